import type { Words } from '../index.ts'

export const introductionRequest: Words['introductionRequest'] = {
  subject: 'Dos personas que deberían conocerse',
  know: 'Conozco a una persona que',
  whoTheyAre: '¿A qué se dedica? Sigue la frase, sin el nombre: restaura relojes antiguos.',
  introduceHint: 'Lo bastante para decidir, y nada que diga quién es.',
  whyBoth: (name) => `¿Qué ganaría ${name}? Una frase.`,
  whyYouHint: 'Lo que hay para quien preguntas.',
  mayI: '¿Quieres que os presente? Preguntaría también al otro lado, y no diré nombres hasta que los dos digáis que sí.',
  nextStepHint: 'Se pregunta a los dos, a cada cual por separado.',
  makeNoEasy: 'Si no, no te preocupes.',
  makeNoEasyHint: 'Un no aquí no cuesta nada.',
}

export const introduction: Words['introduction'] = {
  subject: (names) => names.join(' y '),
  bothSaidYes: 'Los dos habéis dicho que sí, así que aquí estáis.',
  introduceHint: 'Dos líneas sobre cada cual, para que las lea la otra parte.',
  who: (name, other) => `¿Qué debería saber ${other} de ${name}? Una o dos líneas, con el nombre.`,
  whyBoth: '¿Qué tienen que decirse? Una frase.',
  whyYouHint: 'El único motivo por el que empezar.',
  step: 'Lo demás queda entre vosotros, sin prisa.',
  nextStepHint: 'Hazte a un lado. Pregunta a las pocas semanas cómo fue.',
  notAsked: 'No han dicho que sí los dos.',
  askFirst: 'Pregunta a cada cual por separado, sin nombrar al otro. Preséntalos cuando los dos hayan dicho que sí.',
}
