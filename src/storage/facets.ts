import { emailKey } from '#book/email-key.ts'
import { organisationKey } from '#book/match-organisations.ts'
import { nameKey } from '#book/name-key.ts'
import type { Person } from '#book/person.ts'
import { reachabilityOf } from '#book/reachability.ts'
import type { RecordId } from '#book/record.ts'
import { vaguenessOf } from '#book/vague.ts'
import { hintOf } from './planning-hint.ts'
import { chunksOf } from './records.ts'
import type { RecordChange } from './records.ts'
import type { Reader, Writer } from './storage.ts'

/** What people can be found by besides their name. */
export type Facet =
  | 'advocate'
  | 'card'
  | 'city'
  | 'country'
  | 'email'
  | 'kind'
  | 'organisation'
  | 'phone'
  | 'reach'
  | 'source'
  | 'tag'
  | 'vague'
  | 'work-status'

/** How a person can be reached; `fine` where none of the others holds. */
export type ReachWord = 'repair' | 'none' | 'one-route' | 'only-at-work' | 'fine'

/** Raised whenever `facetsOf` says something else of the same person; the rows are then made anew. */
export const FACETS_EDITION = 3

export interface FacetRow {
  readonly facet: Facet
  readonly key: string
  /** As the owner wrote it. */
  readonly word: string
  /** False for where they were and what they did before. */
  readonly isNow: boolean
}

/** The source of people of whom no file told. */
export const TOLD_BY_OWNER = 'owner'

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
  for (const { address } of person.emails) add('email', emailKey(address).slice(0, 500))
  for (const { number } of person.phones) add('phone', phoneEnding(number))
  for (const source of sourcesOf(person)) add('source', source)
  for (const reason of vaguenessOf(person)) add('vague', reason)
  for (const word of reachWordsOf(person)) add('reach', word)
  if (person.workStatus !== undefined) add('work-status', person.workStatus.status)
  if (person.cardFrom !== undefined) add('card', person.cardFrom)
  if (person.advocate === true) add('advocate', 'yes')
  return [...found.values()]
}

/** The last eight digits, which are the same with and without the country in front; nothing for a short number. */
export function phoneEnding(number: string): string {
  const digits = number.replace(/\D/g, '')
  return digits.length < 6 ? '' : digits.slice(-8)
}

function sourcesOf({ heardFrom = [] }: Person): readonly string[] {
  return heardFrom.length === 0 ? [TOLD_BY_OWNER] : heardFrom
}

/** `repair` where something of a sort is stored and nothing of it works; `none` where no road is left at all. */
export function reachWordsOf(person: Person): readonly ReachWord[] {
  const { routes, onlyAtWork } = reachabilityOf(person)
  const words: ReachWord[] = hintOf(person).broken === undefined ? [] : ['repair']
  if (routes === 0) words.push('none')
  if (routes === 1) words.push('one-route')
  if (onlyAtWork) words.push('only-at-work')
  return words.length === 0 ? ['fine'] : words
}

/** Keeps the rows equal to what the records say. */
export async function followFacets(writer: Writer, changes: readonly RecordChange<Person>[]): Promise<void> {
  const changed = changes.filter(({ before, after }) => !isSame(before, after))
  const ids = changed.flatMap(({ before }) => (before === undefined ? [] : [before.id]))
  for (const chunk of chunksOf(ids)) {
    // Asked to delete by person, SQLite walks everything of the owner; asked to look them up first, it uses the index.
    await writer.db
      .deleteFrom('person_facet')
      .where('owner_id', '=', writer.owner)
      .where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('facet', 'key', 'person_id'),
          'in',
          selectFrom('person_facet as theirs')
            .select(['theirs.facet', 'theirs.key', 'theirs.person_id'])
            .where('theirs.owner_id', '=', writer.owner)
            .where('theirs.person_id', 'in', chunk)
            .$asTuple('facet', 'key', 'person_id'),
        ),
      )
      .execute()
  }
  const rows = changed.flatMap(({ after }) => {
    if (after === undefined) return []
    return rowsOf(after).map((row) => ({ owner_id: writer.owner, ...row }))
  })
  await writer.driver.insertAll(writer.db, 'person_facet', rows)
}

export interface FacetColumns {
  readonly facet: string
  readonly key: string
  readonly person_id: RecordId
  readonly word: string
  readonly is_now: number
  readonly place: string
}

/** A person's rows as they lie in the table. */
export function rowsOf(person: Person): readonly FacetColumns[] {
  const { id: person_id, place } = person
  return facetsOf(person).map(({ facet, key, word, isNow }) => {
    return { facet, key, person_id, word: word.slice(0, 500), is_now: isNow ? 1 : 0, place }
  })
}

function isSame(before: Person | undefined, after: Person | undefined): boolean {
  if (before === undefined || after === undefined) return false
  return JSON.stringify(rowsOf(before)) === JSON.stringify(rowsOf(after))
}

/** Who can be reached by one of these: addresses as `emailKey` writes them, numbers by their `phoneEnding`. */
export async function peopleReachedBy(
  reader: Reader,
  { emails, phones, limit }: { emails: readonly string[]; phones: readonly string[]; limit: number },
): Promise<RecordId[]> {
  const found = new Set<RecordId>()
  for (const [facet, keys] of [
    ['email', emails],
    ['phone', phones],
  ] as const) {
    if (keys.length === 0) continue
    const rows = await reader.db
      .selectFrom('person_facet')
      .select('person_id')
      .where('owner_id', '=', reader.owner)
      .where('facet', '=', facet)
      .where('key', 'in', keys.slice(0, 100))
      .limit(limit)
      .execute()
    for (const row of rows) found.add(row.person_id)
  }
  return [...found]
}
