import { sql } from 'kysely'
import type { RecordId } from '#book/record.ts'
import { tellingWords, wordsOfQuery } from './search-query.ts'
import { similarWords } from './search-vocabulary.ts'
import type { Reader } from './storage.ts'

export interface OrganisationHit {
  readonly key: string
  readonly word: string
  readonly people: number
  /** Some of them. */
  readonly personIds: readonly RecordId[]
}

/** So many of its people are named. */
const MOST_NAMED = 20

/** Organisations in whose names every telling word begins a word, or one much like it does; the largest first. */
export async function findOrganisations(reader: Reader, query: string, limit: number): Promise<OrganisationHit[]> {
  const words = tellingWords(wordsOfQuery(query))
  if (words.length === 0) return []
  const typed = words.map((word) => [word])
  const found = await named(reader, typed, limit)
  if (found.length > 0) return found
  const meant = await Promise.all(words.map(async (word) => [word, ...(await similarWords(reader, 'person', word))]))
  return meant.every(({ length }) => length === 1) ? [] : named(reader, meant, limit)
}

async function named(
  reader: Reader,
  sought: readonly (readonly string[])[],
  limit: number,
): Promise<OrganisationHit[]> {
  const conditions = sought.map((starts) => {
    const each = starts.map((start) => sql`key like ${`${start}%`} or key like ${`% ${start}%`}`)
    return sql`(${sql.join(each, sql` or `)})`
  })
  const rows = await sql<{ key: string; word: string; people: number }>`
    select key, min(word) as word, count(*) as people from person_facet
    where owner_id = ${reader.owner} and facet = 'organisation' and place <> 'archive'
    and ${sql.join(conditions, sql` and `)}
    group by key order by count(*) desc, key limit ${limit}`.execute(reader.db)
  return Promise.all(
    rows.rows.map(async ({ key, word, people }) => ({
      key,
      word,
      people: Number(people),
      personIds: await someAt(reader, key),
    })),
  )
}

async function someAt(reader: Reader, key: string): Promise<RecordId[]> {
  const rows = await reader.db
    .selectFrom('person_facet')
    .select('person_id')
    .where('owner_id', '=', reader.owner)
    .where('facet', '=', 'organisation')
    .where('key', '=', key)
    .where('place', '!=', 'archive')
    .orderBy('person_id')
    .limit(MOST_NAMED)
    .execute()
  return rows.map((row) => row.person_id)
}
