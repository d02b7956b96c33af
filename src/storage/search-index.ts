import { sql } from 'kysely'
import type { Interaction } from '#book/interaction.ts'
import type { KindWord } from '#book/kind-word.ts'
import type { Person } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { RecordId, Stored } from '#book/record.ts'
import type { Thread } from '#book/thread.ts'
import { chunksOf } from './record-table.ts'
import type { RecordChange } from './record-table.ts'
import { countWords } from './search-vocabulary.ts'
import { wordsOfInteraction, wordsOfKindWord, wordsOfPerson, wordsOfPromise, wordsOfThread } from './search-words.ts'
import type { Writer } from './storage.ts'

/** The indexes of what is said outside of people's own records. */
export type EntryIndex = 'interaction_search' | 'entry_search'

export const indexInteractions = (writer: Writer, changes: readonly RecordChange<Interaction>[]): Promise<void> =>
  indexEntries(writer, changes, { index: 'interaction_search', wordsOf: wordsOfInteraction })

export const indexPromises = (writer: Writer, changes: readonly RecordChange<PromiseMade>[]): Promise<void> =>
  indexEntries(writer, changes, { index: 'entry_search', wordsOf: wordsOfPromise })

export const indexThreads = (writer: Writer, changes: readonly RecordChange<Thread>[]): Promise<void> =>
  indexEntries(writer, changes, { index: 'entry_search', wordsOf: wordsOfThread })

export const indexKindWords = (writer: Writer, changes: readonly RecordChange<KindWord>[]): Promise<void> =>
  indexEntries(writer, changes, { index: 'entry_search', wordsOf: wordsOfKindWord })

/** Brings the index of people up to what their records now say. */
export async function indexPeople(writer: Writer, changes: readonly RecordChange<Person>[]): Promise<void> {
  const different = changes
    .map((change) => ({ ...change, was: textsOf(change.before), is: textsOf(change.after) }))
    .filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is))
  const gone = different.flatMap(({ before }) => (before === undefined ? [] : [before.id]))
  const there = different.flatMap(({ after, is }) => {
    return after === undefined || is === undefined ? [] : [{ id: after.id, version: after.version, ...is }]
  })
  await (writer.driver.dialect === 'sqlite' ? removeFromSqlite(writer, gone) : removeFromPostgres(writer, gone))
  await (writer.driver.dialect === 'sqlite' ? addToSqlite(writer, there) : addToPostgres(writer, there))
  for (const { was, is } of different) {
    await countWords(writer, { scope: 'person', words: was?.counted ?? [], by: -1 })
    await countWords(writer, { scope: 'person', words: is?.counted ?? [], by: 1 })
  }
}

interface Texts {
  readonly names: readonly string[]
  readonly words: readonly string[]
  readonly place: string
  readonly counted: readonly string[]
}

/** What the index holds of a person; also what a check compares it with. */
export function textsOf(person: Person | undefined): Texts | undefined {
  if (person === undefined) return undefined
  const { names, known, rest } = wordsOfPerson(person)
  const words = [...new Set([...known, ...rest])]
  return { names, words, place: person.place, counted: [...new Set([...names, ...known])] }
}

async function removeFromSqlite(writer: Writer, ids: readonly RecordId[]): Promise<void> {
  for (const chunk of chunksOf(ids)) {
    const list = sql.join(chunk)
    await sql`delete from person_search where rowid in
      (select search_row from person_search_row where owner_id = ${writer.owner} and person_id in (${list}))`.execute(
      writer.db,
    )
    await sql`delete from person_search_row where owner_id = ${writer.owner} and person_id in (${list})`.execute(
      writer.db,
    )
  }
}

/** A file holds one owner's book, or a few. */
export const MOST_OWNERS = 1000

/**
 * A number that no entry has had before, since each change of a record has its own. FTS5, told to delete securely,
 * damages its index when a number is taken again in the step that gave it up (SQLite 3.54.1).
 */
function rowOfEntry(writer: Writer, version: number): number {
  return version * MOST_OWNERS + (writer.owner % MOST_OWNERS)
}

type Indexed = Texts & { readonly id: RecordId; readonly version: number }

async function addToSqlite(writer: Writer, people: readonly Indexed[]): Promise<void> {
  if (people.length === 0) return
  const numbered = people.map((person) => ({ ...person, rowid: rowOfEntry(writer, person.version) }))
  await writer.driver.insertAll(
    writer.db,
    'person_search',
    numbered.map(({ rowid, names, words, place, id }) => {
      return { rowid, names: names.join(' '), words: words.join(' '), place, person_id: id }
    }),
  )
  await writer.driver.insertAll(
    writer.db,
    'person_search_row',
    numbered.map(({ id, rowid }) => ({ owner_id: writer.owner, person_id: id, search_row: rowid })),
  )
}

async function removeFromPostgres(writer: Writer, ids: readonly RecordId[]): Promise<void> {
  for (const chunk of chunksOf(ids)) {
    const list = sql.join(chunk)
    await sql`delete from person_search where owner_id = ${writer.owner} and person_id in (${list})`.execute(writer.db)
  }
}

/** Each word carries its owner, so that the index never mixes owners (`77:wedding`), and names carry a mark. */
async function addToPostgres(writer: Writer, people: readonly Indexed[]): Promise<void> {
  const { owner } = writer
  for (const chunk of chunksOf(people, 100)) {
    const rows = chunk.map(({ id, names, words, place }) => {
      const marked = names.map((word) => `'${owner}:${word}':1A`)
      const lexemes = [`'${owner}:=${place}':3`, ...marked, ...words.map((word) => `'${owner}:${word}':2`)].join(' ')
      return sql`(${owner}, ${id}, ${lexemes}::tsvector)`
    })
    await sql`insert into person_search (owner_id, person_id, document) values ${sql.join(rows)}`.execute(writer.db)
  }
}

interface EntryKind<T> {
  readonly index: EntryIndex
  wordsOf(record: T): readonly string[]
}

async function indexEntries<T extends { readonly id: RecordId }>(
  writer: Writer,
  changes: readonly RecordChange<T>[],
  { index, wordsOf }: EntryKind<T>,
): Promise<void> {
  const said = (record: Stored<T> | undefined) => {
    const words = record === undefined ? [] : wordsOf(record)
    return record === undefined || words.length === 0 ? [] : [{ version: record.version, words }]
  }
  const gone = changes.flatMap(({ before }) => said(before))
  const there = changes.flatMap(({ after }) => said(after))
  await removeEntries(writer, index, gone)
  await addEntries(writer, index, there)
  for (const { words } of gone) await countWords(writer, { scope: 'entry', words, by: -1 })
  for (const { words } of there) await countWords(writer, { scope: 'entry', words, by: 1 })
}

interface Entry {
  readonly version: number
  readonly words: readonly string[]
}

async function removeEntries(writer: Writer, index: EntryIndex, entries: readonly Entry[]): Promise<void> {
  for (const chunk of chunksOf(entries)) {
    const versions = chunk.map(({ version }) => version)
    const statement =
      writer.driver.dialect === 'sqlite'
        ? sql`delete from ${sql.table(index)} where rowid in (${sql.join(versions.map((version) => rowOfEntry(writer, version)))})`
        : sql`delete from ${sql.table(index)} where owner_id = ${writer.owner} and version in (${sql.join(versions)})`
    await statement.execute(writer.db)
  }
}

async function addEntries(writer: Writer, index: EntryIndex, entries: readonly Entry[]): Promise<void> {
  if (writer.driver.dialect === 'sqlite') {
    const rows = entries.map(({ version, words }) => ({ rowid: rowOfEntry(writer, version), words: words.join(' ') }))
    if (rows.length > 0) await writer.driver.insertAll(writer.db, index, rows)
    return
  }
  for (const chunk of chunksOf(entries, 100)) {
    const rows = chunk.map(({ version, words }) => {
      const lexemes = words.map((word) => `'${writer.owner}:${word}'`).join(' ')
      return sql`(${writer.owner}, ${version}, ${lexemes}::tsvector)`
    })
    await sql`insert into ${sql.table(index)} (owner_id, version, document) values ${sql.join(rows)}`.execute(writer.db)
  }
}
