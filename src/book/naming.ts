import type { RecordId } from './record.ts'

/**
 * A record with every mention of one person given to another, wherever it names people by id; lists keep each person
 * once. For records that name people in passing: an event's guests, whom a link went to.
 */
export function withPersonRenamed<T>(value: T, from: RecordId, to: RecordId): T {
  return rename(value, from, to) as T
}

/** The record without the person: out of its lists, and out of the fields that name one person. */
export function withoutPerson<T>(value: T, id: RecordId): T {
  return remove(value, id) as T
}

/** Lists of ids and single ids of people go by such names in every record. */
const NAMES_PEOPLE = /^(?:.*[pP]ersonIds?|.*Ids)$/

function rename(value: unknown, from: RecordId, to: RecordId): unknown {
  if (Array.isArray(value)) return onceEach(value.map((item) => rename(item, from, to)))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (!NAMES_PEOPLE.test(key)) return [key, rename(inner, from, to)]
      if (Array.isArray(inner)) return [key, [...new Set(inner.map((id) => (id === from ? to : id) as unknown))]]
      return [key, inner === from ? to : inner]
    }),
  )
}

/** Of two entries of a list about one person the first stays. */
function onceEach(items: readonly unknown[]): readonly unknown[] {
  const seen = new Set<unknown>()
  return items.filter((item) => {
    const id = personOf(item)
    if (id === undefined) return true
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

function remove(value: unknown, id: RecordId): unknown {
  if (Array.isArray(value)) return value.filter((item) => personOf(item) !== id).map((item) => remove(item, id))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(NAMES_PEOPLE.test(key) && inner === id))
      .map(([key, inner]) => {
        if (NAMES_PEOPLE.test(key) && Array.isArray(inner)) return [key, inner.filter((other) => other !== id)]
        return [key, remove(inner, id)]
      }),
  )
}

function personOf(item: unknown): unknown {
  return item !== null && typeof item === 'object' && 'personId' in item ? item.personId : undefined
}
