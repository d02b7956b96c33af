/**
 * How well letters typed in a hurry fit some words: undefined when they do not, else higher is better. They fit as a
 * part of the words as they stand (`ettin`), or as the beginnings of words in their order (`ap`, `adper` for "Add a person").
 */
export function fit(typed: string, words: string): number | undefined {
  const given = plain(words)
  const whole = plain(typed).trim()
  const at = given.indexOf(whole)
  if (at >= 0) return (startsWord(given, at) ? 2 : 1) - at * 0.01 - given.length * 0.001
  return fitsBeginnings(whole.replaceAll(' ', ''), given.split(' ')) ? 1 - given.length * 0.001 : undefined
}

/** The best first; what does not fit is left out. Everything, in its own order, when nothing is typed. */
export function bestFits<T>(typed: string, things: readonly T[], wordsOf: (thing: T) => string): readonly T[] {
  if (typed.trim() === '') return things
  return things
    .flatMap((thing) => {
      const score = fit(typed, wordsOf(thing))
      return score === undefined ? [] : [{ thing, score }]
    })
    .toSorted((one, other) => other.score - one.score)
    .map(({ thing }) => thing)
}

/** Takes as many letters as each word gives from its beginning, or passes the word over. */
function fitsBeginnings(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words
  if (letters === '') return true
  if (word === undefined) return false
  for (let taken = sharedBeginning(letters, word); taken >= 0; taken -= 1) {
    if (fitsBeginnings(letters.slice(taken), rest)) return true
  }
  return false
}

function sharedBeginning(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return shared
}

function startsWord(given: string, at: number): boolean {
  return at === 0 || given[at - 1] === ' '
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
