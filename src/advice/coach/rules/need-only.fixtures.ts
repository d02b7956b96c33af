import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { lastThreeWereAsks: true },
  flagged: [
    'Could you send me the slides?',
    'I need a reference for Friday.',
    'Do you know anyone at the port?',
    'Would you mind looking over my text?',
    'Please vote for our project.',
    'May I ask you a favour?',
    'Are you hiring?',
    'Kannst du mir helfen?',
  ],
  quiet: [
    'How is your knee?',
    'Here is the address you were looking for.',
    'I baked your bread today and it rose.',
    'Congratulations on the house.',
    'Thank you for the slides, they saved my week.',
    'Would you like to come for soup on Sunday?',
    'The heron is back.',
    'Wie geht es deinem Knie?',
  ],
}
