import { sql } from 'kysely'
import type { Day } from '#book/day.ts'
import type { Interaction } from '#book/interaction.ts'
import { InteractionKind, isRealExchange } from '#book/interaction.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { groups } from './groups.ts'
import { allRecords, fromBody } from './records.ts'
import { readSettings } from './settings.ts'
import type { Reader } from './storage.ts'

/**
 * The days on which there was a real exchange with each person of the network, from one day to another, the earliest
 * first. Asked for as one text a person: a row for each day of a million entries takes three times as long.
 */
export async function contactDaysOfNetwork(reader: Reader, from: Day, until: Day): Promise<Map<RecordId, Day[]>> {
  const kinds = await realKinds(reader)
  const { owner } = reader
  if (kinds.length === 0) return new Map()
  const { rows } = await sql<{ person_id: string; days: string }>`
    select person_id, string_agg(day, ' ') as days
    from interaction_person
    where owner_id = ${owner}
      and person_id in (select id from person where owner_id = ${owner} and place = 'network')
      and day >= ${from} and day <= ${until} and kind in (${sql.join(kinds)})
    group by person_id`.execute(reader.db)
  return new Map(rows.map(({ person_id, days }) => [person_id, days.split(' ').toSorted()]))
}

/** How many real exchanges there were with anybody, by month as `2026-05`. */
export async function exchangesByMonth(reader: Reader, from: Day, until: Day): Promise<Map<string, number>> {
  const kinds = await realKinds(reader)
  if (kinds.length === 0) return new Map()
  const month = sql<string>`substr(day, 1, 7)`
  const rows = await reader.db
    .selectFrom('interaction')
    .select((count) => [month.as('month'), count.fn.countAll<number>().as('exchanges')])
    .where('owner_id', '=', reader.owner)
    .where('kind', 'in', kinds)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .groupBy(month)
    .execute()
  return new Map(rows.map((row) => [row.month, Number(row.exchanges)]))
}

/** The first day with a real exchange that the book knows of. */
export async function firstRealExchange(reader: Reader): Promise<Day | undefined> {
  const days: Day[] = []
  for (const kind of await realKinds(reader)) {
    const row = await reader.db
      .selectFrom('interaction')
      .select('day')
      .where('owner_id', '=', reader.owner)
      .where('kind', '=', kind)
      .orderBy('day')
      .limit(1)
      .executeTakeFirst()
    if (row !== undefined) days.push(row.day)
  }
  return days.toSorted()[0]
}

async function realKinds(reader: Reader): Promise<InteractionKind[]> {
  const { weights } = await readSettings(reader)
  return InteractionKind.options.filter((kind) => isRealExchange(kind, weights))
}

/** Entries of which the owner said that they saved minutes, from one day to another. */
export async function entriesThatSavedTime(reader: Reader, from: Day, until: Day): Promise<Stored<Interaction>[]> {
  const rows = await reader.db
    .selectFrom('interaction')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('kind', 'in', InteractionKind.options)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .where('body', 'like', '%"minutesSaved":%')
    .execute()
  return rows.map((row) => fromBody<Interaction>(row))
}

/** How many people came into the book in each month, by where they are today; those put away are not counted. */
export async function arrivalsByMonth(
  reader: Reader,
): Promise<{ month: string; place: 'network' | 'pool'; people: number }[]> {
  const month = sql<string>`substr(added_on, 1, 7)`
  const rows = await reader.db
    .selectFrom('person')
    .select((count) => ['place', month.as('month'), count.fn.countAll<number>().as('people')])
    .where('owner_id', '=', reader.owner)
    .where('place', 'in', ['network', 'pool'])
    .groupBy(['place', month])
    .execute()
  return rows.map((row) => ({ month: row.month, place: row.place as 'network' | 'pool', people: Number(row.people) }))
}

/** The shielded groups, and everybody who belongs to one of them (R129). */
export async function shieldedFromViews(
  reader: Reader,
): Promise<{ groups: ReadonlySet<RecordId>; people: ReadonlySet<RecordId> }> {
  const shielded = (await allRecords(reader, groups)).filter((group) => group.shielded).map(({ id }) => id)
  const members = await membersOfGroups(reader, shielded)
  return { groups: new Set(shielded), people: new Set([...members.values()].flatMap((ids) => [...ids])) }
}

/** Who belongs to each of these groups. */
export async function membersOfGroups(
  reader: Reader,
  groupIds: readonly RecordId[],
): Promise<Map<RecordId, Set<RecordId>>> {
  const members = new Map(groupIds.map((id) => [id, new Set<RecordId>()]))
  if (groupIds.length === 0) return members
  const rows = await reader.db
    .selectFrom('group_member')
    .select(['group_id', 'person_id'])
    .where('owner_id', '=', reader.owner)
    .where('group_id', 'in', groupIds)
    .execute()
  for (const row of rows) members.get(row.group_id)?.add(row.person_id)
  return members
}

export interface WhereTheyAre {
  readonly personId: RecordId
  readonly name: string
  readonly title: string | undefined
  /** What they work for now, as it is written most plainly. */
  readonly organisations: readonly string[]
  readonly city: string | undefined
}

/** Title, organisations and place of everybody in the network, read from columns and never from records. */
export async function whereTheNetworkIs(reader: Reader): Promise<WhereTheyAre[]> {
  const people = await reader.db
    .selectFrom('person')
    .select(['id', 'full_name', 'work', 'city'])
    .where('owner_id', '=', reader.owner)
    .where('place', '=', 'network')
    .execute()
  const facets = await reader.db
    .selectFrom('person_facet')
    .select(['person_id', 'key', 'word'])
    .where('owner_id', '=', reader.owner)
    .where('facet', '=', 'organisation')
    .where('place', '=', 'network')
    .where('is_now', '=', 1)
    .execute()
  // Acme and ACME Inc. are one: the first spelling stands for all.
  const spelling = new Map<string, string>()
  const byPerson = Map.groupBy(facets, ({ person_id }) => person_id)
  for (const { key, word } of facets) if (!spelling.has(key)) spelling.set(key, word)
  return people.map(({ id, full_name, work, city }) => {
    const theirs = byPerson.get(id) ?? []
    return {
      personId: id,
      name: full_name,
      title: titleIn(
        work,
        theirs.map(({ word }) => word),
      ),
      organisations: theirs.map(({ key, word }) => spelling.get(key) ?? word),
      city: city ?? undefined,
    }
  })
}

/** `work` is a title, an organisation, or one at the other; which of them, the organisations tell. */
export function titleIn(work: string | null, organisations: readonly string[]): string | undefined {
  if (work === null || organisations.includes(work)) return undefined
  const employer = organisations.find((one) => work.endsWith(` at ${one}`))
  return employer === undefined ? work : work.slice(0, -` at ${employer}`.length)
}
