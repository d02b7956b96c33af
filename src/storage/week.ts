import { sql } from 'kysely'
import { addDays, type Day } from '#book/day.ts'
import type { Person, Place } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Prompt } from '#book/prompt.ts'
import type { RecordId, Stored } from '#book/record.ts'
import type { Facet } from './facets.ts'
import { people } from './people.ts'
import { chunksOf, findRecords, fromBody } from './records.ts'
import type { Reader } from './storage.ts'

/** The cards that were shown from one day to another. */
export async function promptsBetween(reader: Reader, from: Day, until: Day): Promise<Stored<Prompt>[]> {
  const rows = await reader.db
    .selectFrom('prompt')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .orderBy('day')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<Prompt>(row))
}

/** Promises that were kept or let go from one day to another: told by their texts, of which a book has some hundreds. */
export async function promisesSettledBetween(reader: Reader, from: Day, until: Day): Promise<Stored<PromiseMade>[]> {
  const days = new Set<string>()
  for (let day = from; day <= until; day = addDays(day, 1)) days.add(day.slice(0, 7))
  const rows = await reader.db
    .selectFrom('promise')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('state', 'in', ['kept', 'dropped'])
    .where(({ or, eb }) => or([...days].map((month) => eb('body', 'like', `%"settledOn":"${month}-%`))))
    .orderBy('day')
    .orderBy('id')
    .execute()
  const settled = rows.map((row) => fromBody<PromiseMade>(row))
  return settled.filter(({ settledOn = '' }) => settledOn >= from && settledOn <= until)
}

/** Names, for as many ids as are asked for. */
export async function namesOf(reader: Reader, ids: Iterable<RecordId>): Promise<ReadonlyMap<RecordId, string>> {
  const names = new Map<RecordId, string>()
  for (const chunk of chunksOf([...new Set(ids)])) {
    const rows = await reader.db
      .selectFrom('person')
      .select(['id', 'full_name'])
      .where('owner_id', '=', reader.owner)
      .where('id', 'in', chunk)
      .execute()
    for (const row of rows) names.set(row.id, row.full_name)
  }
  return names
}

/** The first real exchange ever with each of these people. */
export async function firstContactDays(reader: Reader, ids: Iterable<RecordId>): Promise<ReadonlyMap<RecordId, Day>> {
  const days = new Map<RecordId, Day>()
  for (const chunk of chunksOf([...new Set(ids)])) {
    const rows = await reader.db
      .selectFrom('tie')
      .select(['person_id', 'first_contact_day'])
      .where('owner_id', '=', reader.owner)
      .where('person_id', 'in', chunk)
      .execute()
    for (const row of rows) if (row.first_contact_day !== null) days.set(row.person_id, row.first_contact_day)
  }
  return days
}

/** The people of a place who have one word of a facet, by name. */
export async function peopleOfWord(
  reader: Reader,
  { facet, key, place, limit }: { facet: Facet; key: string; place: Place; limit: number },
): Promise<Stored<Person>[]> {
  const rows = await reader.db
    .selectFrom('person_facet')
    .innerJoin('person', (join) =>
      join.onRef('person.owner_id', '=', 'person_facet.owner_id').onRef('person.id', '=', 'person_facet.person_id'),
    )
    .select('person.id')
    .where('person_facet.owner_id', '=', reader.owner)
    .where('person_facet.facet', '=', facet)
    .where('person_facet.key', '=', key)
    .where('person_facet.is_now', '=', 1)
    .where('person_facet.place', '=', place)
    .orderBy(sql`person.name_key`)
    .orderBy('person.id')
    .limit(limit)
    .execute()
  const found = await findRecords(
    reader,
    people,
    rows.map(({ id }) => id),
  )
  const byId = new Map(found.map((person) => [person.id, person]))
  return rows.flatMap(({ id }) => byId.get(id) ?? [])
}
