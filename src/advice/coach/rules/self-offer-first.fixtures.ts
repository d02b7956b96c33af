import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'I am immediately available for new projects.',
    'I am currently looking for a position in logistics.',
    'My skills include planning and budgets. How are you?',
    'I am open to new opportunities in your region.',
    'I could start on Monday.',
    'I have twelve years of experience in retail.',
    'Attached is my resume.',
    'Ich bin ab sofort verfügbar.',
  ],
  quiet: [
    'How is your knee? I am looking for a new job, as you may have heard.',
    'Do you still run the mill? I am free from June, should it interest anyone.',
    'Your pump still runs.',
    'I lost my job in May.',
    'I would like to hear how the boat turned out.',
    'The hall is available on Sunday for your choir.',
    'What became of the blue boat? My CV has not changed much since.',
    'Wie geht es dir?',
  ],
}
