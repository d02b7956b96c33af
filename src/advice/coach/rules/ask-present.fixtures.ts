import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { daysSinceLastContact: 1500 },
  flagged: [
    'How is your knee? Could you introduce me to the surgeon?',
    'Would you be willing to speak to my class?',
    'Please send me the recipe.',
    'May I ask you a question about the port?',
    'I need your advice on the lease.',
    'Do you know anyone who repairs clocks?',
    'Are you hiring?',
    'Könntest du mir die Adresse geben?',
  ],
  quiet: [
    'How is your knee?',
    'I found the photo of us on the pier, here it is.',
    'Would you like to come for soup on Sunday?',
    'You were right about the roof.',
    'I am sorry that I never wrote. How is Oslo?',
    'There is a spare ticket for you on Friday.',
    "Congratulations on your daughter's medal.",
    'Wie geht es deinem Knie?',
  ],
}
