import { searchTokens } from '#book/name-key.ts'

/** A word that may stand there, or one that begins so. */
export interface Alternative {
  readonly word: string
  readonly isStart: boolean
}

/** Each of these must be met, by one of its alternatives. */
export type Sought = readonly (readonly Alternative[])[]

/** Longer questions are cut: nobody types them. */
const MOST_WORDS = 12

/** The words of a question as the index knows words. */
export function wordsOfQuery(query: string): readonly string[] {
  return searchTokens(query.slice(0, 500))
    .map((token) => Array.from(token).slice(0, 60).join(''))
    .slice(0, MOST_WORDS)
}

/** Without the words that say nothing: of "the one from Lisbon who keeps bees", the last two and Lisbon. */
export function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !SAYS_NOTHING.has(word))
}

const SAYS_NOTHING = new Set(
  (
    'the a an any anyone anybody know knows one who whom whose that this these those someone somebody person people from in at on of to for with by and or is are ' +
    'was were has have had did does he she it him her his its they them their me my i we us our you your about where when what which ' +
    'der die das den dem ein eine und von mit aus bei im wer o os as um uma e do da dos das em no na com quem el los las una y de del ' +
    'con en que quien le les des du et avec dans qui'
  ).split(' '),
)

/** The same word in another form begins alike: `keeps` and `keeping` as `keep`. */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ings?|ers?|ed|es|s)$/, '')
  return stem.length >= 3 ? stem : word
}

/** As SQLite's FTS5 takes it. Words are letters and digits only. */
export function matchForSqlite(sought: Sought): string {
  const groups = sought.map(
    (group) => `(${group.map(({ word, isStart }) => `"${word}"${isStart ? '*' : ''}`).join(' OR ')})`,
  )
  return groups.join(' AND ')
}

/** As a tsquery; every word carries its owner, and a name its mark. */
export function matchForPostgres(owner: number, sought: Sought, mark = ''): string {
  const groups = sought.map((group) => {
    const words = group.map(({ word, isStart }) => {
      const signs = `${isStart ? '*' : ''}${mark}`
      return `'${owner}:${word}'${signs === '' ? '' : `:${signs}`}`
    })
    return `(${words.join(' | ')})`
  })
  return groups.join(' & ')
}
