export const reconnect = {
  subject: 'A late letter',
  silence: (span: string): string => `It has been ${span} since our last word.`,
  howLong: 'How long has it been, and what were you to each other then? The book does not know.',
  situation: 'Where have you been, and where are you now? One plain line, as across a table.',
  explainHint: 'Say how long it has been and where you are in life. A job hunt can wait for another letter.',
  apology: 'I should have written long before now, and I am sorry that I did not.',
  apologiseHint: 'Own the silence in one line. No reasons are needed.',
  rebuild: 'I would be glad to be in touch with you again, and properly this time.',
  rebuildHint: 'Say what you remember, if you do, and that you would like to have the tie back.',
  stayCloser: 'How would you like us to keep in touch from here?',
  rhythm: 'What could you really keep up: a call each month, a walk each spring, a card? Say one thing.',
  stayCloserHint: 'Propose one rhythm that you can keep, and let them choose another.',
}
