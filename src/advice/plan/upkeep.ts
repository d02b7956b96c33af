import { addDays, dayNumber, type Day } from '#book/day.ts'
import { REST_AFTER_PROMPT_DAYS } from '#book/prompt.ts'
import { ANSWER_WITHIN_DAYS } from '#book/tie-summary.ts'
import type { PlannedTie } from '#book/tie.ts'
import type { PlanningView } from '#book/planning-view.ts'
import { alivenessAt, answerOdds, NEVER_DAYS, p90, strengthFactor } from '../tie.ts'
import { IMPORTANCE_WITHOUT_CIRCLE } from './cadence.ts'
import { noteWorth, type TieNumbers } from './note-worth.ts'

/** A tie is looked after from its cadence on, or from this many days before it counts as silent. */
export const BEFORE_SILENT_DAYS = 30

/** The people of the network who could do with a word today, as columns: thirty thousand of them make no objects. */
export interface Upkeep {
  readonly count: number
  /** Where in `view.ties` each of them is. */
  readonly position: Int32Array
  /** What a note today is worth (evidence, section 3.4). */
  readonly worth: Float64Array
  readonly daysSinceTwoWay: Float64Array
  /** The order of their circle, 1 the innermost; Infinity without one. */
  readonly circleOrder: Float64Array
  /** Days since the last contact, in cadences: from 1 on they are due. */
  readonly cadencesSince: Float64Array
  readonly isDormant: Uint8Array
}

/** One pass over the network, linear in its people and blind to how much is written down about each. */
export function upkeepOf(view: PlanningView): Upkeep {
  const { ties, today, settings } = view
  const todayNumber = dayNumber(today)
  const circles = new Map(view.circles.map((circle) => [circle.id, circle]))
  const factor = strengthFactor(todayNumber)
  const rested = restedOn(today)
  const columns = emptyColumns(ties.length)
  const numbers: TieNumbers = { importance: 1, answerOdds: 0, p90: 0, daysSinceTwoWay: 0 }
  const { position, worth, daysSinceTwoWay, circleOrder, cadencesSince, isDormant } = columns
  const since = daysSinceOnce(todayNumber)
  let count = 0
  for (const [at, one] of ties.entries()) {
    const { tie } = one
    if (tie.lastContactDay === undefined || !rested(one)) continue
    const twoWay = since(tie.lastTwoWayDay)
    const silent = since(tie.lastContactDay)
    const circle = one.circleId === undefined ? undefined : circles.get(one.circleId)
    const cadence = one.cadenceDays ?? circle?.cadenceDays ?? settings.silentAfterDays
    if (silent < cadence && twoWay < settings.silentAfterDays - BEFORE_SILENT_DAYS) continue
    numbers.importance = circle?.importance ?? IMPORTANCE_WITHOUT_CIRCLE
    numbers.daysSinceTwoWay = twoWay
    numbers.p90 = p90(since(tie.lastNaturalContactDay), tie.strengthAtEpoch * factor)
    // A note younger than 30 days would have kept them out, so every note here has had its time.
    const { sent, answered } = tie
    numbers.answerOdds = answerOdds({ sent, answered, daysSinceTheyWrote: since(tie.lastInboundDay) })
    position[count] = at
    worth[count] = noteWorth(numbers, settings.silentAfterDays)
    daysSinceTwoWay[count] = twoWay
    circleOrder[count] = circle?.order ?? Number.POSITIVE_INFINITY
    cadencesSince[count] = silent / cadence
    isDormant[count] = alivenessAt(numbers.p90) === 'dormant' ? 1 : 0
    count++
  }
  return { count, ...columns }
}

/**
 * Says of a tie whether it may be prompted on a day: the owner wants it, nobody put it off, no card was shown and no
 * note is waiting since less than 30 days (evidence, section 3.4).
 */
export function restedOn(today: Day): (tie: PlannedTie) => boolean {
  const lastCard = addDays(today, -REST_AFTER_PROMPT_DAYS)
  const lastNote = addDays(today, -ANSWER_WITHIN_DAYS)
  return (one) =>
    !one.doNotSuggest &&
    (one.restUntil === undefined || one.restUntil <= today) &&
    (one.lastPromptDay === undefined || one.lastPromptDay <= lastCard) &&
    (one.tie.openNoteDay === undefined || one.tie.openNoteDay <= lastNote)
}

/** Says of a tie whether a card that answers something of theirs may be shown: it waits for no month between cards. */
export function answerableOn(today: Day): (tie: PlannedTie) => boolean {
  return (one) => !one.doNotSuggest && (one.restUntil === undefined || one.restUntil <= today)
}

/** Days since a day. Thirty thousand people share a few thousand days, so each is worked out once. */
function daysSinceOnce(todayNumber: number): (day: Day | undefined) => number {
  const known = new Map<Day, number>()
  return (day) => {
    if (day === undefined) return NEVER_DAYS
    let days = known.get(day)
    if (days === undefined) known.set(day, (days = todayNumber - dayNumber(day)))
    return days
  }
}

function emptyColumns(size: number): Omit<Upkeep, 'count'> {
  return {
    position: new Int32Array(size),
    worth: new Float64Array(size),
    daysSinceTwoWay: new Float64Array(size),
    circleOrder: new Float64Array(size),
    cadencesSince: new Float64Array(size),
    isDormant: new Uint8Array(size),
  }
}
