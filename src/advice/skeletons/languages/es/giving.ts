import type { Words } from '../index.ts'

export const thank: Words['thank'] = {
  subject: 'Gracias',
  thanks: 'Gracias por',
  whatTheyDid: (name) => `¿Qué hizo ${name}? Sigue la frase: leer mi borrador un domingo.`,
  thankHint: 'Nombra la cosa que fue.',
  whatCameOfIt: '¿Qué salió de ello? Una cosa que ahora es distinta.',
  whatCameOfItHint: 'Las gracias duran más cuando se ve a qué llevaron.',
}

export const congratulate: Words['congratulate'] = {
  subject: 'Enhorabuena',
  congratulations: 'Enhorabuena por',
  theirNews: '¿Qué pasó? Sigue la frase: tu primera exposición.',
  hint: 'Di qué es lo que salió bien.',
  memory: (name) => `¿Qué sabes del camino de ${name} que otros no saben?`,
  memoryHint: 'Una sola cosa cierta la distingue de todas las demás.',
}

export const condolence: Words['condolence'] = {
  subject: 'Con cariño',
  greeting: (name) => `${name}:`,
  closing: 'Un fuerte abrazo,',
  theLoss: 'Di con sencillez qué pasó, en una frase: Me han dicho que murió tu padre.',
  sorry: 'Lo siento mucho.',
  nameItHint: 'Nómbralo. Quien está de duelo nota quién da un rodeo.',
  memory: 'Algo que de verdad recuerdes. Déjalo fuera si no lo hay.',
  memoryHint: 'Un recuerdo pequeño y cierto vale más que cualquier frase hecha.',
  offer: 'Algo pequeño que vas a hacer, con un día: El jueves te llevo sopa. Déjalo fuera si no encaja.',
  offerHint: 'Algo concreto. «Si puedo hacer algo» les deja el trabajo a ellos.',
}

export const share: Words['share'] = {
  subject: 'Para ti',
  line: (name) => `¿Por qué ${name}? Unas palabras tuyas.`,
  lineHint: 'Es tu propia línea la que lo vuelve un regalo.',
  titled: (title, url) => `«${title}»: ${url}`,
  link: 'La dirección de la página.',
  linkHint: 'La dirección, no el texto.',
}

export const recommendation: Words['recommendation'] = {
  subject: (name) => `Una recomendación para ${name}`,
  worked: (name, organisation, years) => `Trabajé con ${name} en ${organisation}${years}.`,
  workedHint: 'Aquí solo está el trabajo que consta en el libro.',
  whatYouSaw: (name) => `¿Qué has visto hacer bien a ${name}, con tus propios ojos?`,
  whatYouSawHint: 'Lo que se hizo, no cómo es alguien.',
  example: 'Un ejemplo: qué había antes, qué se hizo, qué salió de ello.',
  exampleHint: 'A un ejemplo se le cree donde a un elogio no.',
  notStored: (name) => `No consta ningún trabajo que hayas compartido con ${name}.`,
  storeFirst: 'Anota dónde y cuándo trabajasteis, y la recomendación podrá empezar por ahí.',
}
