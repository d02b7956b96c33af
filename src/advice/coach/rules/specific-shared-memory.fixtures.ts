import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { daysSinceLastContact: 1500 },
  flagged: [
    'It has been a while. How are you?',
    'I hope you are well.',
    'I am looking for a job.',
    'Could you help me?',
    'Sorry for the silence.',
    'Those were the good old days.',
    "Let's catch up soon.",
    'Ich hoffe, es geht dir gut.',
  ],
  quiet: [
    'I still use the knife you gave me.',
    'How is your orchard?',
    'You taught me to read a map by its mistakes.',
    'The photo of us on the pier turned up.',
    'We sat on that roof until four.',
    'Do you remember when we missed the last ferry?',
    'Weißt du noch, wie wir die letzte Fähre verpasst haben?',
    'Me enseñaste a leer un mapa por sus errores.',
  ],
}
