import { daysBetween, type Day } from '#book/day.ts'
import type { Question } from '#book/question.ts'
import { ANSWER_WITHIN_DAYS } from '#book/tie-summary.ts'
import type { TieSummary } from '#book/tie.ts'

/** A word of theirs has waited for an answer from this many days on (R160), */
export const WAITING_FROM_DAYS = 3
/** and after two months an answer would need more than an answer. */
export const WAITING_UNTIL_DAYS = 60

/**
 * The day of their last word, where the owner's answer to it is awaited. A word that answers a note of the owner's ends that
 * exchange, as in the plan of the day.
 */
export function waitsSince(
  { lastInboundDay, lastOutboundDay }: Pick<TieSummary, 'lastInboundDay' | 'lastOutboundDay'>,
  today: Day,
): Day | undefined {
  if (lastInboundDay === undefined) return undefined
  if (lastOutboundDay !== undefined && daysBetween(lastOutboundDay, lastInboundDay) <= ANSWER_WITHIN_DAYS)
    return undefined
  const days = daysBetween(lastInboundDay, today)
  return days >= WAITING_FROM_DAYS && days <= WAITING_UNTIL_DAYS ? lastInboundDay : undefined
}

/** Whether a question is theirs, open, and has waited long enough to be named among what waits. */
export function questionWaits({ whose, state, askedOn }: Question, today: Day): boolean {
  return whose === 'theirs' && state === 'open' && daysBetween(askedOn, today) >= WAITING_FROM_DAYS
}
