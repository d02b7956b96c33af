import { organisationKey } from '#book/match-organisations.ts'
import { nameKey } from '#book/name-key.ts'
import type { Person } from '#book/person.ts'
import { reachabilityOf } from '#book/reachability.ts'
import { vaguenessOf } from '#book/vague.ts'
import { chunksOf } from './records.ts'
import type { RecordChange } from './records.ts'
import type { Writer } from './storage.ts'

/** What people can be found by besides their name. */
export type Facet =
  | 'advocate'
  | 'city'
  | 'country'
  | 'kind'
  | 'organisation'
  | 'reach'
  | 'source'
  | 'tag'
  | 'vague'
  | 'work-status'

/** How a person can be reached; `fine` where none of the others holds. */
export type ReachWord = 'repair' | 'none' | 'one-route' | 'only-at-work' | 'fine'

/** Raised whenever `facetsOf` says something else of the same person; the rows are then made anew. */
export const FACETS_EDITION = 1

export interface FacetRow {
  readonly facet: Facet
  readonly key: string
  /** As the owner wrote it. */
  readonly word: string
  /** False for where they were and what they did before. */
  readonly isNow: boolean
}

/** Everything one person can be found by, each key once. What holds now stands before what held once. */
export function facetsOf(person: Person): readonly FacetRow[] {
  const found = new Map<string, FacetRow>()
  const add = (facet: Facet, key: string, { word = key, isNow = true } = {}) => {
    const known = found.get(`${facet} ${key}`)
    if (key !== '' && (known === undefined || (isNow && !known.isNow)))
      found.set(`${facet} ${key}`, { facet, key, word, isNow })
  }
  for (const { organisation = '', until } of person.positions)
    add('organisation', organisationKey(organisation), { word: organisation, isNow: until === undefined })
  for (const { city = '', country = '', until } of person.addresses) {
    add('city', nameKey(city), { word: city, isNow: until === undefined })
    add('country', nameKey(country), { word: country, isNow: until === undefined })
  }
  for (const kind of person.kinds) add('kind', nameKey(kind), { word: kind })
  for (const tag of person.tags) add('tag', nameKey(tag), { word: tag })
  for (const source of person.heardFrom ?? []) add('source', source)
  for (const reason of vaguenessOf(person)) add('vague', reason)
  for (const word of reachWords(person)) add('reach', word)
  if (person.workStatus !== undefined) add('work-status', person.workStatus.status)
  if (person.advocate === true) add('advocate', 'yes')
  return [...found.values()]
}

/** `none`, `one-route`, `only-at-work`, `repair` or, where all is well, `fine`. */
function reachWords(person: Person): string[] {
  const { routes, needsRepair, onlyAtWork } = reachabilityOf(person)
  if (needsRepair) return ['repair', 'none']
  if (routes === 0) return ['none']
  const words = [...(routes === 1 ? ['one-route'] : []), ...(onlyAtWork ? ['only-at-work'] : [])]
  return words.length === 0 ? ['fine'] : words
}

/** Keeps the rows equal to what the records say. */
export async function followFacets(writer: Writer, changes: readonly RecordChange<Person>[]): Promise<void> {
  const changed = changes.filter(({ before, after }) => !isSame(before, after))
  const ids = changed.flatMap(({ before }) => (before === undefined ? [] : [before.id]))
  for (const chunk of chunksOf(ids)) {
    await writer.db
      .deleteFrom('person_facet')
      .where('owner_id', '=', writer.owner)
      .where('person_id', 'in', chunk)
      .execute()
  }
  const rows = changed.flatMap(({ after }) => {
    if (after === undefined) return []
    return facetsOf(after).map(({ facet, key, word, isNow }) => {
      const columns = { facet, key, word: word.slice(0, 500), is_now: isNow ? 1 : 0 }
      return { owner_id: writer.owner, person_id: after.id, ...columns }
    })
  })
  await writer.driver.insertAll(writer.db, 'person_facet', rows)
}

function isSame(before: Person | undefined, after: Person | undefined): boolean {
  if (before === undefined || after === undefined) return false
  return JSON.stringify(facetsOf(before)) === JSON.stringify(facetsOf(after))
}
