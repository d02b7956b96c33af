import type { Words } from '../index.ts'

export const ask: Words['ask'] = {
  subject: 'Una pregunta',
  whyYou: (name) => `¿Por qué precisamente ${name}?`,
  whyYouHint: 'Un motivo que no valga para nadie más.',
  theAsk: 'Una petición en una frase: qué exactamente y cuánto lleva. Tan pequeña que se pueda hacer hoy.',
  askHint: 'Una sola cosa, pequeña, y antes su opinión que su trabajo.',
  makeNoEasy: 'Si no te viene bien, no te preocupes: un no está bien también.',
  makeNoEasyHint: 'Decir que no tiene que ser fácil, o un sí vale poco.',
  waiting: (day) => `Lo que pediste ${day} sigue sin respuesta.`,
  giveInstead: 'Durante tres meses da algo o déjalo estar. Otra petición encima de la primera es una de más.',
}

export const followUp: Words['followUp'] = {
  subject: 'No hace falta contestar',
  wrote: (day) => `Te escribí ${day} sobre`,
  whatAbout: '¿De qué se trataba? Sigue la frase: el tejado de la cabaña.',
  remindHint: 'Di otra vez qué era y no vuelvas a pedirlo.',
  makeNoEasy: 'Si no te viene bien, no te preocupes, y lo dejo ahí.',
  makeNoEasyHint: 'Quítales el peso. Quien quiera contestar lo hará.',
  nothingOpen: 'Nada de lo que pediste está sin respuesta.',
  justWrite: 'Escribe de otra cosa, o simplemente saluda.',
  tooSoon: (day) => `Lo pediste ${day}. Aún no hace una semana.`,
  waitAWeek: (day) => `Déjales la semana. ${day.slice(0, 1).toUpperCase()}${day.slice(1)} es buen momento.`,
  once: (day) => `Ya volviste sobre ello ${day}. Una vez basta.`,
  second: 'Era una segunda petición encima de otra sin respuesta. Sobre eso no se vuelve.',
  another: 'Sería otra petición encima de una sin respuesta.',
  giveInstead: 'Da algo, o déjalo estar tres meses.',
}
