import { sql } from 'kysely'
import type { Day } from '#book/day.ts'
import { nameKey } from '#book/name-key.ts'
import type { PostalAddress } from '#book/reach.ts'
import type { RecordId } from '#book/record.ts'
import type { Facet } from './facets.ts'
import { chunksOf } from './records.ts'
import type { Reader } from './storage.ts'

/** Somebody who is in a place now, with the place as it was written of them. */
export interface PersonThere {
  readonly personId: RecordId
  readonly word: string
}

/**
 * Who lives in a city or a region now, by its name without marks; who only was there once is not. The table of facets
 * knows cities, as `Porto` or as `Porto, Portugal`; regions stand in the addresses alone.
 */
export async function peopleThere(reader: Reader, place: string): Promise<PersonThere[]> {
  if (place === '') return []
  const there = new Map((await inCity(reader, place)).map((one) => [one.personId, one]))
  for (const one of await inRegion(reader, place)) if (!there.has(one.personId)) there.set(one.personId, one)
  return [...there.values()]
}

async function inCity(reader: Reader, place: string): Promise<PersonThere[]> {
  const rows = await reader.db
    .selectFrom('person_facet')
    .select(['person_id', 'word'])
    .where('owner_id', '=', reader.owner)
    .where('facet', '=', 'city')
    .where('is_now', '=', 1)
    .where('place', '!=', 'archive')
    // A key holds letters, digits and spaces only, so nothing in it means anything to `like`.
    .where((where) => where.or([where('key', '=', place), where('key', 'like', `${place} %`)]))
    .execute()
  return rows
    .filter(({ word }) => nameKey(word) === place || nameKey(word.split(',')[0] ?? '') === place)
    .map(({ person_id, word }) => ({ personId: person_id, word }))
}

async function inRegion(reader: Reader, place: string): Promise<PersonThere[]> {
  const rows = await reader.db
    .selectFrom('person')
    .select(['id', 'body'])
    .where('owner_id', '=', reader.owner)
    .where('place', '!=', 'archive')
    .where(sql<boolean>`body like '%"region":%'`)
    .execute()
  return rows.flatMap(({ id, body }) => {
    const { addresses = [] } = JSON.parse(body) as { addresses?: readonly PostalAddress[] }
    const region = addresses.find(({ region: said = '', until }) => until === undefined && nameKey(said) === place)
    return region?.region === undefined ? [] : [{ personId: id, word: region.city ?? region.region }]
  })
}

/** Who has one of these keys of a facet now, such as work at one of these organisations. */
export async function peopleWithKeys(reader: Reader, facet: Facet, keys: readonly string[]): Promise<PersonThere[]> {
  const found: PersonThere[] = []
  for (const chunk of chunksOf([...new Set(keys)])) {
    const rows = await reader.db
      .selectFrom('person_facet')
      .select(['person_id', 'word'])
      .where('owner_id', '=', reader.owner)
      .where('facet', '=', facet)
      .where('key', 'in', chunk)
      .where('is_now', '=', 1)
      .where('place', '!=', 'archive')
      .execute()
    found.push(...rows.map(({ person_id, word }) => ({ personId: person_id, word })))
  }
  return found
}

/** As much of somebody who cares about something as matching takes. */
export interface PersonWhoCares {
  readonly id: RecordId
  readonly name: string
  readonly place: string
  readonly circleId: RecordId | undefined
  readonly doNotSuggest: boolean
  readonly addedOn: Day
  /** Their interests and tags. */
  readonly interests: readonly string[]
}

/** Everybody of whom an interest or a tag is kept, the pool too; who was put away is not. */
export async function peopleWhoCare(reader: Reader): Promise<PersonWhoCares[]> {
  const rows = await reader.db
    .selectFrom('person')
    .select(['id', 'full_name', 'place', 'circle_id', 'do_not_suggest', 'added_on', 'hint'])
    .where('owner_id', '=', reader.owner)
    .where('place', '!=', 'archive')
    // A quotation mark within a text is escaped in JSON, so only the hint's own word can match.
    .where('hint', 'like', '%"likes":%')
    .orderBy('name_key')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.full_name,
    place: row.place,
    circleId: row.circle_id ?? undefined,
    doNotSuggest: row.do_not_suggest === 1,
    addedOn: row.added_on,
    interests: (JSON.parse(row.hint) as { likes?: readonly string[] }).likes ?? [],
  }))
}
