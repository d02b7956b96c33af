import type { Words } from '../index.ts'

/** How the book tells its owner what is stored. `when` is empty or begins with a blank. */
export const stored: Words['stored'] = {
  told: (name, when, words) => `${name} te contó${when}: «${words}».`,
  thread: (words) => `Sigue abierto entre vosotros: «${words}».`,
  interests: (name, list) => `Lo que le gusta a ${name}: ${list}.`,
  met: (words) => `Cómo os conocisteis: «${words}».`,
  lastMet: (when) => `La última vez os visteis${when}.`,
  worked: (organisation, years) => `Fuisteis colegas en ${organisation}${years}.`,
  helped: (name, when, words) => `Cómo te ayudó ${name}${when}: «${words}».`,
  gave: (name, when, words) => `Lo que le diste a ${name}${when}: «${words}».`,
  saidOfMe: (name, words) => `Lo que ${name} dijo de ti: «${words}».`,
  noted: (when, words) => `Anotaste${when}: «${words}».`,
}
