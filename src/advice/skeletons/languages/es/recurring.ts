import type { Words } from '../index.ts'

/** Parts that several kinds of letter have. */
export const recurring: Words['recurring'] = {
  silence: (span) => `Hace ya ${span} desde nuestra última conversación, y lo siento.`,
  silenceHint: 'Una línea para el silencio, sin motivos, y adelante.',
  theirLife: (name) => `¿Qué quieres saber de verdad de ${name}?`,
  theirLifeHint: 'Una pregunta que solo esta persona puede contestar y cuya respuesta te gustaría oír.',
  sharedWork: (organisation, years) => `Fuimos colegas en ${organisation}${years}.`,
  memory: (name) => `Una cosa que de verdad recuerdes de ${name}, en una frase.`,
  offer: (offer) => `Si te sirve, esto te lo puedo dar: ${offer}.`,
  offerHint: 'Algo que das sin querer nada. Cámbialo como convenga.',
  noOffer: (name) => `No hay guardado nada que puedas dar. ¿Hay algo pequeño que le venga bien a ${name}?`,
  noOfferHint: 'Aún no está guardado lo que puedes dar. Anótalo y las cartas lo sabrán.',
  noAnswer: 'No hace falta que contestes.',
  noAnswerHint: 'Una carta que no quiere nada alegra con facilidad.',
}
