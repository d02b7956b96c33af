import { distance } from 'fastest-levenshtein'
import { sql } from 'kysely'
import { chunksOf } from './records.ts'
import type { Reader, Writer } from './storage.ts'

/** Words by which people are called, and all that is said elsewhere. */
export type Scope = 'person' | 'entry'

/** So many changed words are kept in memory before they are written; an import has more. */
const MOST_KEPT = 20_000

/** Only what looks like a word: neither numbers nor strings of letters and digits are typed wrong and found again. */
const LOOKS_LIKE_A_WORD = /^\p{L}{2,30}$/u

export function countable(word: string): boolean {
  return LOOKS_LIKE_A_WORD.test(word)
}

export interface CountedWords {
  readonly scope: Scope
  readonly words: readonly string[]
  /** 1 for a record that now says them, -1 for one that no longer does. */
  readonly by: 1 | -1
}

/** Counts words; they are written when the step ends, or earlier when there are many. */
export async function countWords(writer: Writer, { scope, words, by }: CountedWords): Promise<void> {
  const { changedWords } = writer
  for (const word of words) {
    if (!LOOKS_LIKE_A_WORD.test(word)) continue
    const key = `${scope} ${word}`
    changedWords.set(key, (changedWords.get(key) ?? 0) + by)
  }
  if (changedWords.size > MOST_KEPT) await saveWords(writer)
}

/** Writes the words that were counted; called before a step is saved. */
export async function saveWords(writer: Writer): Promise<void> {
  const changed = [...writer.changedWords].filter(([, uses]) => uses !== 0)
  writer.changedWords.clear()
  // In their order, so that the pages of the table are walked and not jumped about in.
  changed.sort(([one], [other]) => (one < other ? -1 : 1))
  for (const chunk of chunksOf(changed, 100)) {
    const rows = chunk.map(([key, uses]) => {
      const at = key.indexOf(' ')
      const word = key.slice(at + 1)
      return sql`(${writer.owner}, ${key.slice(0, at)}, ${word}, ${tailOf(word)}, ${uses})`
    })
    await sql`insert into search_word (owner_id, scope, word, tail, uses) values ${sql.join(rows)}
      on conflict (owner_id, scope, word) do update set uses = search_word.uses + excluded.uses`.execute(writer.db)
  }
  await forgetUnused(
    writer,
    changed.filter(([, uses]) => uses < 0).map(([key]) => key),
  )
}

async function forgetUnused(writer: Writer, keys: readonly string[]): Promise<void> {
  for (const scope of ['person', 'entry'] as const) {
    const words = keys.filter((key) => key.startsWith(`${scope} `)).map((key) => key.slice(scope.length + 1))
    for (const chunk of chunksOf(words)) {
      await writer.db
        .deleteFrom('search_word')
        .where('owner_id', '=', writer.owner)
        .where('scope', '=', scope)
        .where('word', 'in', chunk)
        .where('uses', '<=', 0)
        .execute()
    }
  }
}

function tailOf(word: string): string {
  return Array.from(word).slice(1).join('')
}

/** The words that begin so, those of the most records first. */
export async function wordsBeginning(
  reader: Reader,
  { scope, start, limit }: { readonly scope: Scope; readonly start: string; readonly limit: number },
): Promise<string[]> {
  const rows = await reader.db
    .selectFrom('search_word')
    .select('word')
    .where('owner_id', '=', reader.owner)
    .where('scope', '=', scope)
    .where('word', '>=', start)
    .where('word', '<', `${start}${LAST_SIGN}`)
    .orderBy('uses', 'desc')
    .orderBy('word')
    .limit(limit)
    .execute()
  return rows.map((row) => row.word)
}

/** Comes after every letter. */
const LAST_SIGN = '\u{10FFFF}'

/** From so many letters on, one slip is forgiven, and then two. */
const FORGIVEN_FROM = 4
const TWICE_FROM = 8

const MOST_SIMILAR = 8

/** Words of the book that were perhaps meant, the nearest first; none for short words. */
export async function similarWords(reader: Reader, scope: Scope, typed: string): Promise<string[]> {
  const letters = Array.from(typed).length
  if (letters < FORGIVEN_FROM || !LOOKS_LIKE_A_WORD.test(typed)) return []
  const most = letters >= TWICE_FROM ? 2 : 1
  const found = await candidatesFor(reader, { scope, typed, letters, most })
  return found
    .map((one) => ({ ...one, slips: slipsBetween(typed, one.word) }))
    .filter(({ word, slips }) => word !== typed && slips <= most)
    .toSorted((one, other) => one.slips - other.slips || other.uses - one.uses || (one.word < other.word ? -1 : 1))
    .slice(0, MOST_SIMILAR)
    .map(({ word }) => word)
}

interface Sought {
  readonly scope: Scope
  readonly typed: string
  readonly letters: number
  readonly most: number
}

/** Of the right length and with the first letter right; or right but for the first letter, which is rarer. */
async function candidatesFor(reader: Reader, { scope, typed, letters, most }: Sought) {
  const [first = '', second = '', ...others] = Array.from(typed)
  const words = reader.db
    .selectFrom('search_word')
    .select(['word', 'uses'])
    .where('owner_id', '=', reader.owner)
    .where('scope', '=', scope)
  const alike = await words
    .where('word', '>=', first)
    .where('word', '<', `${first}${LAST_SIGN}`)
    .where(sql<number>`length(word)`, '>=', letters - most)
    .where(sql<number>`length(word)`, '<=', letters + most)
    .execute()
  const withoutFirst = [second, ...others].join('')
  const tails = await words.where('tail', 'in', [withoutFirst, typed]).execute()
  const swapped = [second, first, ...others].join('')
  const whole = await words.where('word', 'in', [withoutFirst, swapped]).execute()
  return [...new Map([...alike, ...tails, ...whole].map((row) => [row.word, row])).values()]
}

/** Levenshtein's distance, where two letters that changed places are one slip. */
function slipsBetween(one: string, other: string): number {
  const slips = distance(one, other)
  return slips === 2 && isSwapped(one, other) ? 1 : slips
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (one[at] === other[at]) at += 1
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
