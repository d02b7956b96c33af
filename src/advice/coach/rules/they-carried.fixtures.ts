import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { whoCarried: 'them' },
  flagged: [
    'Could you send me the slides?',
    'I need a reference for Friday.',
    'Do you know anyone at the port?',
    'Would you introduce me to your editor?',
    'Please look at my text.',
    'May I ask you a favour?',
    'Are you hiring?',
    'Kannst du mir helfen?',
  ],
  quiet: [
    'Thank you for all your cards. Could you send me the slides?',
    'How is your knee?',
    'I am grateful that you kept writing. May I ask you one thing?',
    'Here is the address you were looking for.',
    'The heron is back.',
    'Would you like to come for soup on Sunday?',
    'Thanks for never giving up on me. Would you look at my text?',
    'Danke für deine Briefe. Könntest du mir die Liste schicken?',
  ],
}
