import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'Please forward my CV to your head of department.',
    'I have put you down as my referee, they will ring on Monday.',
    'Could you hand my portfolio to someone at the gallery?',
    'Put in a good word for me with your boss.',
    'I need you to translate these forty pages for me.',
    "Looping in Karl here, I'll leave you two to it.",
    'Share this link with everyone you know.',
    'Leite bitte meinen Lebenslauf an deine Chefin weiter.',
  ],
  quiet: [
    'Could you tell me what you think of the first page?',
    'I told my boss about your lamps, and she wants two.',
    'Thank you for passing my letter on last year; it opened everything.',
    'Should I ask Karl whether he would like to meet you?',
    'You once put in a good word for me, and I have not forgotten it.',
    'Which of the two schools would you choose?',
    'I will bring the boxes myself.',
    'Soll ich dir die Adresse von Karl geben?',
  ],
}
