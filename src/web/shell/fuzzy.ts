/**
 * How well letters typed in a hurry fit some words: undefined when a letter is missing, else higher is better.
 * Letters must come in order; the beginnings of words and runs of letters count for more.
 */
export function fit(typed: string, words: string): number | undefined {
  const wanted = plain(typed).replaceAll(' ', '')
  const given = plain(words)
  let score = 0
  let from = 0
  for (const letter of wanted) {
    const at = bestPlace(given, letter, from)
    if (at < 0) return undefined
    score += at === from && from > 0 ? 3 : startsWord(given, at) ? 2 : 0
    score -= Math.min(at - from, 10) * 0.05
    from = at + 1
  }
  return score - given.length * 0.01
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

/** The next letter of the run if it is right there, else where it begins a word, else anywhere. */
function bestPlace(given: string, letter: string, from: number): number {
  if (given[from] === letter) return from
  const begins = from === 0 ? given.indexOf(letter) : given.indexOf(` ${letter}`, from)
  if (begins >= 0) return from === 0 ? begins : begins + 1
  return given.indexOf(letter, from)
}

function startsWord(given: string, at: number): boolean {
  return at === 0 || given[at - 1] === ' '
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
