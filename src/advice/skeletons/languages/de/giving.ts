import type { Words } from '../index.ts'

export const thank: Words['thank'] = {
  subject: 'Danke',
  thanks: 'Danke für',
  whatTheyDid: (name) => `Was hat ${name} getan? Führ den Satz fort: das Lesen meines Entwurfs am Sonntag.`,
  thankHint: 'Nenn das eine, das es war.',
  whatCameOfIt: 'Was ist daraus geworden? Eines, das jetzt anders ist.',
  whatCameOfItHint: 'Dank hält länger, wenn man sieht, wozu es geführt hat.',
}

export const congratulate: Words['congratulate'] = {
  subject: 'Glückwunsch',
  congratulations: 'Herzlichen Glückwunsch zu',
  theirNews: 'Was ist geschehen? Führ den Satz fort: deiner ersten Ausstellung.',
  hint: 'Sag, was gelungen ist.',
  memory: (name) => `Was weißt du vom Weg dorthin, das andere von ${name} nicht wissen?`,
  memoryHint: 'Eine wahre Sache unterscheidet den Glückwunsch von allen anderen.',
}

export const condolence: Words['condolence'] = {
  subject: 'In Anteilnahme',
  greeting: (name) => `${name},`,
  closing: 'Herzlich',
  theLoss: 'Sag schlicht, was geschehen ist, in einem Satz: Ich habe gehört, dass dein Vater gestorben ist.',
  sorry: 'Es tut mir sehr leid.',
  nameItHint: 'Sprich es aus. Wer trauert, merkt, wer einen Bogen darum macht.',
  memory: 'Etwas, woran du dich wirklich erinnerst. Lass es weg, wenn es nichts gibt.',
  memoryHint: 'Eine kleine wahre Erinnerung ist mehr wert als jeder Spruch.',
  offer:
    'Etwas Kleines, das du tun wirst, mit einem Tag: Am Donnerstag bringe ich Suppe. Lass es weg, wenn nichts passt.',
  offerHint: 'Etwas Bestimmtes. „Wenn ich etwas tun kann“ lässt die Arbeit bei ihnen.',
}

export const share: Words['share'] = {
  subject: 'Für dich',
  line: (name) => `Warum ${name}? Ein paar eigene Worte.`,
  lineHint: 'Erst deine eigene Zeile macht es zum Geschenk.',
  titled: (title, url) => `„${title}“: ${url}`,
  link: 'Die Adresse der Seite.',
  linkHint: 'Die Adresse, nicht der Text.',
}

export const recommendation: Words['recommendation'] = {
  subject: (name) => `Eine Empfehlung für ${name}`,
  worked: (name, organisation, years) => `Mit ${name} habe ich${years} bei ${organisation} zusammen gearbeitet.`,
  workedHint: 'Hier steht nur Arbeit, die gespeichert ist.',
  whatYouSaw: (name) => `Was hast du ${name} gut machen sehen, mit eigenen Augen?`,
  whatYouSawHint: 'Was getan wurde, nicht wie jemand ist.',
  example: 'Ein Beispiel: was vorher war, was getan wurde, was daraus wurde.',
  exampleHint: 'Einem Beispiel glaubt man, wo man einem Lob nicht glaubt.',
  notStored: (name) => `Es ist keine Arbeit gespeichert, die du mit ${name} geteilt hast.`,
  storeFirst: 'Trag ein, wo und wann ihr zusammen gearbeitet habt, dann kann die Empfehlung damit beginnen.',
}
