import { sql } from 'kysely'
import { nameKey } from '#book/name-key.ts'
import type { Place } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { groups } from './groups.ts'
import { allRecords, chunksOf } from './records.ts'
import { matchForPostgres, matchForSqlite, stemOf, tellingWords, wordsOfQuery } from './search-query.ts'
import type { Alternative, Sought } from './search-query.ts'
import { similarWords } from './search-vocabulary.ts'
import { wordForGroup } from './search-words.ts'
import type { Reader } from './storage.ts'

/** More hits than anybody reads; it bounds the work of a query of one letter. */
const MOST_HITS = 400

/** With fewer hits than this, words that were perhaps meant are looked for as well. */
const FEW = 3

export interface SearchHit {
  readonly id: RecordId
  readonly name: string
  readonly work: string | undefined
  readonly place: Place
}

export interface PeopleFound {
  readonly hits: readonly SearchHit[]
  /** What was looked for in the end, the words that were typed first: for showing why somebody was found. */
  readonly sought: Sought
}

/** Who was put away is only found where that is asked for (T19). */
const NOT_PUT_AWAY: readonly Place[] = ['network', 'pool']

/** `findPeople` for whoever only needs the people. */
export async function searchPeople(reader: Reader, query: string, limit: number): Promise<readonly SearchHit[]> {
  return (await findPeople(reader, query, { limit })).hits
}

/**
 * People in whose names, work, places, tags, groups, story or notes every telling word of the query begins a word;
 * where that finds few, words that were perhaps meant count too. Network before pool, names before notes, then by name.
 * Private notes are never searched.
 */
export async function findPeople(
  reader: Reader,
  query: string,
  { limit, places = NOT_PUT_AWAY }: { readonly limit: number; readonly places?: readonly Place[] },
): Promise<PeopleFound> {
  const words = wordsOfQuery(query)
  if (words.length === 0) return { hits: [], sought: [] }
  const found = new Map<RecordId, number>()
  let sought: Sought = []
  let stage = 0
  for await (const { names, anywhere } of waysToLook(reader, words)) {
    const before = found.size
    for (const id of await idsFound(reader, { names, anywhere, places })) if (!found.has(id)) found.set(id, stage)
    if (stage === 0 || found.size > before) sought = [...sought, ...anywhere]
    stage += 1
    if (found.size >= FEW) break
  }
  return { hits: await inOrder(reader, { found, first: words[0] ?? '', limit }), sought }
}

interface Way {
  /** Looked for among names only, where any word may be a name. */
  readonly names: Sought
  readonly anywhere: Sought
}

/** As it was typed; then with what was perhaps meant; then with other forms of the words and all but one of them. */
async function* waysToLook(reader: Reader, words: readonly string[]): AsyncGenerator<Way> {
  // "An" and "Do" are names as well.
  const some = tellingWords(words)
  const telling = some.length === 0 ? words : some
  const groupsBeginning = await groupLookup(reader)
  const typed = (word: string): Alternative[] => [{ word, isStart: true }, ...groupsBeginning(word)]
  yield { names: words.map((word) => [{ word, isStart: true }]), anywhere: telling.map(typed) }

  const meant = new Map<string, Alternative[]>()
  for (const word of words) {
    const similar = await similarWords(reader, 'person', word)
    meant.set(
      word,
      similar.map((one) => ({ word: one, isStart: false })),
    )
  }
  if ([...meant.values()].some((some) => some.length > 0)) {
    yield {
      names: words.map((word) => [{ word, isStart: true }, ...(meant.get(word) ?? [])]),
      anywhere: telling.map((word) => [...typed(word), ...(meant.get(word) ?? [])]),
    }
  }
  const loosely = telling.map((word) => [
    ...typed(word),
    ...(meant.get(word) ?? []),
    ...(stemOf(word) === word ? [] : [{ word: stemOf(word), isStart: true }]),
  ])
  yield { names: [], anywhere: loosely }
  if (telling.length < 3) return
  for (const left of telling.keys()) yield { names: [], anywhere: loosely.toSpliced(left, 1) }
}

/** A group's name finds its members. */
async function groupLookup(reader: Reader): Promise<(word: string) => Alternative[]> {
  const known = (await allRecords(reader, groups)).map(({ id, name }) => ({
    word: wordForGroup(id),
    key: ` ${nameKey(name)}`,
  }))
  return (word) =>
    known.filter(({ key }) => key.includes(` ${word}`)).map((group) => ({ word: group.word, isStart: false }))
}

async function inOrder(
  reader: Reader,
  {
    found,
    first,
    limit,
  }: { readonly found: ReadonlyMap<RecordId, number>; readonly first: string; readonly limit: number },
): Promise<SearchHit[]> {
  const rows = []
  for (const chunk of chunksOf([...found.keys()])) {
    rows.push(
      ...(await reader.db
        .selectFrom('person')
        .select(['id', 'full_name', 'name_key', 'work', 'place'])
        .where('owner_id', '=', reader.owner)
        .where('id', 'in', chunk)
        .execute()),
    )
  }
  const rank = (row: { id: string; name_key: string; place: string }) =>
    (found.get(row.id) ?? 0) * 100 +
    (row.place === 'network' ? 0 : row.place === 'pool' ? 4 : 8) +
    (row.name_key.startsWith(first) ? 0 : row.name_key.includes(` ${first}`) ? 1 : 2)
  return rows
    .toSorted((one, other) => rank(one) - rank(other) || (one.name_key < other.name_key ? -1 : 1))
    .slice(0, limit)
    .map((row) => ({ id: row.id, name: row.full_name, work: row.work ?? undefined, place: row.place as Place }))
}

/** The network before the pool, and names before other words: whoever comes late finds no room. */
async function idsFound(
  reader: Reader,
  { names, anywhere, places }: Way & { readonly places: readonly Place[] },
): Promise<RecordId[]> {
  const found = new Set<RecordId>()
  for (const place of places) {
    for (const fields of ['names', 'all'] as const) {
      const sought = fields === 'names' ? names : anywhere
      if (sought.length === 0) continue
      const hits = await (reader.driver.dialect === 'sqlite'
        ? hitsInSqlite(reader, sought, { place, fields })
        : hitsInPostgres(reader, sought, { place, fields }))
      for (const id of hits) found.add(id)
      if (found.size >= MOST_HITS) return [...found].slice(0, MOST_HITS)
    }
  }
  return [...found]
}

interface Round {
  readonly place: Place
  readonly fields: 'names' | 'all'
}

async function hitsInSqlite(reader: Reader, sought: Sought, { place, fields }: Round): Promise<RecordId[]> {
  const match = `place : ${place} AND {names${fields === 'all' ? ' words' : ''}} : (${matchForSqlite(sought)})`
  const found = await sql<{ person_id: string }>`
    select person_search_row.person_id from person_search
    join person_search_row on person_search_row.owner_id = ${reader.owner}
      and person_search_row.person_id = person_search.person_id and person_search_row.search_row = person_search.rowid
    where person_search match ${match} limit ${MOST_HITS}`.execute(reader.db)
  return found.rows.map((row) => row.person_id)
}

async function hitsInPostgres(reader: Reader, sought: Sought, { place, fields }: Round): Promise<RecordId[]> {
  const match = matchForPostgres(reader.owner, sought, fields === 'names' ? 'A' : '')
  const query = `'${reader.owner}:=${place}' & ${match}`
  const found = await sql<{ person_id: string }>`
    select person_id from person_search
    where owner_id = ${reader.owner} and document @@ ${query}::tsquery limit ${MOST_HITS}`.execute(reader.db)
  return found.rows.map((row) => row.person_id)
}
