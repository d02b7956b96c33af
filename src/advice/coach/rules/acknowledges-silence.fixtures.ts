import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { daysSinceLastContact: 1500 },
  flagged: [
    'The new bakery on your corner made me think of you. How is the shop?',
    'Did you ever finish the boat, Marek?',
    'I have a favour to ask. Could you read my essay?',
    'Your talk on bridges is online now. It was good to see you laugh.',
    'I changed jobs and moved to Oslo.',
    'Can we talk on Tuesday about the grant?',
    'The museum has bought the painting you restored, here is the notice.',
    'Wie geht es deinem Garten?',
  ],
  quiet: [
    'It has been four years, and I am sorry. How is the shop?',
    'We lost touch after the move. Did you ever finish the boat?',
    'I should have written long ago. How are the twins?',
    "I haven't called you since the wedding, which shames me.",
    'Four years since the harbour. Are you still diving?',
    'I let too much time slip by. Where do you live now?',
    'Es ist lange her, dass wir gesprochen haben. Wie geht es deinem Garten?',
    'Hace cuatro años que no te escribo. ¿Cómo está tu huerto?',
  ],
}
