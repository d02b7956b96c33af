export interface Globals {
  readonly book: string | undefined
  readonly json: boolean
  /** What is left for the command. */
  readonly words: readonly string[]
  /** An option that lacks its value. */
  readonly problem: string | undefined
}

/** Takes the options that every command knows, wherever they stand before a lone `--`. */
export function takeGlobals(argv: readonly string[]): Globals {
  const words: string[] = []
  let book: string | undefined
  let json = false
  let problem: string | undefined
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    if (word === '--') {
      words.push(...argv.slice(at))
      break
    }
    if (word === '--json') json = true
    else if (word.startsWith('--book=')) book = word.slice('--book='.length)
    else if (word === '--book') {
      book = argv[(at += 1)]
      if (book === undefined) problem = '--book needs the path of a book'
    } else words.push(word)
  }
  return { book, json, words, problem }
}

/** How help describes them. */
export const GLOBALS_IN_WORDS =
  'Every command also takes --book PATH (or the variable TENDRIL_BOOK) for another book than your own, and --json for ' +
  'an answer that programs can read. Exit codes: 0 done, 1 not done and told why, 2 not understood, 70 our mistake.'
