import type { ActionInput } from '#actions/index.ts'
import type { Aliveness } from '#actions/views.ts'

/** What the list of people is narrowed to; kept in the address, so that Back and a bookmark bring it back. */
export interface PeopleSearch {
  /** Left out: the network, which is where one mostly looks. */
  readonly place?: 'pool' | 'everybody'
  readonly circle?: string
  readonly group?: string
  readonly aliveness?: Aliveness
  readonly search?: string
  /** Left out: by name. */
  readonly sort?: 'last-contact' | 'due'
}

const PLACES = ['pool', 'everybody'] as const
const ALIVENESSES: readonly Aliveness[] = ['warm', 'cooling', 'quiet', 'dormant', 'new']
const SORTS = ['last-contact', 'due'] as const

/** Reads what can be understood of an address and leaves the rest. */
export function readPeopleSearch(raw: Record<string, unknown>): PeopleSearch {
  return {
    ...one('place', PLACES, raw),
    ...text('circle', raw),
    ...text('group', raw),
    ...one('aliveness', ALIVENESSES, raw),
    ...text('search', raw),
    ...one('sort', SORTS, raw),
  }
}

export type PeopleFilter = Omit<ActionInput<'list-people'>, 'offset' | 'limit'>

/** The question that the address asks of the book. Somebody in a circle is in the network, wherever one looks. */
export function filterOf({ place, ...rest }: PeopleSearch): PeopleFilter {
  return place === 'everybody' ? rest : { ...rest, place: place ?? 'network' }
}

export type Changed = Partial<Record<keyof PeopleSearch, string | undefined>>

/** The address with some of it changed; what is set to nothing is left out. */
export function searchWith(search: PeopleSearch, changed: Changed): PeopleSearch {
  return readPeopleSearch({ ...search, ...changed })
}

/** How many things narrow the list, besides the place and the words looked for. */
export function narrowedBy({ circle, group, aliveness }: PeopleSearch): number {
  return [circle, group, aliveness].filter((word) => word !== undefined).length
}

function one<K extends string, T extends string>(
  key: K,
  allowed: readonly T[],
  raw: Record<string, unknown>,
): { [_ in K]?: T } {
  const found = allowed.find((word) => word === raw[key])
  return (found === undefined ? {} : { [key]: found }) as { [_ in K]?: T }
}

function text<K extends string>(key: K, raw: Record<string, unknown>): { [_ in K]?: string } {
  const value = raw[key]
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { [_ in K]?: string }
}
