import type { PlannedTie } from '#book/tie.ts'
import { bestFirst, rowsWhere } from '../plan/best-first.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { reachOut } from './reach-out.ts'
import { reasonsToReachOut } from './reasons.ts'
import { itHasBeen } from './due.ts'
import type { SuggestionKind } from './suggestion.ts'

/**
 * The innermost circle is never left to the index alone, which would let a strong tie wait: from so many of their own
 * cadences on they come before the round, so that nobody there is silent for two.
 */
const FROM_CADENCES = 1.5

/** Somebody of the innermost circle who has waited for a cadence and a half. */
export const closest: SuggestionKind = {
  kind: 'closest',
  called: 'reminders to stay in touch',
  place: { before: 5, atMost: 2, shown: 10 },
  opens: true,
  candidates: longestWaiting,
  say: (facts, tie, { channel }) => {
    const { verb, words } = reachOut(channel, tie.name)
    return { verb, headline: `${words}: ${itHasBeen(facts, tie)}.`, because: reasonsToReachOut(facts, tie) }
  },
}

function* longestWaiting(facts: PlanFacts): Generator<PlannedTie> {
  const { count, position, circleOrder, cadencesSince, daysSinceTwoWay } = facts.upkeep()
  const { silentAfterDays } = facts.view.settings
  const innermost = Math.min(...facts.view.circles.map(({ order }) => order))
  const isWaiting = (row: number): boolean =>
    circleOrder[row] === innermost &&
    (cadencesSince[row] ?? 0) >= FROM_CADENCES &&
    // Whoever is silent altogether comes by the index, where that weighs most.
    (daysSinceTwoWay[row] ?? 0) < silentAfterDays
  const isLonger = (a: number, b: number): boolean => {
    const longer = (cadencesSince[a] ?? 0) - (cadencesSince[b] ?? 0)
    return longer === 0 ? a < b : longer > 0
  }
  for (const row of bestFirst(rowsWhere(count, isWaiting), isLonger)) {
    const tie = facts.view.ties[position[row] ?? 0]
    if (tie !== undefined) yield tie
  }
}
