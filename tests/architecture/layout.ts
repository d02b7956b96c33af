import type { Source, Violation } from './source.ts'

/** Where a file grows past this, two things live in it. The house aims at 250, with a median near 40. */
const MOST_LINES = 400

const SAYS_NOTHING = /(^|-)(utils?|helpers?|common|shared|managers?|services?)$/u

/** Files that have grown too long, and names that say nothing about what is inside. */
export function unclearFiles({ file, text }: Source): Violation[] {
  const lines = text.trimEnd().split('\n').length
  const vague = file.split('/').filter((part) => SAYS_NOTHING.test(part.replace(/\..*$/u, '')))
  return [
    ...(lines > MOST_LINES ? [`is ${lines} lines long; more than ${MOST_LINES} are two files`] : []),
    ...vague.map((part) => `“${part}” does not say what is inside`),
  ].map((reason) => ({ file, line: 1, reason }))
}
