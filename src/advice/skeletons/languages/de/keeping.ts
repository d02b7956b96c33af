import type { Words } from '../index.ts'

export const refereeRefresh: Words['refereeRefresh'] = {
  subject: 'Neues von mir',
  memory: (name) => `Was habt ihr, du und ${name}, zusammen gemacht, das ihr beide noch wisst? Ein Satz.`,
  sharedWorkHint: 'Beginn mit dem, was ihr zusammen gemacht habt; davon können sie erzählen.',
  myNews: 'Was hast du seither gemacht, in ein, zwei Zeilen?',
  myNewsHint: 'Schlicht und kurz. Sie sollten es wissen, bevor jemand sie fragt.',
  noAsk: 'Ich will nichts von dir; du sollst nur wissen, wo ich bin.',
  noAskHint: 'Hier steht keine Bitte.',
}

export const sixMonthCheckIn: Words['sixMonthCheckIn'] = {
  subject: 'Wie es weiterging',
  invited: (when, words) => `Du hast mir${when} gesagt: „${words}“.`,
  helped: (span) => `Es ist ${span} her, dass du mir geholfen hast.`,
  thanks: 'Noch einmal danke für',
  whatTheyDid: (name) => `Was hat ${name} für dich getan? Führ den Satz fort: den Anruf bei deiner Redaktion.`,
  thankHint: 'Geh zurück zu dem, was gesagt oder getan wurde, wörtlich, wo du es hast.',
  whatCameOfIt: 'Wie ist es jetzt? Ein, zwei einfache Zeilen.',
  whatCameOfItHint: 'Sie hatten Anteil daran und wissen nicht, wie es weiterging.',
}

export const news: Words['news'] = {
  subject: 'Neues von mir',
  good: 'Ich habe eine gute Nachricht, und du sollst sie von mir hören.',
  hard: 'Ich habe eine schwere Nachricht, und du sollst sie von mir hören.',
  neutral: 'Ich habe eine Nachricht, und du sollst sie von mir hören.',
  myNews: 'Was ist geschehen, so wie du es am Küchentisch sagen würdest?',
  goodHint: 'Einfache Freude ist willkommen. Sag, was geschehen ist.',
  hardHint: 'Sag schlicht, was geschehen ist. Niemand braucht eine Erklärung.',
  theirPart: (name) => `Hatte ${name} Anteil daran? Sag welchen. Lass es weg, wenn nicht.`,
  theirPartHint: 'Dank gehört dahin, wo die Nachricht erzählt wird.',
  nothingToDo: 'Du musst nichts damit machen.',
  nothingToDoHint: 'Eine schwere Nachricht ohne Auftrag ist ein Zeichen von Vertrauen.',
}
