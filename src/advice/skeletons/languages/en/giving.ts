export const thank = {
  subject: 'Thank you',
  thanks: 'Thank you for',
  whatTheyDid: (name: string): string => `What did ${name} do? Go on with the sentence: reading my draft on a Sunday.`,
  thankHint: 'Name the one thing that they did.',
  whatCameOfIt: 'What came of it? One thing that is different now.',
  whatCameOfItHint: 'Thanks last longer when the reader sees what they led to.',
}

export const congratulate = {
  subject: 'Congratulations',
  congratulations: 'Congratulations on',
  theirNews: 'What happened? Go on with the sentence: your first exhibition.',
  hint: 'Say what it is that they did or got.',
  memory: (name: string): string => `What do you know of ${name}'s way there that others do not?`,
  memoryHint: 'One true thing makes it different from all the other congratulations.',
}

export const condolence = {
  subject: 'With sympathy',
  greeting: (name: string): string => `Dear ${name},`,
  closing: 'Warmly,',
  theLoss: 'Say plainly what happened, in one sentence: I heard that your father died.',
  sorry: 'I am so sorry.',
  nameItHint: 'Name it. People who grieve notice who walks around it.',
  memory: 'One thing that you truly remember of them. Leave it out if there is none.',
  memoryHint: 'A small true memory is worth more than any saying.',
  offer: 'One small thing that you will do, with a day: I will bring soup on Thursday. Leave it out if there is none.',
  offerHint: 'Something definite. “If there is anything” leaves the work with them.',
}

export const share = {
  subject: 'For you',
  line: (name: string): string => `Why ${name}? A few words of your own.`,
  lineHint: 'Your own line is what makes it a gift.',
  titled: (title: string, url: string): string => `“${title}”: ${url}`,
  link: 'The address of the page.',
  linkHint: 'The address, not the text.',
}

export const recommendation = {
  subject: (name: string): string => `A recommendation for ${name}`,
  worked: (name: string, organisation: string, years: string): string =>
    `I worked with ${name} at ${organisation}${years}.`,
  workedHint: 'Only work that is stored stands here.',
  whatYouSaw: (name: string): string => `What did you see ${name} do well, with your own eyes?`,
  whatYouSawHint: 'What was done, not what somebody is like.',
  example: 'One example: what was there before, what was done, what came of it.',
  exampleHint: 'An example is believed where praise is not.',
  notStored: (name: string): string => `No work that you shared with ${name} is stored.`,
  storeFirst: 'Add where and when you worked together, and the recommendation can begin with it.',
}
