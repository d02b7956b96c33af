import type { DuplicatePair } from './duplicates.ts'
import type { RecordId } from './record.ts'

/**
 * Where A is B and B is C, A is also C, or else one of the two certainties is none. A group in which any two are
 * surely not one (a mother between two children who use her mailbox) is asked about, pair by pair.
 */
export function consistentPairs(
  pairs: readonly DuplicatePair[],
  areSurelyTwo: (one: RecordId, other: RecordId) => boolean,
): DuplicatePair[] {
  const doubted = new Set<RecordId>()
  for (const group of certainGroups(pairs)) {
    if (group.length > 2 && !isConsistent(group, areSurelyTwo)) for (const id of group) doubted.add(id)
  }
  return pairs.map((pair) => {
    if (pair.kind !== 'same' || !doubted.has(pair.personIds[0])) return pair
    const because = [...pair.because, 'But a third resembles only one of them'] as const
    return { ...pair, kind: 'likely', because: because as unknown as DuplicatePair['because'] }
  })
}

/** Whom the certain pairs make one, each group's ids sorted. */
export function certainGroups(pairs: readonly Pick<DuplicatePair, 'personIds' | 'kind'>[]): RecordId[][] {
  const groupOf = new Map<RecordId, RecordId[]>()
  for (const { personIds, kind } of pairs) {
    if (kind !== 'same') continue
    const [one, other] = personIds.map((id) => groupOf.get(id) ?? [id]) as [RecordId[], RecordId[]]
    if (one === other) continue
    const joined = [...one, ...other]
    for (const id of joined) groupOf.set(id, joined)
  }
  return [...new Set(groupOf.values())].map((group) => group.toSorted())
}

/** More copies of one person than these are looked at by the owner. */
export const MOST_COPIES = 12

function isConsistent(group: readonly RecordId[], areSurelyTwo: (one: RecordId, other: RecordId) => boolean): boolean {
  if (group.length > MOST_COPIES) return false
  return group.every((one, at) => group.slice(at + 1).every((other) => !areSurelyTwo(one, other)))
}
