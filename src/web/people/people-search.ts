import type { Aliveness } from '#actions/views.ts'

/** What the list of people is narrowed to; kept in the address, so that Back and a bookmark bring it back. */
export interface PeopleSearch {
  readonly place?: 'pool' | 'network'
  readonly circle?: string
  readonly group?: string
  readonly aliveness?: Aliveness
  readonly search?: string
  readonly sort?: 'name' | 'last-contact' | 'due'
}

const PLACES = ['pool', 'network'] as const
const ALIVENESSES: readonly Aliveness[] = ['warm', 'cooling', 'quiet', 'dormant', 'new']
const SORTS = ['name', 'last-contact', 'due'] as const

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

function one<K extends string, T extends string>(key: K, allowed: readonly T[], raw: Record<string, unknown>): { [_ in K]?: T } {
  const found = allowed.find((word) => word === raw[key])
  return (found === undefined ? {} : { [key]: found }) as { [_ in K]?: T }
}

function text<K extends string>(key: K, raw: Record<string, unknown>): { [_ in K]?: string } {
  const value = raw[key]
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { [_ in K]?: string }
}
