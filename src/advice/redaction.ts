/** A text whose private parts are replaced by marks, and the way back. */
export interface Redacted {
  readonly text: string
  /**
   * The text with every mark turned back into what stood there; undefined when a mark was lost, doubled or made up,
   * since nobody then knows where the words belong.
   */
  restore(answer: string): string | undefined
}

/** Fewer words than this in a row are anybody's. */
const FEWEST_WORDS = 3
/** A longer run is taken out in pieces. */
const LONGEST_RUN = 60

/**
 * Takes out of a text what is nobody else's business before it leaves: names, addresses, numbers, gaps that are not
 * filled yet, and every phrase of a private fact. Pure.
 * @param names as they may stand in the text
 * @param secrets private texts, of which three words in a row or more are taken out, or the whole where it is shorter
 */
export function redacted(
  text: string,
  { names, secrets }: { readonly names: readonly string[]; readonly secrets: readonly string[] },
): Redacted {
  const taken: string[] = []
  const mark = (words: string): string => {
    const known = taken.indexOf(words)
    return `⟦${known === -1 ? taken.push(words) : known + 1}⟧`
  }
  let rest = text.replaceAll(/[⟦⟧]/gu, ' ').replaceAll(/\[…[\s\S]*?…\]/gu, mark)
  for (const phrase of phrasesOf(rest, secrets)) rest = replaceWhole(rest, phrase, mark)
  rest = rest.replaceAll(REACH, mark)
  for (const name of names.filter(isSaid).toSorted(longestFirst)) rest = replaceWhole(rest, name.trim(), mark)
  return { text: rest, restore: (answer) => restored(answer, rest, taken) }
}

/** Web addresses, mail addresses, and telephone numbers of seven digits and more. */
const REACH =
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s⟦⟧]+|[^\s⟦⟧<>()]+@[^\s⟦⟧<>()]+\.[^\s⟦⟧<>().,;:!?]+|\+?\d(?:[\s()./-]*\d){6,}/giu

/** The longest runs of words that stand in the text and in a private fact, the longest first. */
function phrasesOf(text: string, secrets: readonly string[]): readonly string[] {
  const inText = ` ${wordsIn(text).join(' ')} `
  return secrets
    .flatMap((secret) => {
      const words = wordsIn(secret)
      const fewest = Math.min(FEWEST_WORDS, words.length)
      return words.flatMap((_word, from) => longestRun(words.slice(from, from + LONGEST_RUN), fewest, inText) ?? [])
    })
    .toSorted(longestFirst)
}

function longestRun(words: readonly string[], fewest: number, inText: string): string | undefined {
  let run = words.slice(0, fewest).join(' ')
  if (run === '' || !inText.includes(` ${run} `)) return undefined
  for (const word of words.slice(fewest)) {
    if (!inText.includes(` ${run} ${word} `)) break
    run = `${run} ${word}`
  }
  return run
}

/** Every place where these words stand as whole words, whatever the case and the signs between them. */
function replaceWhole(text: string, words: string, mark: (words: string) => string): string {
  const parts = wordsIn(words).map((word) => RegExp.escape(word))
  if (parts.length === 0) return text
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}⟦])${parts.join('[^\\p{L}\\p{N}⟦⟧]+')}(?![\\p{L}\\p{N}⟧])`, 'giu')
  return text.replaceAll(pattern, mark)
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function restored(answer: string, sent: string, taken: readonly string[]): string | undefined {
  const marks = /⟦(\d+)⟧/gu
  const count = (text: string, at: number): number => text.split(`⟦${at + 1}⟧`).length - 1
  if (taken.some((_words, at) => count(answer, at) !== count(sent, at))) return undefined
  if (
    answer.replaceAll(marks, (whole, at: string) => (taken[Number(at) - 1] === undefined ? whole : '')).match(/[⟦⟧]/u)
  ) {
    return undefined
  }
  return answer.replaceAll(marks, (_whole, at: string) => taken[Number(at) - 1] ?? '')
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length
}
