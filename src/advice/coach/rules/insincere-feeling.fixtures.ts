import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { daysSinceLastContact: 2600 },
  flagged: [
    'I have been thinking of you so often.',
    'You are always in my thoughts.',
    'I have always treasured our friendship.',
    'You are one of my dearest friends.',
    'I think about you all the time.',
    'I never forgot you, not for a day.',
    'Our friendship means the world to me.',
    'Ich habe ständig an dich gedacht.',
  ],
  quiet: [
    'I thought of you when I passed the mill on Sunday.',
    'Your pump still runs.',
    'I remember the night on the ferry.',
    'I let it slip, and I am sorry.',
    'The school reminded me of your red coat.',
    'I dreamt of the old lab.',
    'How are you?',
    'Ich habe gestern dein Foto gefunden.',
  ],
}
