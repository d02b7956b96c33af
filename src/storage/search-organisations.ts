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

type Organisation = Omit<OrganisationHit, 'personIds'>

/** So many of its people are named. */
const MOST_NAMED = 20

/** Organisations in whose names every telling word begins a word, or one much like it does; the largest first. */
export async function findOrganisations(reader: Reader, query: string, limit: number): Promise<OrganisationHit[]> {
  const words = tellingWords(wordsOfQuery(query))
  if (words.length === 0) return []
  const known = await organisations(reader)
  let found = named(
    known,
    words.map((word) => [word]),
  )
  if (found.length === 0) {
    const meant = await Promise.all(words.map(async (word) => [word, ...(await similarWords(reader, 'person', word))]))
    if (meant.some((similar) => similar.length > 1)) found = named(known, meant)
  }
  return Promise.all(
    found.slice(0, limit).map(async (organisation) => ({
      ...organisation,
      personIds: await someAt(reader, organisation.key),
    })),
  )
}

function named(known: readonly Organisation[], sought: readonly (readonly string[])[]): readonly Organisation[] {
  return known.filter(({ key }) => {
    const begins = ` ${key}`
    return sought.every((starts) => starts.some((start) => begins.includes(` ${start}`)))
  })
}

interface Kept {
  readonly owner: number
  readonly seq: number
  readonly organisations: readonly Organisation[]
}

/** Between two letters typed nothing changes, and gathering them from 30,000 people takes longer than looking through them. */
const keptByBook = new WeakMap<Reader['network'], Kept>()

/** Every organisation of somebody who was not put away, the largest first. */
async function organisations(reader: Reader): Promise<readonly Organisation[]> {
  const { owner } = reader
  const row = await reader.db.selectFrom('owner').select('seq').where('owner_id', '=', owner).executeTakeFirstOrThrow()
  const kept = keptByBook.get(reader.network)
  if (kept?.seq === row.seq && kept.owner === owner && !reader.hasChanges()) return kept.organisations
  const found = await sql<{ key: string; word: string; people: number }>`
    select key, min(word) as word, count(*) as people from person_facet
    where owner_id = ${owner} and facet = 'organisation' and place <> 'archive'
    group by key order by count(*) desc, key`.execute(reader.db)
  const all = found.rows.map(({ key, word, people }) => ({ key, word, people: Number(people) }))
  if (!reader.hasChanges()) keptByBook.set(reader.network, { owner, seq: row.seq, organisations: all })
  return all
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
