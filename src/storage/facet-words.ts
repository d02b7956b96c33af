import { sql } from 'kysely'
import { nameKey } from '#book/name-key.ts'
import type { Place } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import type { Facet } from './facets.ts'
import { chunksOf } from './records.ts'
import type { Reader } from './storage.ts'

export interface FacetWord {
  readonly key: string
  readonly word: string
  readonly people: number
}

export interface FacetQuestion {
  readonly facet: Facet
  /** The beginning of any word. */
  readonly search?: string | undefined
  /** Left out: everybody who was not put away. */
  readonly place?: Place | undefined
  readonly offset: number
  readonly limit: number
}

/** The words of a facet, the most frequent first, each with the number of people of whom it holds or held. */
export async function listFacetWords(
  reader: Reader,
  question: FacetQuestion,
): Promise<{ words: FacetWord[]; total: number }> {
  const { facet, place, offset, limit } = question
  const start = nameKey(question.search ?? '')
  const begins = start === '' ? sql`` : sql`and (key like ${`${start}%`} or key like ${`% ${start}%`})`
  const where = place === undefined ? sql`and place <> 'archive'` : sql`and place = ${place}`
  const matching = sql`from person_facet where owner_id = ${reader.owner} and facet = ${facet} ${where} ${begins}`
  const rows = await sql<{ key: string; word: string; people: number }>`
    select key, min(word) as word, count(*) as people ${matching}
    group by key order by count(*) desc, key limit ${limit} offset ${offset}`.execute(reader.db)
  const total = await sql<{ total: number }>`select count(distinct key) as total ${matching}`.execute(reader.db)
  return {
    words: rows.rows.map(({ key, word, people }) => ({ key, word, people: Number(people) })),
    total: Number(total.rows[0]?.total ?? 0),
  }
}

/** Who has a word, now or once; whoever was put away is left out. */
export async function peopleWithWord(
  reader: Reader,
  { facet, key, limit }: { readonly facet: Facet; readonly key: string; readonly limit: number },
): Promise<{ personId: RecordId; word: string; isNow: boolean }[]> {
  const rows = await reader.db
    .selectFrom('person_facet')
    .select(['person_id', 'word', 'is_now'])
    .where('owner_id', '=', reader.owner)
    .where('facet', '=', facet)
    .where('key', '=', key)
    .where('place', '!=', 'archive')
    .orderBy('person_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ personId: row.person_id, word: row.word, isNow: row.is_now === 1 }))
}

/** The first word that each person has of a facet today, as `organisation`: for sorting by it. */
export async function firstWords(reader: Reader, facet: Facet): Promise<Map<RecordId, string>> {
  const rows = await reader.db
    .selectFrom('person_facet')
    .select(['person_id', 'key'])
    .where('owner_id', '=', reader.owner)
    .where('facet', '=', facet)
    .where('is_now', '=', 1)
    .orderBy('key')
    .execute()
  const first = new Map<RecordId, string>()
  for (const { person_id, key } of rows) if (!first.has(person_id)) first.set(person_id, key)
  return first
}

/** How many interactions there were with any of these people. */
export async function countInteractionsWith(reader: Reader, personIds: readonly RecordId[]): Promise<number> {
  const found = new Set<RecordId>()
  for (const chunk of chunksOf(personIds)) {
    const rows = await reader.db
      .selectFrom('interaction_person')
      .select('interaction_id')
      .distinct()
      .where('owner_id', '=', reader.owner)
      .where('person_id', 'in', chunk)
      .execute()
    for (const row of rows) found.add(row.interaction_id)
  }
  return found.size
}
