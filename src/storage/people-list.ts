import { sql } from 'kysely'
import type { Day } from '#book/day.ts'
import type { Place } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { emptyTie } from '#book/tie-summary.ts'
import type { TieSummary } from '#book/tie.ts'
import { beginsElsewhere, filtered } from './people-filter.ts'
import type { PeopleFilter } from './people-filter.ts'
import type { Reader } from './storage.ts'
import type { TieRow } from './tables.ts'
import { tieFromRow } from './ties.ts'

export type { PeopleFilter } from './people-filter.ts'

export interface ListedPerson {
  readonly id: RecordId
  readonly name: string
  readonly work: string | undefined
  readonly city: string | undefined
  readonly place: Place
  readonly circleId: RecordId | undefined
  readonly cadenceDays: number | undefined
  readonly addedOn: Day
  readonly tie: TieSummary
}

export interface PeoplePart {
  /** Names from A to Z; the last talk, or the day they were added, from the newest. */
  readonly sort: 'name' | 'last-contact' | 'added'
  /** The other way round; without a talk they come last all the same. */
  readonly reversed?: boolean | undefined
  readonly offset?: number
  readonly limit?: number
}

/** The people who fit, with the summary of each tie. Without `limit`, all of them. */
export async function listPeople(reader: Reader, filter: PeopleFilter, part: PeoplePart): Promise<ListedPerson[]> {
  // Those named are sorted here: asked to sort them, SQLite would walk the whole index of names.
  if (filter.ids !== undefined) {
    const rows = (await detailsOf(reader, filter)).toSorted(inOrderOf(part))
    const start = part.offset ?? 0
    return rows.slice(start, start + (part.limit ?? rows.length)).map(listedFrom)
  }
  if (part.limit === undefined) return (await detailsOf(reader, filter)).toSorted(inOrderOf(part)).map(listedFrom)
  // Who they are is told by an index; only of those on the page is more read.
  const ids = await idsInOrder(reader, filter, part)
  const byId = new Map((await detailsOf(reader, { ids })).map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? []).map(listedFrom)
}

async function detailsOf(reader: Reader, filter: PeopleFilter) {
  return withTie(reader, filter)
    .selectAll('tie')
    .select([
      'person.id',
      'person.full_name',
      'person.name_key',
      'person.work',
      'person.city',
      'person.place',
      'person.circle_id',
      'person.cadence_days',
      'person.added_on',
    ])
    .execute()
}

async function idsInOrder(reader: Reader, filter: PeopleFilter, part: PeoplePart): Promise<RecordId[]> {
  const { sort, reversed = false, offset = 0, limit = 0 } = part
  let query = (sort === 'last-contact' ? withTie(reader, filter) : filtered(reader, filter)).select('person.id')
  if (sort === 'last-contact') {
    query = query.orderBy(sql`tie.last_contact_day`, (order) => (reversed ? order.asc() : order.desc()).nullsLast())
  }
  if (sort === 'added') query = query.orderBy('person.added_on', reversed ? 'asc' : 'desc')
  const names = sort === 'name' && reversed ? 'desc' : 'asc'
  // Joined to nothing, the name is in no index, and the search begins where the fewest are.
  const name = beginsElsewhere(filter) ? sql<string>`person.name_key || ''` : sql<string>`person.name_key`
  const rows = await query.orderBy(name, names).orderBy('person.id', names).limit(limit).offset(offset).execute()
  return rows.map((row) => row.id)
}

function withTie(reader: Reader, filter: PeopleFilter) {
  return filtered(reader, filter).leftJoin('tie', (join) =>
    join
      .onRef('tie.owner_id', '=', 'person.owner_id')
      .onRef('tie.person_id', '=', 'person.id')
      .on('tie.owner_id', '=', reader.owner),
  )
}

interface PersonColumns {
  readonly id: string
  readonly full_name: string
  readonly work: string | null
  readonly city: string | null
  readonly place: string
  readonly circle_id: string | null
  readonly cadence_days: number | null
  readonly added_on: string
}
type TieColumns = { readonly [Column in keyof TieRow]: TieRow[Column] | null }

interface Sortable {
  readonly id: string
  readonly name_key: string
  readonly added_on: string
  readonly last_contact_day: string | null
}

function inOrderOf({ sort, reversed = false }: PeoplePart) {
  const turn = reversed ? -1 : 1
  return (one: Sortable, other: Sortable): number => {
    const [oneDay, otherDay] = [dayOf(one), dayOf(other)]
    if (oneDay === '' || otherDay === '') {
      if (oneDay !== otherDay) return oneDay === '' ? 1 : -1
    } else if (oneDay !== otherDay) return oneDay < otherDay ? turn : -turn
    const named = one.name_key === other.name_key ? compare(one.id, other.id) : compare(one.name_key, other.name_key)
    return sort === 'name' ? named * turn : named
  }

  function dayOf(row: Sortable): string {
    return sort === 'name' ? '' : sort === 'added' ? row.added_on : (row.last_contact_day ?? '')
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one === other ? 0 : 1
}

function listedFrom(row: PersonColumns & TieColumns): ListedPerson {
  return {
    id: row.id,
    name: row.full_name,
    work: row.work ?? undefined,
    city: row.city ?? undefined,
    place: row.place as ListedPerson['place'],
    circleId: row.circle_id ?? undefined,
    cadenceDays: row.cadence_days ?? undefined,
    addedOn: row.added_on,
    tie: row.person_id === null ? emptyTie(row.id) : tieFromRow(row as TieRow),
  }
}

/** As much of a person as sorting and sifting all of 30,000 by what only advice can tell takes. */
export interface ScannedPerson extends Pick<ListedPerson, 'id' | 'place' | 'circleId' | 'cadenceDays'> {
  readonly addedOn: Day
  readonly tie: Pick<
    TieSummary,
    'contactDays' | 'lastContactDay' | 'lastNaturalContactDay' | 'lastTwoWayDay' | 'strengthAtEpoch'
  >
}

/** Everybody who fits, by name. */
export async function scanPeople(reader: Reader, filter: PeopleFilter): Promise<ScannedPerson[]> {
  const rows = await withTie(reader, filter)
    .select([
      'person.id',
      'person.place',
      'person.circle_id',
      'person.cadence_days',
      'person.added_on',
      'tie.contact_days',
      'tie.last_contact_day',
      'tie.last_natural_contact_day',
      'tie.last_two_way_day',
      'tie.strength_at_epoch',
    ])
    .orderBy('person.name_key')
    .orderBy('person.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    place: row.place as Place,
    circleId: row.circle_id ?? undefined,
    cadenceDays: row.cadence_days ?? undefined,
    addedOn: row.added_on,
    tie: {
      contactDays: row.contact_days ?? 0,
      lastContactDay: row.last_contact_day ?? undefined,
      lastNaturalContactDay: row.last_natural_contact_day ?? undefined,
      lastTwoWayDay: row.last_two_way_day ?? undefined,
      strengthAtEpoch: row.strength_at_epoch ?? 0,
    },
  }))
}

export async function countPeople(reader: Reader, filter: PeopleFilter): Promise<number> {
  const row = await filtered(reader, filter)
    .select((count) => count.fn.countAll<number>().as('people'))
    .executeTakeFirstOrThrow()
  return Number(row.people)
}

/** How many people belong to each group; those who were put away are not counted (T19). */
export async function countGroupMembers(reader: Reader): Promise<Map<RecordId, number>> {
  const rows = await reader.db
    .selectFrom('group_member')
    .innerJoin('person', (join) =>
      join.onRef('person.owner_id', '=', 'group_member.owner_id').onRef('person.id', '=', 'group_member.person_id'),
    )
    .select(['group_member.group_id', (count) => count.fn.countAll<number>().as('people')])
    .where('group_member.owner_id', '=', reader.owner)
    .where('person.owner_id', '=', reader.owner)
    .where('person.place', '!=', 'archive')
    .groupBy('group_member.group_id')
    .execute()
  return new Map(rows.map((row) => [row.group_id, Number(row.people)]))
}
