import type { Words } from '../index.ts'

/** Parts that several kinds of letter have. */
export const recurring: Words['recurring'] = {
  silence: (span) => `Es ist ${span} her seit unserem letzten Wort, und es tut mir leid, dass es so lang geworden ist.`,
  silenceHint: 'Eine Zeile für das Schweigen, ohne Gründe, und dann weiter.',
  theirLife: (name) => `Was willst du wirklich von ${name} wissen?`,
  theirLifeHint: 'Eine Frage, die nur dieser Mensch beantworten kann und deren Antwort du gern hören würdest.',
  sharedWork: (organisation, years) => `Wir haben${years} bei ${organisation} zusammen gearbeitet.`,
  memory: (name) => `Woran erinnerst du dich bei ${name} wirklich? Ein Satz.`,
  offer: (offer) => `Wenn du es einmal brauchst, kann ich dir das geben: ${offer}.`,
  offerHint: 'Etwas, das du gibst, ohne etwas zu wollen. Ändere es, wie es passt.',
  noOffer: (name) => `Von dir ist kein Angebot gespeichert. Gibt es etwas Kleines, das ${name} brauchen könnte?`,
  noOfferHint: 'Es ist noch nicht gespeichert, was du geben kannst. Notiere es, dann kennen es die Briefe.',
  noAnswer: 'Du musst darauf nicht antworten.',
  noAnswerHint: 'Über einen Brief, der nichts will, freut man sich leicht.',
}
