export const refereeRefresh = {
  subject: 'News from me',
  memory: (name: string): string => `What did you and ${name} do together that both of you would recall? One sentence.`,
  sharedWorkHint: 'Begin with what you did together; it is what they can speak of.',
  myNews: 'What have you done since, in a line or two?',
  myNewsHint: 'Plain and short. They should know it before anybody asks them.',
  noAsk: 'I am not asking for anything; I only wanted you to know where I am.',
  noAskHint: 'No ask in this one.',
}

export const sixMonthCheckIn = {
  subject: 'How it went on',
  invited: (when: string, words: string): string => `You said to me${when}: “${words}”.`,
  helped: (span: string): string => `It was ${span} ago that you helped me.`,
  thanks: 'Thank you again for',
  whatTheyDid: (name: string): string =>
    `What did ${name} do for you? Go on with the sentence: the call with your editor.`,
  thankHint: 'Go back to what they said or did, in their words where you have them.',
  whatCameOfIt: 'How is it now? One or two plain lines.',
  whatCameOfItHint: 'They had a part in it and do not know how it went on.',
}

export const news = {
  subject: 'News from me',
  good: 'I have good news, and you should hear it from me.',
  hard: 'I have hard news, and you should hear it from me.',
  neutral: 'I have some news, and you should hear it from me.',
  myNews: 'What happened, as you would say it across a table?',
  goodHint: 'Plain joy is welcome. Say what happened.',
  hardHint: 'Say what happened, plainly. Nobody needs an explanation.',
  theirPart: (name: string): string => `Had ${name} a part in it? Say which. Leave it out if not.`,
  theirPartHint: 'Thanks belong where the news is told.',
  nothingToDo: 'You do not need to do anything about it.',
  nothingToDoHint: 'Hard news without an errand is a sign of trust.',
}
