import type { RecordId } from '#book/record.ts'
import { archive } from './archive.ts'
import { duplicate } from './duplicate.ts'
import { lower } from './lower.ts'
import { stalePromise } from './stale-promise.ts'
import { unreachable } from './unreachable.ts'
import { vague } from './vague.ts'
import type { Weed, WeedFacts, WeedKind } from './weed.ts'

/** Every kind of weeding, in the order in which they take turns. */
const WEED_KINDS: readonly WeedKind[] = [stalePromise, lower, archive, duplicate, unreachable, vague]

/** More than this in a week would be work (R52). */
export const WEEDS_A_WEEK = 10

/**
 * At most ten things to tidy, a few of each kind in turn and one a person.
 * @param looked.keptIds people who were looked at within a season, and are left in peace
 * @param looked.thisWeek how many of them this week
 */
export function toWeed(
  facts: WeedFacts,
  { keptIds, thisWeek }: { readonly keptIds: ReadonlySet<RecordId>; readonly thisWeek: number },
): readonly Weed[] {
  const seen = new Set(keptIds)
  const weeds: Weed[] = []
  let turns = WEED_KINDS.map(({ find }) => find(facts)[Symbol.iterator]())
  while (turns.length > 0 && weeds.length < WEEDS_A_WEEK - thisWeek) {
    turns = turns.filter((turn) => {
      const next = nextUnseen(turn, seen)
      if (next !== undefined && weeds.length < WEEDS_A_WEEK - thisWeek) weeds.push(next)
      return next !== undefined
    })
  }
  return weeds
}

function nextUnseen(turn: Iterator<Weed>, seen: Set<RecordId>): Weed | undefined {
  for (let next = turn.next(); next.done !== true; next = turn.next()) {
    const { personId, other } = next.value
    if (seen.has(personId) || (other !== undefined && seen.has(other.personId))) continue
    seen.add(personId)
    if (other !== undefined) seen.add(other.personId)
    return next.value
  }
  return undefined
}
