import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'Could you read my essay by Sunday?',
    'Would you introduce me to your editor?',
    'Please send me the list of suppliers.',
    'Do you know anyone who could rent us a van?',
    'I would like you to speak at our dinner.',
    'May I use your name in the application?',
    'Can you look at our accounts?',
    'Könntest du mir die Liste schicken?',
  ],
  quiet: [
    'Could you read my essay? If it does not suit you, that is fine.',
    'Would you introduce me to your editor? A no is perfectly all right.',
    'May I ask you one thing? No need to answer if you are swamped.',
    'Would you be willing to take the call? Tell me honestly if not.',
    "Could I borrow the van? I'll understand if you need it.",
    'How is the garden?',
    'The plums are ripe and you are welcome to them.',
    'Könntest du die Liste schicken? Wenn nicht, ist das völlig in Ordnung.',
  ],
}
