import { sql } from 'kysely'
import type { Interaction } from '#book/interaction.ts'
import type { KindWord } from '#book/kind-word.ts'
import type { Person } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { RecordId } from '#book/record.ts'
import type { Thread } from '#book/thread.ts'
import { interactions } from './interactions.ts'
import { kindWords } from './kind-words.ts'
import { people } from './people.ts'
import { promises } from './promises.ts'
import { recordPages } from './records.ts'
import type { RecordTable } from './records.ts'
import { MOST_OWNERS, textsOf } from './search-index.ts'
import type { EntryIndex } from './search-index.ts'
import { matchForSqlite } from './search-query.ts'
import { countable } from './search-vocabulary.ts'
import type { Scope } from './search-vocabulary.ts'
import { wordsOfInteraction, wordsOfKindWord, wordsOfPromise, wordsOfThread } from './search-words.ts'
import type { Reader } from './storage.ts'
import { threads } from './threads.ts'

/** Whatever in the search indexes is not what the records say, in words. Empty when all is well. */
export async function searchThatDiffers(reader: Reader): Promise<string[]> {
  const uses = new Map<string, number>()
  const count = (scope: Scope, words: readonly string[]) => {
    for (const word of words.filter(countable)) {
      uses.set(`${scope} ${word}`, (uses.get(`${scope} ${word}`) ?? 0) + 1)
    }
  }
  const different = await peopleThatDiffer(reader, count)
  for (const index of ['interaction_search', 'entry_search'] as const) {
    const versions = await versionsIn(reader, index)
    for await (const { kind, id, version, words } of entriesOf(reader, index)) {
      if (words.length === 0) continue
      count('entry', words)
      if (!versions.delete(version) || !(await saysAll(reader, { index, version, words })))
        different.push(`${kind} ${id}`)
    }
    different.push(...[...versions].map((version) => `${index}: nothing says change ${version} any more`))
  }
  return [...different, ...(await wordsThatDiffer(reader, uses))]
}

async function peopleThatDiffer(
  reader: Reader,
  count: (scope: Scope, words: readonly string[]) => void,
): Promise<string[]> {
  const indexed = await indexedPeople(reader)
  const different: string[] = []
  for await (const page of recordPages<Person>(reader, people)) {
    for (const person of page) {
      const texts = textsOf(person)
      if (texts === undefined) continue
      count('person', texts.counted)
      const expected = wordSet([...texts.names, ...texts.words, texts.place])
      if (indexed.get(person.id) !== expected) different.push(`person ${person.id}`)
      indexed.delete(person.id)
    }
  }
  return [...different, ...[...indexed.keys()].map((id) => `person ${id}, who is not in the book`)]
}

function wordSet(words: readonly string[]): string {
  return [...new Set(words)].toSorted((one, other) => (one < other ? -1 : 1)).join(' ')
}

async function indexedPeople(reader: Reader): Promise<Map<RecordId, string>> {
  const { owner } = reader
  if (reader.driver.dialect === 'sqlite') {
    const found = await sql<{ id: string; words: string }>`
      select place.person_id as id, entry.names || ' ' || entry.words || ' ' || entry.place as words
      from person_search_row as place left join person_search as entry on entry.rowid = place.search_row
      where place.owner_id = ${owner}`.execute(reader.db)
    return new Map(found.rows.map(({ id, words }) => [id, wordSet(words.split(' ').filter((word) => word !== ''))]))
  }
  const found = await sql<{ id: string; words: string[] }>`
    select person_id as id, tsvector_to_array(document) as words from person_search where owner_id = ${owner}`.execute(
    reader.db,
  )
  return new Map(found.rows.map(({ id, words }) => [id, wordSet(words.map((word) => word.replace(/^\d+:=?/, '')))]))
}

interface Entry {
  readonly kind: string
  readonly id: RecordId
  readonly version: number
  readonly words: readonly string[]
}

async function* entriesOf(reader: Reader, index: EntryIndex): AsyncGenerator<Entry> {
  if (index === 'interaction_search') {
    yield* of(reader, interactions, (record: Interaction) => wordsOfInteraction(record))
    return
  }
  yield* of(reader, promises, (record: PromiseMade) => wordsOfPromise(record))
  yield* of(reader, threads, (record: Thread) => wordsOfThread(record))
  yield* of(reader, kindWords, (record: KindWord) => wordsOfKindWord(record))
}

async function* of<T extends { readonly id: RecordId }>(
  reader: Reader,
  table: RecordTable<T>,
  wordsOf: (record: T) => readonly string[],
): AsyncGenerator<Entry> {
  for await (const page of recordPages(reader, table)) {
    for (const record of page) {
      yield { kind: table.kind, id: record.id, version: record.version, words: wordsOf(record) }
    }
  }
}

async function versionsIn(reader: Reader, index: EntryIndex): Promise<Set<number>> {
  if (reader.driver.dialect === 'sqlite') {
    const found = await sql<{ entry: number }>`select id as entry from ${sql.table(`${index}_docsize`)}
      where id % ${MOST_OWNERS} = ${reader.owner % MOST_OWNERS}`.execute(reader.db)
    return new Set(found.rows.map(({ entry }) => Math.floor(entry / MOST_OWNERS)))
  }
  const found = await sql<{ version: number }>`
    select version from ${sql.table(index)} where owner_id = ${reader.owner}`.execute(reader.db)
  return new Set(found.rows.map(({ version }) => version))
}

async function saysAll(
  reader: Reader,
  { index, version, words }: Pick<Entry, 'version' | 'words'> & { readonly index: EntryIndex },
): Promise<boolean> {
  const { owner } = reader
  if (reader.driver.dialect === 'sqlite') {
    // The number is bound as a real one, which FTS5 passes over unless something is reckoned with it.
    const match = matchForSqlite(words.map((word) => [{ word, isStart: false }]))
    const found = await sql`select rowid from ${sql.table(index)} where ${sql.table(index)} match ${match}
      and +rowid = ${version * MOST_OWNERS + (owner % MOST_OWNERS)}`.execute(reader.db)
    return found.rows.length === 1
  }
  const found = await sql<{ words: string[] }>`select tsvector_to_array(document) as words from ${sql.table(index)}
    where owner_id = ${owner} and version = ${version}`.execute(reader.db)
  return wordSet(found.rows[0]?.words ?? []) === wordSet(words.map((word) => `${owner}:${word}`))
}

async function wordsThatDiffer(reader: Reader, uses: Map<string, number>): Promise<string[]> {
  const rows = await reader.db
    .selectFrom('search_word')
    .select(['scope', 'word', 'tail', 'uses'])
    .where('owner_id', '=', reader.owner)
    .execute()
  const different: string[] = []
  for (const { scope, word, tail, uses: kept } of rows) {
    const key = `${scope} ${word}`
    if (uses.get(key) !== kept || tail !== Array.from(word).slice(1).join('')) different.push(`the word ${key}`)
    uses.delete(key)
  }
  return [...different, ...[...uses.keys()].map((key) => `the word ${key}`)]
}
