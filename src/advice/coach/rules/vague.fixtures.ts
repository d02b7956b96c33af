import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'I would love to pick your brain.',
    'Let me know if you hear of anything.',
    'I am open to any opportunities.',
    'We should get together sometime.',
    'Perhaps we can explore synergies.',
    'Do you have any advice for me?',
    'If you think of anyone who might help, tell me.',
    'Irgendwann sollten wir mal wieder irgendwas machen.',
  ],
  quiet: [
    'Could you spare ten minutes on Thursday for the seal of the pump?',
    'Is the post in Turku still open to people without a licence?',
    'Would you read page nine and tell me if the dates are right?',
    'Your orchard must be in bloom.',
    'I will be in Ghent on the third of May.',
    'Which of the two schools would you choose for a shy child?',
    'Here is the note on the levy.',
    'Passt dir Donnerstag um vier am Steg?',
  ],
}
