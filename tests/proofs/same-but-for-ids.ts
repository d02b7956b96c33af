import { createHash } from 'node:crypto'

/** Rounds of passing on what neighbours are: records refer to records that refer to none but the first kind. */
const ROUNDS = 4

/**
 * A canonical dump with every id replaced by a name made of what the record says and of the records it names, sorted
 * anew. Two books have equal results exactly when one becomes the other by giving its records other ids.
 */
export function sameButForIds(dump: readonly string[]): string[] {
  const records = dump.map((line) => JSON.parse(line) as { readonly id: string })
  let names = new Map(records.map(({ id }) => [id, '']))
  for (let round = 0; round < ROUNDS; round += 1) {
    names = new Map(records.map((record) => [record.id, fingerprint(renamed(record, names))]))
  }
  return records.map((record) => JSON.stringify(renamed(record, names))).toSorted()
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.has(value) ? `#${names.get(value)}` : value
  if (Array.isArray(value)) return inOneOrder(value.map((item) => renamed(item, names)))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, renamed(inner, names)]))
}

/** A list of ids is kept in the order of the ids, which is another in the other book. */
function inOneOrder(items: unknown[]): unknown[] {
  return items.every((item) => typeof item === 'string' && item.startsWith('#')) ? items.toSorted() : items
}

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)
}
