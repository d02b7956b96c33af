import type { Words } from '../index.ts'

export const ask: Words['ask'] = {
  subject: 'Eine Frage',
  whyYou: (name) => `Warum gerade ${name}?`,
  whyYouHint: 'Ein Grund, der für niemanden sonst gilt.',
  theAsk: 'Eine Bitte in einem Satz: was genau, und wie lange es dauert. So klein, dass es heute ginge.',
  askHint: 'Nur eines, klein, und eher ihre Ansicht als ihre Arbeit.',
  makeNoEasy: 'Wenn es dir nicht passt, ist das völlig in Ordnung, und ein Nein ist genauso gut.',
  makeNoEasyHint: 'Ein Nein muss leicht sein, sonst ist ein Ja wenig wert.',
  waiting: (day) => `Was du ${day} gefragt hast, ist noch ohne Antwort.`,
  giveInstead: 'Gib drei Monate lang etwas, oder lass es ruhen. Eine zweite Bitte auf die erste ist eine zu viel.',
}

export const followUp: Words['followUp'] = {
  subject: 'Keine Antwort nötig',
  wrote: (day) => `Ich habe dir ${day} geschrieben, und es ging um`,
  whatAbout: 'Worum ging es? Führ den Satz fort: das Dach der Hütte.',
  remindHint: 'Sag noch einmal, was es war, und bitte nicht noch einmal darum.',
  makeNoEasy: 'Wenn es dir nicht passt, ist das völlig in Ordnung, und dann bleibt es dabei.',
  makeNoEasyHint: 'Lass sie gehen. Wer antworten will, antwortet.',
  nothingOpen: 'Nichts, worum du gebeten hast, ist ohne Antwort.',
  justWrite: 'Schreib über etwas anderes, oder sag einfach hallo.',
  tooSoon: (day) => `Gefragt hast du ${day}. Das ist noch keine Woche her.`,
  waitAWeek: (day) => `Lass ihnen die Woche. Früh genug ist es ${day}.`,
  once: (day) => `Du bist ${day} schon darauf zurückgekommen. Einmal ist genug.`,
  second: 'Es war eine zweite Bitte auf eine erste ohne Antwort. Darauf kommt man nicht zurück.',
  another: 'Das wäre eine weitere Bitte auf eine ohne Antwort.',
  giveInstead: 'Gib etwas, oder lass es drei Monate ruhen.',
}
