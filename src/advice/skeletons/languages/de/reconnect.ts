import type { Words } from '../index.ts'

export const reconnect: Words['reconnect'] = {
  subject: 'Ein später Brief',
  silence: (span) => `Es ist ${span} her seit unserem letzten Wort.`,
  howLong: 'Wie lange ist es her, und was wart ihr damals füreinander? Das Buch weiß es nicht.',
  situation: 'Wo warst du, und wo bist du jetzt? Eine einfache Zeile, wie am Küchentisch.',
  explainHint:
    'Sag, wie lange es her ist und wo du im Leben stehst. Die Stellensuche kann auf einen anderen Brief warten.',
  apology: 'Ich hätte dir viel früher schreiben sollen, und es tut mir leid, dass ich es nicht getan habe.',
  apologiseHint: 'Nimm das Schweigen in einer Zeile auf dich. Gründe braucht es nicht.',
  rebuild: 'Ich würde gern wieder mit dir zu tun haben, und diesmal richtig.',
  rebuildHint: 'Sag, woran du dich erinnerst, wenn es etwas gibt, und dass du die Verbindung gern wieder hättest.',
  stayCloser: 'Was wäre dir am liebsten, damit wir uns nicht wieder aus den Augen verlieren?',
  rhythm: 'Was könntest du wirklich einhalten: jeden Monat ein Anruf, jedes Frühjahr ein Spaziergang? Sag eines.',
  stayCloserHint: 'Schlag einen Rhythmus vor, den du halten kannst, und lass die Wahl.',
}
