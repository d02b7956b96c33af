import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  facts: { daysSinceLastContact: 1500 },
  flagged: [
    'It has been four years. How is the shop?',
    'Long time. Could you send me the slides?',
    'How is Oslo, and did the piano survive the stairs?',
    'I am so sorry to hear about your dog.',
    'Sorry to bother you, but do you know anyone at the port?',
    'You once told me to leave a day earlier, and I did.',
    'My company closed in May. Are you hiring?',
    'Vier Jahre ist es her. Wie geht es deinem Garten?',
  ],
  quiet: [
    'It has been four years, and I am sorry. How is the shop?',
    'I apologise for the silence. How is Oslo?',
    'Four years without a line from me; forgive me. Does the piano still stand?',
    'I should have written when the baby came.',
    'I am ashamed that I never answered your card.',
    'I let our letters slide after the move. How is Oslo?',
    'Zwölf Jahre ohne ein Wort, das tut mir leid.',
    'Hace años que no te escribo, perdóname.',
  ],
}
