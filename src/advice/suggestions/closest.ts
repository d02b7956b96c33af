import { bestFirst, rowsWhere } from '../plan/best-first.ts'
import type { PlanFacts } from '../plan/facts.ts'
import type { PlannedTie } from '#book/tie.ts'
import { due, isWorthMore, tieAt } from './due.ts'
import type { SuggestionKind } from './suggestion.ts'

/**
 * Somebody of the innermost circle whose own rhythm is over: the first place of a day is theirs, so that closer ties
 * come first (R39). Our judgement: the index alone would leave a monthly friend until nearly half a year has passed.
 */
export const closest: SuggestionKind = {
  kind: 'closest',
  place: { turns: [0], spare: 2 },
  candidates: closestFirst,
  say: due.say,
}

function* closestFirst(facts: PlanFacts): Generator<PlannedTie> {
  const upkeep = facts.upkeep()
  const { circleOrder, isOverdue, count } = upkeep
  const inACircle = (row: number) => isOverdue[row] === 1 && (circleOrder[row] ?? Number.POSITIVE_INFINITY) < Infinity
  const rows = rowsWhere(count, inACircle)
  const isWorth = isWorthMore(facts, upkeep)
  const isCloser = (a: number, b: number) => {
    const closer = (circleOrder[a] ?? 0) - (circleOrder[b] ?? 0)
    return closer === 0 ? isWorth(a, b) : closer < 0
  }
  for (const row of bestFirst(rows, isCloser)) yield tieAt(facts, upkeep, row)
}
