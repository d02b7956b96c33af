import { sql } from 'kysely'
import { searchTokens } from '#book/name-key.ts'
import type { Person, Place } from '#book/person.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { chunksOf } from './records.ts'
import type { RecordChange } from './records.ts'
import type { Reader, Writer } from './storage.ts'

/** More hits than anybody reads; it bounds the work of a query of one letter. */
const MOST_HITS = 400

export interface SearchHit {
  readonly id: RecordId
  readonly name: string
  readonly work: string | undefined
  readonly place: Place
}

/**
 * People in whose names, work, places, tags or notes every word of the query begins a word; network before pool,
 * names before notes, then by name. Private notes are never searched.
 */
export async function searchPeople(reader: Reader, query: string, limit: number): Promise<SearchHit[]> {
  const tokens = searchTokens(query).slice(0, 8)
  if (tokens.length === 0) return []
  const ids = await idsFound(reader, tokens)
  const rows = []
  for (const chunk of chunksOf(ids)) {
    rows.push(
      ...(await reader.db
        .selectFrom('person')
        .select(['id', 'full_name', 'name_key', 'work', 'place'])
        .where('owner_id', '=', reader.owner)
        .where('id', 'in', chunk)
        .execute()),
    )
  }
  const first = tokens[0] ?? ''
  const rank = (row: { name_key: string; place: string }) =>
    (row.place === 'network' ? 0 : 4) +
    (row.name_key.startsWith(first) ? 0 : row.name_key.includes(` ${first}`) ? 1 : 2)
  return rows
    .toSorted((one, other) => rank(one) - rank(other) || (one.name_key < other.name_key ? -1 : 1))
    .slice(0, limit)
    .map((row) => ({
      id: row.id,
      name: row.full_name,
      work: row.work ?? undefined,
      place: row.place as SearchHit['place'],
    }))
}

/** The network before the pool, and names before other words: whoever comes late finds no room. */
const ROUNDS = [
  { place: 'network', fields: 'names' },
  { place: 'network', fields: 'all' },
  { place: 'pool', fields: 'names' },
  { place: 'pool', fields: 'all' },
] as const

async function idsFound(reader: Reader, tokens: readonly string[]): Promise<RecordId[]> {
  const found = new Set<RecordId>()
  for (const round of ROUNDS) {
    const hits = await (reader.driver.dialect === 'sqlite'
      ? hitsInSqlite(reader, tokens, round)
      : hitsInPostgres(reader, tokens, round))
    for (const id of hits) found.add(id)
    if (found.size >= MOST_HITS) break
  }
  return [...found].slice(0, MOST_HITS)
}

type Round = (typeof ROUNDS)[number]

async function hitsInSqlite(reader: Reader, tokens: readonly string[], { place, fields }: Round): Promise<RecordId[]> {
  const words = tokens.map((token) => `"${token}"*`).join(' ')
  const match = `place : ${place} AND {names${fields === 'all' ? ' words' : ''}} : (${words})`
  const found = await sql<{ person_id: string }>`
    select person_id from person_search where person_search match ${match} limit ${MOST_HITS}`.execute(reader.db)
  return found.rows.map((row) => row.person_id)
}

/** Each word carries its owner, so that the index never mixes owners (`77:wedding`), and names carry a mark. */
async function hitsInPostgres(
  reader: Reader,
  tokens: readonly string[],
  { place, fields }: Round,
): Promise<RecordId[]> {
  const mark = fields === 'names' ? 'A' : ''
  const words = tokens.map((token) => `'${reader.owner}:${token}':*${mark}`)
  const query = [`'${reader.owner}:=${place}'`, ...words].join(' & ')
  const found = await sql<{ person_id: string }>`
    select person_id from person_search
    where owner_id = ${reader.owner} and document @@ ${query}::tsquery limit ${MOST_HITS}`.execute(reader.db)
  return found.rows.map((row) => row.person_id)
}

/** Brings the search index up to what people's records now say. */
export async function indexForSearch(writer: Writer, changes: readonly RecordChange<Person>[]): Promise<void> {
  const gone = changes.flatMap(({ before }) => (before === undefined ? [] : [before.id]))
  const there = changes.flatMap(({ after }) => (after === undefined ? [] : [after]))
  if (writer.driver.dialect === 'sqlite') {
    await removeFromSqlite(writer, gone)
    await addToSqlite(writer, there)
  } else {
    await removeFromPostgres(writer, gone)
    await addToPostgres(writer, there)
  }
}

function namesOf(person: Person): string {
  const { full, nickname, phonetic, formerly } = person.name
  return searchTokens([full, nickname, phonetic, formerly].filter((name) => name !== undefined).join(' ')).join(' ')
}

function wordsOf(person: Person): string {
  const { positions, addresses, tags, kinds, howWeMet, notes, emails } = person
  return searchTokens(
    [
      ...positions.flatMap((position) => [position.organisation, position.title]),
      ...addresses.map((address) => address.city),
      ...emails.map((email) => email.address),
      ...tags,
      ...kinds,
      ...Object.values(howWeMet),
      notes,
    ]
      .filter((text) => text !== undefined)
      .join(' '),
  ).join(' ')
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
const MOST_OWNERS = 1000

/**
 * A number that no entry has had before, since each change of a person has its own. FTS5, told to delete securely,
 * damages its index when a number is taken again in the step that gave it up (SQLite 3.54.1).
 */
function rowOfEntry(writer: Writer, person: Stored<Person>): number {
  return person.version * MOST_OWNERS + (writer.owner % MOST_OWNERS)
}

async function addToSqlite(writer: Writer, people: readonly Stored<Person>[]): Promise<void> {
  if (people.length === 0) return
  const numbered = people.map((person) => ({ person, rowid: rowOfEntry(writer, person) }))
  await writer.driver.insertAll(
    writer.db,
    'person_search',
    numbered.map(({ person, rowid }) => ({
      rowid,
      names: namesOf(person),
      words: wordsOf(person),
      place: person.place,
      person_id: person.id,
    })),
  )
  await writer.driver.insertAll(
    writer.db,
    'person_search_row',
    numbered.map(({ person, rowid }) => ({ owner_id: writer.owner, person_id: person.id, search_row: rowid })),
  )
}

async function removeFromPostgres(writer: Writer, ids: readonly RecordId[]): Promise<void> {
  for (const chunk of chunksOf(ids)) {
    const list = sql.join(chunk)
    await sql`delete from person_search where owner_id = ${writer.owner} and person_id in (${list})`.execute(writer.db)
  }
}

async function addToPostgres(writer: Writer, people: readonly Person[]): Promise<void> {
  for (const chunk of chunksOf(people, 100)) {
    const rows = chunk.map((person) => {
      const names = tokensOf(namesOf(person)).map((token) => `'${writer.owner}:${token}':1A`)
      const words = tokensOf(wordsOf(person)).map((token) => `'${writer.owner}:${token}':2`)
      const lexemes = [`'${writer.owner}:=${person.place}':3`, ...names, ...words].join(' ')
      return sql`(${writer.owner}, ${person.id}, ${lexemes}::tsvector)`
    })
    await sql`insert into person_search (owner_id, person_id, document) values ${sql.join(rows)}`.execute(writer.db)
  }
}

function tokensOf(text: string): string[] {
  return text.split(' ').filter((token) => token !== '')
}
