import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { daysSinceLastContact: 1500 },
  flagged: [
    'My company closed in May.',
    'Could you send me the slides?',
    'I am sorry that I never wrote.',
    'Your pump still runs.',
    'It has been four years. How are you?',
    'Would you like to come for soup?',
    'I have always admired your work.',
    'Es tut mir leid, dass ich nie geschrieben habe.',
  ],
  quiet: [
    'Is your knee better?',
    'How is the orchard?',
    'Do you still row on Sundays?',
    'Where do you live now?',
    'What became of the blue boat?',
    'Did they ever find a tenor?',
    'Singst du noch im Chor?',
    '¿Sigues cantando en el coro?',
  ],
}
