import type { Day } from '#book/day.ts'
import { nameKey } from '#book/name-key.ts'
import type { RecordId } from '#book/record.ts'
import { emptyTie } from '#book/tie-summary.ts'
import type { TieSummary } from '#book/tie.ts'
import type { Reader } from './storage.ts'
import type { TieRow } from './tables.ts'
import { tieFromRow } from './ties.ts'

export interface PeopleFilter {
  readonly place?: 'pool' | 'network' | undefined
  readonly circleId?: RecordId | undefined
  readonly groupId?: RecordId | undefined
  /** The beginning of any word of the name. */
  readonly name?: string | undefined
  readonly ids?: readonly RecordId[] | undefined
}

export interface ListedPerson {
  readonly id: RecordId
  readonly name: string
  readonly work: string | undefined
  readonly city: string | undefined
  readonly place: 'pool' | 'network'
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
  if (page.sort === 'last-contact') {
    query = query.orderBy('tie.last_contact_day', (order) => order.desc().nullsLast())
  }
  query = query.orderBy('person.name_key').orderBy('person.id')
  if (page.limit !== undefined) query = query.limit(page.limit).offset(page.offset ?? 0)
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.full_name,
    work: row.work ?? undefined,
    city: row.city ?? undefined,
    place: row.place as ListedPerson['place'],
    circleId: row.circle_id ?? undefined,
    cadenceDays: row.cadence_days ?? undefined,
    addedOn: row.added_on,
    tie: row.person_id === null ? emptyTie(row.id) : tieFromRow(row as unknown as TieRow),
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
  if (filter.circleId !== undefined) query = query.where('person.circle_id', '=', filter.circleId)
  if (filter.ids !== undefined) query = query.where('person.id', 'in', filter.ids.length > 0 ? filter.ids : [''])
  if (filter.name !== undefined) {
    const start = nameKey(filter.name).replaceAll(/[%_\\]/g, '')
    query = query.where((where) =>
      where.or([where('person.name_key', 'like', `${start}%`), where('person.name_key', 'like', `% ${start}%`)]),
    )
  }
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
