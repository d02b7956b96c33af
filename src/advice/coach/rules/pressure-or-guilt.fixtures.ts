import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'I need your answer today.',
    'This is the third time I write, and you still have not replied.',
    'After everything I did for you, this is the least you could do.',
    'You owe me one, remember that.',
    'I am counting on you, please do not let me down.',
    'A true friend would not hesitate.',
    'Keep this between us, nobody needs to know.',
    'Du hast mir schon wieder nicht geantwortet.',
  ],
  quiet: [
    'Take all the time you like.',
    'The form is due in June; if it does not work, it does not.',
    'I never answered your card, and I regret it.',
    'You helped me so often that I stopped counting.',
    'I owe you a dinner.',
    'Are you free on Friday for a walk?',
    'No rush at all.',
    'Ich habe dir nie geantwortet, das tut mir leid.',
  ],
}
