/** A word of a line or one mark between words, and where it stands in the line. */
export interface Token {
  readonly text: string
  /** Lower case, for looking words up. */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly isWord: boolean
}

/** Letters and digits; a dot, hyphen or apostrophe only between letters, a slash or colon only before a digit. */
const WORD_OR_MARK = /[\p{L}\p{N}\p{M}@](?:[\p{L}\p{N}\p{M}@_]|['’.-](?=[\p{L}\p{N}\p{M}])|[:/](?=\p{N}))*|[^\s]/gu
const STARTS_A_WORD = /^[\p{L}\p{N}\p{M}@]/u
const POSSESSIVE = /['’]s$/i

/** A line as words and marks. `Ana's` is two words, `Ana` and `'s`, so that the name stands alone. */
export function tokensOf(line: string): Token[] {
  return [...line.matchAll(WORD_OR_MARK)].flatMap((match) => {
    const start = match.index
    const text = match[0]
    if (!POSSESSIVE.test(text) || text.length < 3) return [token(text, start)]
    return [token(text.slice(0, -2), start), token(text.slice(-2), start + text.length - 2)]
  })
}

const ENDS_A_CLAUSE = /^[,;:.!?()[\]—–…，。；：！？、]$/u

/** Whether a clause ends at this mark. A dot after an initial or a title, as in `Dr. Ana M. Reis`, ends none. */
export function endsClause(tokens: readonly Token[], index: number): boolean {
  const here = tokens[index]
  if (here === undefined || here.isWord) return false
  if (here.text === '-') return tokens[index - 1]?.end !== here.start && tokens[index + 1]?.start !== here.end
  if (here.text === '.') return !endsAbbreviation(tokens[index - 1]?.key ?? '')
  return ENDS_A_CLAUSE.test(here.text)
}

export const HONORIFICS: ReadonlySet<string> = new Set(
  'dr dra mr mrs ms mx prof professor sir dame rev herr frau fr sr sra mme mlle ing'.split(' '),
)

function endsAbbreviation(key: string): boolean {
  return HONORIFICS.has(key) || /^(?:\p{L}|\p{L}(?:\.\p{L})+)$/u.test(key)
}

function token(text: string, start: number): Token {
  const isWord = STARTS_A_WORD.test(text) || POSSESSIVE.test(text)
  return { text, key: text.toLowerCase().replace('’', "'"), start, end: start + text.length, isWord }
}
