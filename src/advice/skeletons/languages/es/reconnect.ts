import type { Words } from '../index.ts'

export const reconnect: Words['reconnect'] = {
  subject: 'Una carta tardía',
  silence: (span) => `Hace ya ${span} desde nuestra última conversación.`,
  howLong: '¿Cuánto hace, y qué erais entonces? El libro no lo sabe.',
  situation: '¿Dónde has estado y dónde estás ahora? Una línea sencilla, como en la mesa de la cocina.',
  explainHint: 'Di cuánto hace y en qué momento de la vida estás. La búsqueda de empleo puede esperar a otra carta.',
  apology: 'Tendría que haberte escrito mucho antes, y lo siento.',
  apologiseHint: 'Carga con el silencio en una línea. No hacen falta motivos.',
  rebuild: 'Me gustaría retomar el trato contigo, y esta vez de verdad.',
  rebuildHint: 'Di lo que recuerdas, si lo hay, y que quieres recuperar el trato.',
  stayCloser: '¿Cómo te gustaría que siguiéramos en contacto?',
  rhythm: '¿Qué podrías cumplir de verdad: una llamada al mes, un paseo cada primavera? Di una cosa.',
  stayCloserHint: 'Propón un ritmo que puedas mantener y deja elegir otro.',
}
