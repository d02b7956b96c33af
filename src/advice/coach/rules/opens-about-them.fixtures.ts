import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { daysSinceLastContact: 1500 },
  flagged: [
    'I have been made head of the northern branch.',
    'My company closed last month. How are you?',
    'We are moving to Oslo in June.',
    "I'm writing a book about bees.",
    'My daughter got married in May.',
    'I need a new flat.',
    'Big news from here: the shop is sold.',
    'Ich bin seit Mai Abteilungsleiter.',
  ],
  quiet: [
    'You were right about the roof.',
    'How is your knee? I have a new one.',
    'Your pump still runs.',
    'Four years have gone by, and I am sorry.',
    'I still use the knife you gave me.',
    'The heron is back at the weir.',
    'Congratulations on the prize.',
    'Wie geht es deinem Knie?',
  ],
}
