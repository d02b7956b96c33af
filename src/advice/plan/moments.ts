import { addDays, daysInMonth, type Day } from '#book/day.ts'
import { ANSWER_WITHIN_DAYS } from '#book/tie-summary.ts'
import type { PlanningView } from '#book/planning-view.ts'
import type { PlannedTie } from '#book/tie.ts'

/** A word of theirs waits from the third day on; after a month an answer would be a new beginning (R160). */
export const WAITS_FROM_DAYS = 3
export const WAITS_UNTIL_DAYS = 30
/** While a conversation is so young it is alive, and for a few days it is left alone (R90). */
const ALIVE_FOR_DAYS = 60
const QUIET_FOR_DAYS = 3
const WRITTEN_IN_A_ROW = 3
/** Round years are seen for these days; whoever talked this week needs no occasion. */
const ROUND_YEARS = [1, 5, 10, 15, 20, 25, 30, 40, 50]
const DAYS_BELATED = 2
const NOT_WITHIN_DAYS = 7

/** Who in the network has a moment of their own today, whether or not the owner wants to be told. */
export interface Moments {
  /** The last word is theirs, for three days to a month. */
  readonly lastWordTheirs: readonly PlannedTie[]
  /** They have written back and forth for a while, lately. */
  readonly onlyWrote: readonly PlannedTie[]
  /** They first talked a round number of years ago. */
  readonly roundYears: readonly PlannedTie[]
}

/** One pass for several kinds of suggestion: thirty thousand people are gone through once. */
export function momentsOf({ ties, today }: PlanningView): Moments {
  const lastWordTheirs: PlannedTie[] = []
  const onlyWrote: PlannedTie[] = []
  const roundYears: PlannedTie[] = []
  const firstDays = roundYearsByFirstDay(today)
  const [alive, lately] = [addDays(today, -ALIVE_FOR_DAYS), addDays(today, -NOT_WITHIN_DAYS)]
  const [hasLastWord, hasOnlyWritten] = [lastWordOn(today), onlyWrittenOn(today)]
  for (const one of ties) {
    const { lastContactDay: last, firstContactDay: first } = one.tie
    if (last === undefined || first === undefined) continue
    if (last >= alive) {
      if (hasLastWord(one)) lastWordTheirs.push(one)
      if (hasOnlyWritten(one)) onlyWrote.push(one)
    }
    if (last < lately && firstDays.has(first)) roundYears.push(one)
  }
  return { lastWordTheirs, onlyWrote, roundYears }
}

/**
 * Says of a tie whether the last word is theirs, for three days to a month. What answers a note of the owner's ends that
 * exchange: it waits for nobody, unless they asked something and the owner kept the question.
 */
export function lastWordOn(today: Day): (tie: PlannedTie) => boolean {
  const [from, until] = [addDays(today, -WAITS_UNTIL_DAYS), addDays(today, -WAITS_FROM_DAYS)]
  return ({ tie: { lastInboundDay: theirs, lastOutboundDay: mine } }) =>
    theirs !== undefined &&
    theirs >= from &&
    theirs <= until &&
    (mine === undefined || mine < addDays(theirs, -ANSWER_WITHIN_DAYS))
}

function onlyWrittenOn(today: Day): (tie: PlannedTie) => boolean {
  const [alive, quiet] = [addDays(today, -ALIVE_FOR_DAYS), addDays(today, -QUIET_FOR_DAYS)]
  return ({ tie: { lastContactDay, lastTwoWayDay, lastKinds } }) =>
    lastKinds.length === WRITTEN_IN_A_ROW &&
    lastKinds.every((kind) => kind === 'message' || kind === 'email') &&
    (lastContactDay ?? '') <= quiet &&
    (lastTwoWayDay ?? '') >= alive
}

/** The days on which a first conversation would have a round number of years by today, with that number. */
export function roundYearsByFirstDay(today: Day): ReadonlyMap<Day, number> {
  const years = new Map<Day, number>()
  for (let back = 0; back <= DAYS_BELATED; back++) {
    const day = addDays(today, -back)
    const year = Number(day.slice(0, 4))
    const isLastOfFebruary = day.endsWith('-02-28') && daysInMonth(year, 2) === 28
    for (const count of ROUND_YEARS) {
      const then = String(year - count).padStart(4, '0')
      years.set(`${then}${day.slice(4)}`, count)
      if (isLastOfFebruary) years.set(`${then}-02-29`, count)
    }
  }
  return years
}
