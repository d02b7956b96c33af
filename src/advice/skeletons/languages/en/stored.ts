/** How the book tells its owner what is stored. `when` is empty or begins with a blank. */
export const stored = {
  told: (name: string, when: string, words: string): string => `${name} told you${when}: “${words}”.`,
  thread: (words: string): string => `Still open between you: “${words}”.`,
  interests: (name: string, list: string): string => `What ${name} likes: ${list}.`,
  met: (words: string): string => `How you met: “${words}”.`,
  lastMet: (when: string): string => `You last met${when}.`,
  worked: (organisation: string, years: string): string => `You worked together at ${organisation}${years}.`,
  helped: (name: string, when: string, words: string): string => `How ${name} helped you${when}: “${words}”.`,
  gave: (name: string, when: string, words: string): string => `What you gave ${name}${when}: “${words}”.`,
  saidOfMe: (name: string, words: string): string => `What ${name} said of you: “${words}”.`,
  noted: (when: string, words: string): string => `You noted${when}: “${words}”.`,
}
