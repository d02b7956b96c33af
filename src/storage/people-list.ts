import type { Day } from '#book/day.ts'
import { nameKey } from '#book/name-key.ts'
import type { Place } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { emptyTie } from '#book/tie-summary.ts'
import type { TieSummary } from '#book/tie.ts'
import type { Reader } from './storage.ts'
import type { TieRow } from './tables.ts'
import { tieFromRow } from './ties.ts'

export interface PeopleFilter {
  readonly place?: Place | undefined
  readonly circleId?: RecordId | undefined
  readonly groupId?: RecordId | undefined
  /** The beginning of any word of the name. */
  readonly name?: string | undefined
  readonly ids?: readonly RecordId[] | undefined
  /** Only those of whom some sort of address is stored, all of it known to be broken (R26). */
  readonly needsRepair?: boolean | undefined
}

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

/** The people who fit, with the summary of each tie. Without `limit`, all of them. */
export async function listPeople(
  reader: Reader,
  filter: PeopleFilter,
  page: { readonly sort: 'name' | 'last-contact'; readonly offset?: number; readonly limit?: number },
): Promise<ListedPerson[]> {
  let query = filtered(reader, filter)
    .leftJoin('tie', (join) =>
      join
        .onRef('tie.owner_id', '=', 'person.owner_id')
        .onRef('tie.person_id', '=', 'person.id')
        .on('tie.owner_id', '=', reader.owner),
    )
    .selectAll('tie')
    .select([
      'person.id',
      'person.full_name',
      'person.work',
      'person.city',
      'person.place',
      'person.circle_id',
      'person.cadence_days',
      'person.added_on',
    ])
  // A few named people are sorted here: asked to sort them, SQLite would walk the whole index of names.
  if (filter.ids !== undefined) {
    const rows = (await query.select('person.name_key').execute()).toSorted(inOrderOf(page.sort))
    const start = page.offset ?? 0
    return rows.slice(start, start + (page.limit ?? rows.length)).map(listedFrom)
  }
  if (page.sort === 'last-contact') {
    query = query.orderBy('tie.last_contact_day', (order) => order.desc().nullsLast())
  }
  query = query.orderBy('person.name_key').orderBy('person.id')
  if (page.limit !== undefined) query = query.limit(page.limit).offset(page.offset ?? 0)
  return (await query.execute()).map(listedFrom)
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

function inOrderOf(sort: 'name' | 'last-contact') {
  return (
    one: TieColumns & { name_key: string; id: string },
    other: TieColumns & { name_key: string; id: string },
  ): number => {
    const [oneDay, otherDay] = [one.last_contact_day ?? '', other.last_contact_day ?? '']
    if (sort === 'last-contact' && oneDay !== otherDay) return oneDay < otherDay ? 1 : -1
    if (one.name_key !== other.name_key) return one.name_key < other.name_key ? -1 : 1
    return one.id < other.id ? -1 : 1
  }
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

/** What it takes to tell how alive each tie is, by name, and nothing else: for filtering all of 30,000. */
export async function listAliveness(
  reader: Reader,
  filter: PeopleFilter,
): Promise<
  Pick<TieSummary, 'personId' | 'contactDays' | 'lastNaturalContactDay' | 'lastTwoWayDay' | 'strengthAtEpoch'>[]
> {
  const rows = await filtered(reader, filter)
    .leftJoin('tie', (join) =>
      join
        .onRef('tie.owner_id', '=', 'person.owner_id')
        .onRef('tie.person_id', '=', 'person.id')
        .on('tie.owner_id', '=', reader.owner),
    )
    .select([
      'person.id',
      'tie.contact_days',
      'tie.last_natural_contact_day',
      'tie.last_two_way_day',
      'tie.strength_at_epoch',
    ])
    .orderBy('person.name_key')
    .orderBy('person.id')
    .execute()
  return rows.map((row) => ({
    personId: row.id,
    contactDays: row.contact_days ?? 0,
    lastNaturalContactDay: row.last_natural_contact_day ?? undefined,
    lastTwoWayDay: row.last_two_way_day ?? undefined,
    strengthAtEpoch: row.strength_at_epoch ?? 0,
  }))
}

export async function countPeople(reader: Reader, filter: PeopleFilter): Promise<number> {
  const row = await filtered(reader, filter)
    .select((count) => count.fn.countAll<number>().as('people'))
    .executeTakeFirstOrThrow()
  return Number(row.people)
}

function filtered(reader: Reader, filter: PeopleFilter) {
  let query = reader.db.selectFrom('person').where('person.owner_id', '=', reader.owner)
  if (filter.place !== undefined) query = query.where('person.place', '=', filter.place)
  // Who was put away is in no list but their own (T19, T23); a person named by id is shown wherever they are.
  else if (filter.ids === undefined) query = query.where('person.place', '!=', 'archive')
  if (filter.circleId !== undefined) query = query.where('person.circle_id', '=', filter.circleId)
  if (filter.ids !== undefined) query = query.where('person.id', 'in', filter.ids.length > 0 ? filter.ids : [''])
  if (filter.name !== undefined) {
    const start = nameKey(filter.name).replaceAll(/[%_\\]/g, '')
    query = query.where((where) =>
      where.or([where('person.name_key', 'like', `${start}%`), where('person.name_key', 'like', `% ${start}%`)]),
    )
  }
  // A quotation mark within a text is escaped in JSON, so only the hint's own word can match.
  if (filter.needsRepair === true) query = query.where('person.hint', 'like', '%"broken":%')
  if (filter.groupId !== undefined) {
    const groupId = filter.groupId
    query = query.where('person.id', 'in', (members) =>
      members
        .selectFrom('group_member')
        .select('group_member.person_id')
        .where('group_member.owner_id', '=', reader.owner)
        .where('group_member.group_id', '=', groupId),
    )
  }
  return query
}

/** How many people belong to each group. */
export async function countGroupMembers(reader: Reader): Promise<Map<RecordId, number>> {
  const rows = await reader.db
    .selectFrom('group_member')
    .select(['group_id', (count) => count.fn.countAll<number>().as('people')])
    .where('owner_id', '=', reader.owner)
    .groupBy('group_id')
    .execute()
  return new Map(rows.map((row) => [row.group_id, Number(row.people)]))
}
