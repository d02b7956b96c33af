import type { ActionInput } from '#actions/index.ts'

const CHOICES = {
  /** Left out: the network, which is where one mostly looks. */
  place: ['pool', 'archive', 'everybody'],
  aliveness: ['warm', 'cooling', 'quiet', 'dormant', 'new'],
  freshness: ['fresh', 'due', 'drifting', 'dormant'],
  reach: ['repair', 'none', 'one-route', 'only-at-work', 'fine'],
  vague: ['any', 'no-story', 'event-only', 'name-only', 'no-name'],
  workStatus: ['employed', 'looking', 'self-employed', 'studying', 'retired', 'between'],
  /** Left out: by name. */
  sort: ['last-contact', 'due', 'added', 'organisation', 'city'],
} as const
const TEXTS = ['circle', 'group', 'kind', 'city', 'country', 'organisation', 'source', 'search', 'list'] as const
const DAYS = ['lastBefore', 'lastSince', 'addedSince'] as const
const FLAGS = ['placeEver', 'organisationEver', 'neverTalked', 'advocate', 'hasBirthday', 'fading', 'reversed'] as const
const MANY = ['tags', 'columns'] as const

/**
 * What the list of people is narrowed to and how it looks; kept in the address, so that Back and a bookmark bring it
 * back. `list` is the kept list that it came from.
 */
export type PeopleSearch = {
  readonly [K in keyof typeof CHOICES]?: (typeof CHOICES)[K][number]
} & { readonly [K in (typeof TEXTS)[number] | (typeof DAYS)[number]]?: string } & {
  readonly [K in (typeof FLAGS)[number]]?: true
} & { readonly [K in (typeof MANY)[number]]?: readonly string[] }

/** Reads what can be understood of an address and leaves the rest. */
export function readPeopleSearch(raw: Record<string, unknown>): PeopleSearch {
  const read: Record<string, unknown> = {}
  const take = (keys: readonly string[], reader: (value: unknown, key: string) => unknown): void => {
    for (const key of keys) {
      const value = reader(raw[key], key)
      if (value !== undefined) read[key] = value
    }
  }
  take(Object.keys(CHOICES), (value, key) =>
    CHOICES[key as keyof typeof CHOICES].find((word: string) => word === value),
  )
  take(TEXTS, textOf)
  take(DAYS, (value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined))
  take(FLAGS, (value) => (value === true || value === 'true' ? true : undefined))
  take(MANY, manyOf)
  return read
}

/** Somebody who types `?organisation=1204` means the word, not the number. */
function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined
}

function manyOf(value: unknown): readonly string[] | undefined {
  const words = (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? [])
  return words.length === 0 ? undefined : [...new Set(words)].slice(0, 20)
}

export type PeopleFilter = Omit<ActionInput<'list-people'>, 'offset' | 'limit' | 'columns'>

/** The question that the address asks of the book. Somebody in a circle is in the network, wherever one looks. */
export function filterOf({ place, list: _list, columns: _columns, tags, ...rest }: PeopleSearch): PeopleFilter {
  const tagged = tags === undefined ? rest : { ...rest, tags: [...tags] }
  return place === 'everybody' ? tagged : { ...tagged, place: place ?? 'network' }
}

export type Changed = { readonly [K in keyof PeopleSearch]?: PeopleSearch[K] | undefined }

/** The address with some of it changed; what is set to nothing is left out. */
export function searchWith(search: PeopleSearch, changed: Changed): PeopleSearch {
  return readPeopleSearch({ ...search, ...changed })
}

/** Everything that narrows the list, besides the place and the words looked for. */
const NARROWING = [
  'circle',
  'group',
  'kind',
  'tags',
  'city',
  'country',
  'organisation',
  'workStatus',
  'aliveness',
  'freshness',
  'neverTalked',
  'lastBefore',
  'lastSince',
  'fading',
  'reach',
  'vague',
  'source',
  'advocate',
  'hasBirthday',
  'addedSince',
] as const satisfies readonly (keyof PeopleSearch)[]

/** How many things narrow the list. */
export function narrowedBy(search: PeopleSearch): number {
  return NARROWING.filter((key) => search[key] !== undefined).length
}

/** Everybody of the place again. */
export const NOT_NARROWED: Changed = Object.fromEntries(
  [...NARROWING, 'placeEver', 'organisationEver'].map((key) => [key, undefined]),
)
