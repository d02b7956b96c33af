import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { daysSinceLastContact: 1500 },
  flagged: [
    'All well?',
    'How are things?',
    'Long time.',
    'Are you still in Oslo?',
    'Call me back.',
    'Hope all is well.',
    'The year began with snow. Then came week 1, in which the shed lost a board and the cat brought a bird into the kitchen. Then came week 2, in which the shed lost a board and the cat brought a bird into the kitchen. Then came week 3, in which the shed lost a board and the cat brought a bird into the kitchen. Then came week 4, in which the shed lost a board and the cat brought a bird into the kitchen. Then came week 5, in which the shed lost a board and the cat brought a bird into the kitchen. Then came week 6, in which the shed lost a board and the cat brought a bird into the kitchen. Then came week 7, in which the shed lost a board and the cat brought a bird into the kitchen. Then came week 8, in which the shed lost a board and the cat brought a bird into the kitchen. Then came week 9, in which the shed lost a board and the cat brought a bird into the kitchen. Then came week 10, in which the shed lost a board and the cat brought a bird into the kitchen.',
    'Wie geht es dir?',
  ],
  quiet: [
    'I found the photo of us on the pier and wondered how you are these days.',
    'Four years without a line from me, and I am sorry. How is Oslo?',
    'Your pump still runs. I thought you would like to know that the village voted to keep the well.',
    'Do you still sing with the choir on Thursdays, and did they ever find a tenor?',
    'The heron is back at the weir, and I thought of your grandfather and his whistle.',
    'I should have written when the baby came. What is her name, and does she sleep?',
    'You taught me to read a map by its mistakes, and today I taught it to my daughter.',
    'Ich habe das Foto vom Steg gefunden und mich gefragt, wie es dir und dem Boot wohl geht.',
  ],
}
