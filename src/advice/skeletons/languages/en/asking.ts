export const ask = {
  subject: 'One question',
  whyYou: (name: string): string => `Why ${name}, of all people?`,
  whyYouHint: 'One reason that holds for nobody else.',
  theAsk: 'One request in one sentence: what exactly, and how long it takes. Small enough to be done today.',
  askHint: 'One thing only, small, and their view rather than their labour.',
  makeNoEasy: 'If this is a bad moment, that is perfectly fine, and a plain no is welcome.',
  makeNoEasyHint: 'A no must be easy, or a yes is worth little.',
  waiting: (day: string): string => `What you asked ${day} is still without an answer.`,
  giveInstead: 'For three months, give something or leave it. A second ask on top of the first is one too many.',
}

export const followUp = {
  subject: 'No need to answer',
  wrote: (day: string): string => `I wrote to you ${day} about`,
  whatAbout: 'What was it about? Go on with the sentence: the roof of the hut.',
  remindHint: 'Say once more what it was, and do not ask it again.',
  makeNoEasy: 'If this is a bad moment, that is perfectly fine, and I will leave it there.',
  makeNoEasyHint: 'Let them off. Whoever wants to answer will.',
  nothingOpen: 'Nothing that you asked is without an answer.',
  justWrite: 'Write about something else, or simply say hello.',
  tooSoon: (day: string): string => `You asked ${day}. That is less than a week ago.`,
  waitAWeek: (day: string): string => `Leave them the week: ${day} is early enough.`,
  once: (day: string): string => `You already came back to it ${day}. Once is enough.`,
  second: 'It was a second ask on top of one without an answer. There is no coming back to that.',
  another: 'This would put another ask on top of one without an answer.',
  giveInstead: 'Give something, or leave it for three months.',
}
