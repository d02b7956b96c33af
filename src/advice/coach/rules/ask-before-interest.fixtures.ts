import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'Could you forward my CV to your manager? I can start in May.',
    'I need a reference by June. Hope you are well.',
    'Please sign my petition. By the way, how is your knee?',
    'Would you mind reviewing my article? It has nine pages.',
    'I was wondering if you could introduce me to the curator.',
    'Quick favour: can you lend me the projector?',
    'Are you hiring at the moment? I saw the sign.',
    'Kannst du mir den Kontakt schicken?',
  ],
  quiet: [
    'How is your knee? Could you tell me who fixed it?',
    'I still use the pump you repaired in Bremen. Could I ask you one thing about its seal?',
    'Your orchard must be in bloom. Would you be willing to show it to my class?',
    'You told me about the school in Turku. May I ask who runs it now?',
    'Did the choir find a tenor? I have one question about your scores, if you have a minute.',
    'Congratulations on the opening, the light in your hall is lovely.',
    'Wie geht es deinem Knie? Könntest du mir sagen, wer es operiert hat?',
    '¿Cómo sigue tu rodilla? ¿Podrías decirme quién te operó?',
  ],
}
