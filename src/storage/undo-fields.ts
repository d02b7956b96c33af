import { canonicalText } from './record-table.ts'

/** What undo makes of a value: was, then changed to what it said after, and since then perhaps changed again. */
export interface PutBack {
  readonly value: unknown
  /** Something in it was changed again since and stays. */
  readonly isKept: boolean
}

interface Said {
  readonly was: unknown
  readonly after: unknown
  readonly now: unknown
}

/**
 * Takes one change back and leaves later ones: a field that nobody touched since gets its earlier value; of a list
 * goes what the change put there and comes back what it took; a text loses what the change wrote into it.
 */
export function putBack({ was, after, now }: Said, field = ''): PutBack {
  if (isSame(was, after)) return { value: now, isKept: false }
  if (isSame(now, after)) return { value: was, isKept: false }
  if (isSame(now, was)) return { value: now, isKept: false }
  if (isList(was ?? []) && isList(after ?? []) && isList(now ?? []) && [was, after, now].some(isList)) {
    return putListBack((was ?? []) as unknown[], (after ?? []) as unknown[], (now ?? []) as unknown[])
  }
  if (isObject(was ?? {}) && isObject(after) && isObject(now)) return putObjectBack((was ?? {}) as Fields, after, now)
  return putTextBack({ was, after, now }, field) ?? { value: now, isKept: true }
}

type Fields = Readonly<Record<string, unknown>>

function putObjectBack(was: Fields, after: Fields, now: Fields): PutBack {
  const value: Record<string, unknown> = { ...now }
  let isKept = false
  for (const field of new Set([...Object.keys(was), ...Object.keys(after)])) {
    const put = putBack({ was: was[field], after: after[field], now: now[field] }, field)
    isKept ||= put.isKept
    if (put.value === undefined) delete value[field]
    else value[field] = put.value
  }
  return { value, isKept }
}

function putListBack(was: readonly unknown[], after: readonly unknown[], now: readonly unknown[]): PutBack {
  const came = without(after, was)
  const went = without(was, after)
  const isKnown = new Set(now.map(identityOf))
  let isKept = false
  const value: unknown[] = []
  const back = [...went]
  const takeEarlier = (item: unknown) => {
    const at = back.findIndex((earlier) => identityOf(earlier) === identityOf(item))
    return at < 0 ? undefined : back.splice(at, 1)[0]
  }
  for (const item of now) {
    const at = came.findIndex((each) => identityOf(each) === identityOf(item))
    const [arrived] = at < 0 ? [] : came.splice(at, 1)
    const earlier = takeEarlier(item)
    if (at < 0) value.push(item)
    else if (earlier !== undefined) {
      const put = putBack({ was: earlier, after: arrived, now: item })
      isKept ||= put.isKept
      value.push(put.value)
    } else if (!isSame(item, arrived)) {
      isKept = true
      value.push(item)
    }
  }
  // What the change reworded and somebody took out since stays out; what it took away comes back.
  const reworded = new Set(without(after, was).map(identityOf))
  const returning = back.filter((item) => !reworded.has(identityOf(item)) || isKnown.has(identityOf(item)))
  return { value: inTheirOrder([...value, ...returning], was), isKept }
}

/** As they stood before, with what is new since behind. */
function inTheirOrder(items: readonly unknown[], was: readonly unknown[]): unknown[] {
  const placeOf = new Map(was.map((item, at) => [identityOf(item), at]))
  const place = (item: unknown) => placeOf.get(identityOf(item)) ?? was.length
  return items.toSorted((one, other) => place(one) - place(other))
}

/** The items of the one list that the other lacks, as often as it lacks them. */
function without(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  const left = others.map(textOf)
  return items.filter((item) => {
    const at = left.indexOf(textOf(item))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** By what an item of a list is the same item, though more be known of it: an address, a number, a page. */
function identityOf(item: unknown): string {
  if (!isObject(item)) return textOf(item)
  const name = item['address'] ?? item['number'] ?? item['url'] ?? item['id']
  if (name !== undefined) return textOf(name)
  const telling = ['organisation', 'title', 'street', 'city', 'postalCode'].map((part) => item[part] ?? null)
  return telling.every((part) => part === null) ? textOf(item) : textOf(telling)
}

/** Where the owner writes at length, so that a later sentence stands beside an earlier one. */
const PROSE = new Set(['notes', 'privateNotes', 'whyTheyMatter', 'aboutWhat', 'hook', 'where', 'when', 'throughWhom'])

/** Takes out what the change wrote into a text, where it still stands as it was written. */
function putTextBack({ was = '', after, now }: Said, field: string): PutBack | undefined {
  if (!PROSE.has(field) || typeof was !== 'string' || typeof after !== 'string' || typeof now !== 'string')
    return undefined
  let before = 0
  while (before < was.length && was[before] === after[before]) before += 1
  let behind = 0
  while (behind < was.length - before && was.at(-1 - behind) === after.at(-1 - behind)) behind += 1
  const written = after.slice(before, after.length - behind)
  const isOnlyAdded = before + behind === was.length && written.trim() !== ''
  if (!isOnlyAdded || now.split(written).length !== 2) return undefined
  const value = now.replace(written, () => '').trim()
  return { value: value === '' ? undefined : value, isKept: false }
}

function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other)
}

function textOf(value: unknown): string {
  return canonicalText(value) ?? ''
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value)
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
