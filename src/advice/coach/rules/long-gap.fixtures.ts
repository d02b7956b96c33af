import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { daysSinceLastContact: 4700 },
  flagged: [
    'My company closed in May and I am free again.',
    'Please forward my CV to your contacts.',
    'The old school is being torn down.',
    'I moved to Oslo and bought a boat.',
    'Congratulations on the prize.',
    'We now offer insurance for small firms.',
    'I have been thinking of you often.',
    'Meine Firma hat im Mai geschlossen.',
  ],
  quiet: [
    'Thirteen years, and I am sorry for every one of them.',
    'How is your knee, and do you still row?',
    'Where do you live these days?',
    'I apologise for having vanished. My company closed in May.',
    'Did you finish the boat?',
    'I should have answered your card in 2012. Forgive me.',
    'Who looks after the orchard now?',
    '¿Cómo está tu huerto?',
  ],
}
