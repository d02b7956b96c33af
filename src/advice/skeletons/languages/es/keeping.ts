import type { Words } from '../index.ts'

export const refereeRefresh: Words['refereeRefresh'] = {
  subject: 'Noticias mías',
  memory: (name) => `¿Qué hicisteis ${name} y tú que recordaríais los dos? Una frase.`,
  sharedWorkHint: 'Empieza por lo que hicisteis; es de lo que pueden hablar.',
  myNews: '¿Qué has hecho desde entonces, en una o dos líneas?',
  myNewsHint: 'Sencillo y corto. Deberían saberlo antes de que alguien les pregunte.',
  noAsk: 'No te pido nada; solo quería que supieras por dónde ando.',
  noAskHint: 'Aquí no se pide nada.',
}

export const sixMonthCheckIn: Words['sixMonthCheckIn'] = {
  subject: 'Cómo siguió todo',
  invited: (when, words) => `Me dijiste${when}: «${words}».`,
  helped: (span) => `Hace ${span} que me ayudaste.`,
  thanks: 'Gracias otra vez por',
  whatTheyDid: (name) => `¿Qué hizo ${name} por ti? Sigue la frase: la llamada a tu redacción.`,
  thankHint: 'Vuelve a lo que dijo o hizo, con sus palabras donde las tengas.',
  whatCameOfIt: '¿Cómo va ahora? Una o dos líneas sencillas.',
  whatCameOfItHint: 'Tuvieron parte en ello y no saben cómo siguió.',
}

export const news: Words['news'] = {
  subject: 'Noticias mías',
  good: 'Hay una buena noticia, y quiero que la sepas por mí.',
  hard: 'Hay una mala noticia, y quiero que la sepas por mí.',
  neutral: 'Hay una noticia, y quiero que la sepas por mí.',
  myNews: '¿Qué pasó, tal como lo contarías en la mesa de la cocina?',
  goodHint: 'La alegría sencilla es bienvenida. Di qué pasó.',
  hardHint: 'Di qué pasó, sin rodeos. Nadie necesita una explicación.',
  theirPart: (name) => `¿Tuvo ${name} parte en ello? Di cuál. Déjalo fuera si no.`,
  theirPartHint: 'Las gracias van donde se cuenta la noticia.',
  nothingToDo: 'No tienes que hacer nada con esto.',
  nothingToDoHint: 'Una mala noticia sin encargo es una muestra de confianza.',
}
