import type { Words } from '../index.ts'

/** How the book tells its owner what is stored. `when` is empty or begins with a blank. */
export const stored: Words['stored'] = {
  told: (name, when, words) => `${name} hat dir${when} erzählt: „${words}“.`,
  thread: (words) => `Noch offen zwischen euch: „${words}“.`,
  interests: (name, list) => `Was ${name} mag: ${list}.`,
  met: (words) => `Wie ihr euch kennengelernt habt: „${words}“.`,
  lastMet: (when) => `Zuletzt getroffen habt ihr euch${when}.`,
  worked: (organisation, years) => `Ihr habt${years} bei ${organisation} zusammen gearbeitet.`,
  helped: (name, when, words) => `Womit ${name} dir${when} geholfen hat: „${words}“.`,
  gave: (name, when, words) => `Was du ${name}${when} gegeben hast: „${words}“.`,
  saidOfMe: (name, words) => `Was ${name} über dich gesagt hat: „${words}“.`,
  noted: (when, words) => `Du hast${when} notiert: „${words}“.`,
}
