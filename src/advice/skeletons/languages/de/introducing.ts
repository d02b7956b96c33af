import type { Words } from '../index.ts'

export const introductionRequest: Words['introductionRequest'] = {
  subject: 'Zwei, die sich kennen sollten',
  know: 'Kurz zu jemandem aus meinem Kreis:',
  whoTheyAre: 'Was macht der Mensch? Ohne den Namen: restauriert alte Uhren.',
  introduceHint: 'Genug, um zu entscheiden, und nichts, was verrät, wer es ist.',
  whyBoth: (name) => `Was hätte ${name} davon? Ein Satz.`,
  whyYouHint: 'Was für den drin ist, den du fragst.',
  mayI: 'Soll ich euch bekannt machen? Ich würde auch drüben fragen und vor zwei Ja keinen Namen sagen.',
  nextStepHint: 'Beide werden gefragt, jeder für sich.',
  makeNoEasy: 'Wenn nicht, ist das völlig in Ordnung.',
  makeNoEasyHint: 'Ein Nein kostet hier nichts.',
}

export const introduction: Words['introduction'] = {
  subject: (names) => names.join(' und '),
  bothSaidYes: 'Ihr habt beide ja gesagt, also hier seid ihr.',
  introduceHint: 'Zwei Zeilen zu jedem, zum Lesen für den anderen.',
  who: (name, other) => `Was sollte ${other} von ${name} wissen? Ein, zwei Zeilen, mit dem Namen.`,
  whyBoth: 'Was haben die beiden einander zu sagen? Ein Satz.',
  whyYouHint: 'Der eine Grund, mit dem es beginnt.',
  step: 'Alles Weitere liegt bei euch, ganz in Ruhe.',
  nextStepHint: 'Tritt zurück. Frag nach ein paar Wochen, wie es war.',
  notAsked: 'Es haben nicht beide ja gesagt.',
  askFirst: 'Frag jeden für sich, ohne den anderen zu nennen. Mach sie bekannt, wenn beide ja gesagt haben.',
}
