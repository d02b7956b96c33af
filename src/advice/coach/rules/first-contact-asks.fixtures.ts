import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { everExchanged: false },
  flagged: [
    'Could you tell me whether your firm is hiring?',
    'I am currently looking for a new role in logistics.',
    'Would you be open to a quick call?',
    'Please have a look at my portfolio.',
    'I need an introduction to your director.',
    'Do you have any openings?',
    'May I pick your brain about design?',
    'Haben Sie offene Stellen?',
  ],
  quiet: [
    'Your article on tides changed how I teach them.',
    'What made you leave the sea for the laboratory?',
    'I heard your concert in Turku and walked home the long way.',
    'Thank you for the free patterns; my daughter sewed her first coat from one.',
    'The bench you built by the river is where my father sits each evening.',
    'Did you paint the second wall as well?',
    'Your bread won the whole village over.',
    'Ihr Vortrag über Moore hat mich nicht mehr losgelassen.',
  ],
}
