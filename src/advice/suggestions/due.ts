import type { PlannedTie } from '#book/tie.ts'
import { bestFirst, rowsWhere } from '../plan/best-first.ts'
import type { PlanFacts } from '../plan/facts.ts'
import type { Upkeep } from '../plan/upkeep.ts'
import { saySpan } from '../say.ts'
import { daysSince } from '../tie.ts'
import { reachOut } from './reach-out.ts'
import { reasonsToReachOut } from './reasons.ts'
import type { SuggestionKind } from './suggestion.ts'

/** Somebody of the network with whom a word today does most to keep the two in touch (evidence, section 3.4). */
export const due: SuggestionKind = {
  kind: 'due',
  called: 'reminders to stay in touch',
  place: { turns: [0, 1, 2, 5, 6], spare: 1 },
  opens: true,
  candidates: (facts) => byWorth(facts, () => true),
  say: (facts, tie, { channel }) => {
    const { verb, words } = reachOut(channel, tie.name)
    return { verb, headline: `${words}: ${itHasBeen(facts, tie)}.`, because: reasonsToReachOut(facts, tie) }
  },
}

/**
 * The people to look after today, those where a note is worth most first; equals by the longer silence, then by id.
 * Of those who have waited equally long by their own cadence, the one in the closest circle goes first (R39).
 */
export function* byWorth(facts: PlanFacts, include: (upkeep: Upkeep, row: number) => boolean): Generator<PlannedTie> {
  const upkeep = facts.upkeep()
  const isBetter = isWorthMore(facts, upkeep)
  const rows = rowsWhere(upkeep.count, (row) => include(upkeep, row))
  const isGone = new Uint8Array(upkeep.count)
  for (const row of bestFirst(rows, isBetter)) {
    while (isGone[row] !== 1) {
      const next = closestOfEquals(upkeep, row, { rows, isGone, isBetter })
      isGone[next] = 1
      yield tieAt(facts, upkeep, next)
    }
  }
}

type IsBetter = (one: number, other: number) => boolean

function closestOfEquals(
  { cadencesSince, circleOrder }: Upkeep,
  row: number,
  { rows, isGone, isBetter }: { readonly rows: Int32Array; readonly isGone: Uint8Array; readonly isBetter: IsBetter },
): number {
  let closest = row
  for (const other of rows) {
    if (cadencesSince[other] !== cadencesSince[row] || isGone[other] === 1) continue
    const order = circleOrder[other] ?? 0
    const best = circleOrder[closest] ?? 0
    if (order < best || (order === best && isBetter(other, closest))) closest = other
  }
  return closest
}

function isWorthMore(facts: PlanFacts, upkeep: Upkeep): IsBetter {
  const { worth, daysSinceTwoWay } = upkeep
  return (a, b) => {
    const more = (worth[a] ?? 0) - (worth[b] ?? 0)
    if (more !== 0) return more > 0
    const longer = (daysSinceTwoWay[a] ?? 0) - (daysSinceTwoWay[b] ?? 0)
    return longer === 0 ? tieAt(facts, upkeep, a).personId < tieAt(facts, upkeep, b).personId : longer > 0
  }
}

function tieAt(facts: PlanFacts, upkeep: Upkeep, row: number): PlannedTie {
  const tie = facts.view.ties[upkeep.position[row] ?? 0]
  if (tie === undefined) throw new Error(`There is no row ${String(row)} in today's upkeep`)
  return tie
}

export function itHasBeen(facts: PlanFacts, { tie }: PlannedTie): string {
  const last = tie.lastTwoWayDay ?? tie.lastContactDay
  return `it has been ${saySpan(daysSince(last, facts.today))}`
}
