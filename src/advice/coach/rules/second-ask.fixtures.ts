import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { pastAsks: [{ daysAgo: 30, answered: false }] },
  flagged: [
    'Could you send me the slides?',
    'Please have another look at my letter.',
    'Would you introduce me to the curator?',
    'I need your advice on the lease.',
    'Do you know anyone at the port?',
    'Are you hiring?',
    'May I ask you a favour?',
    'Kannst du mir helfen?',
  ],
  quiet: [
    'How is your knee?',
    'Here is the address you were looking for.',
    'Thank you for the plums.',
    'The heron is back at the weir.',
    'Congratulations on the prize.',
    'Would you like to come for soup on Sunday?',
    'I am sorry about my long letter.',
    'Wie geht es deinem Knie?',
  ],
}
