import { sql } from 'kysely'
import type { Day } from '#book/day.ts'
import { nameKey } from '#book/name-key.ts'
import type { Place } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import type { Facet } from './facets.ts'
import type { Reader } from './storage.ts'

/** People of whom a facet says this; without `key`, of whom it says anything. */
export interface FacetWanted {
  readonly facet: Facet
  readonly key?: string | undefined
  /** Also those of whom it was true once. */
  readonly ever?: boolean | undefined
}

export interface PeopleFilter {
  /** Left out: everybody who was not put away. */
  readonly place?: Place | undefined
  /** Also who was put away: for changing what they belong to, never for showing them. */
  readonly anyPlace?: boolean
  readonly circleId?: RecordId | undefined
  readonly groupId?: RecordId | undefined
  /** The beginning of any word of the name. */
  readonly name?: string | undefined
  readonly ids?: readonly RecordId[] | undefined
  /** Only those of whom some sort of address is stored, all of it known to be broken (R26). */
  readonly needsRepair?: boolean | undefined
  /** All of these. */
  readonly facets?: readonly FacetWanted[] | undefined
  /** The last real exchange was before this day. */
  readonly lastBefore?: Day | undefined
  /** The last real exchange was on this day or later. */
  readonly lastSince?: Day | undefined
  readonly neverTalked?: boolean | undefined
  readonly hasBirthday?: boolean | undefined
  readonly addedSince?: Day | undefined
  /** No meeting in person, and no word on this day or later, though there were some or it was wanted (R84). */
  readonly fadingSince?: Day | undefined
}

/** The people who fit, before anything of them is selected. */
export function filtered(reader: Reader, filter: PeopleFilter) {
  let query = reader.db.selectFrom('person').where('person.owner_id', '=', reader.owner)
  if (filter.place !== undefined) query = query.where('person.place', '=', filter.place)
  // Who was put away is in no list but their own (T19, T23); a person named by id is shown wherever they are.
  else if (filter.ids === undefined && filter.anyPlace !== true) query = query.where('person.place', '!=', 'archive')
  if (filter.circleId !== undefined) query = query.where('person.circle_id', '=', filter.circleId)
  if (filter.ids !== undefined) query = query.where('person.id', 'in', filter.ids.length > 0 ? filter.ids : [''])
  if (filter.hasBirthday === true) query = query.where('person.birthday', 'is not', null)
  if (filter.addedSince !== undefined) query = query.where('person.added_on', '>=', filter.addedSince)
  if (filter.name !== undefined) {
    const start = nameKey(filter.name).replaceAll(/[%_\\]/g, '')
    query = query.where((where) =>
      where.or([where('person.name_key', 'like', `${start}%`), where('person.name_key', 'like', `% ${start}%`)]),
    )
  }
  // A quotation mark within a text is escaped in JSON, so only the hint's own word can match.
  if (filter.needsRepair === true) query = query.where('person.hint', 'like', '%"broken":%')
  for (const condition of conditionsBeside(reader, filter)) query = query.where(condition)
  return query
}

/** Whether other tables say who fits, so that it is better to begin there than to walk all names. */
export function beginsElsewhere(filter: PeopleFilter): boolean {
  const { groupId, facets = [], lastBefore, lastSince, fadingSince } = filter
  return facets.length > 0 || [groupId, lastBefore, lastSince, fadingSince].some((one) => one !== undefined)
}

/** What other tables say of the people. */
function conditionsBeside(reader: Reader, filter: PeopleFilter) {
  const { owner } = reader
  const { groupId, lastBefore, lastSince, fadingSince } = filter
  const conditions = (filter.facets ?? []).map((wanted) => hasFacet(owner, wanted))
  if (groupId !== undefined) {
    conditions.push(sql<boolean>`person.id in (select group_member.person_id from group_member
      where group_member.owner_id = ${owner} and group_member.group_id = ${groupId})`)
  }
  if (lastBefore !== undefined) {
    conditions.push(sql<boolean>`person.id in (select talked.person_id from tie as talked
      where talked.owner_id = ${owner} and talked.last_contact_day < ${lastBefore})`)
  }
  if (lastSince !== undefined) {
    conditions.push(sql<boolean>`person.id in (select talked.person_id from tie as talked
      where talked.owner_id = ${owner} and talked.last_contact_day >= ${lastSince})`)
  }
  if (filter.neverTalked === true) conditions.push(neverTalked(owner))
  if (fadingSince !== undefined) conditions.push(isFading(owner, fadingSince))
  return conditions
}

function hasFacet(owner: number, { facet, key, ever }: FacetWanted) {
  const ofKey = key === undefined ? sql`` : sql`and person_facet.key = ${key}`
  const now = ever === true ? sql`` : sql`and person_facet.is_now = 1`
  return sql<boolean>`person.id in (select person_facet.person_id from person_facet
    where person_facet.owner_id = ${owner} and person_facet.facet = ${facet} ${ofKey} ${now})`
}

function neverTalked(owner: number) {
  return sql<boolean>`person.id not in (select talked.person_id from tie as talked
    where talked.owner_id = ${owner} and talked.last_contact_day is not null)`
}

/** Whoever was chosen and never talked with is fading once they have waited as long. */
function isFading(owner: number, since: Day) {
  return sql<boolean>`person.id in (
    select silent.person_id from tie as silent
    where silent.owner_id = ${owner} and silent.last_met_day is null and silent.last_contact_day < ${since}
    union all
    select waiting.id from person as waiting
    where waiting.owner_id = ${owner} and waiting.place = 'network' and waiting.added_on < ${since}
    and waiting.id not in (select talked.person_id from tie as talked
      where talked.owner_id = ${owner} and talked.last_contact_day is not null))`
}
