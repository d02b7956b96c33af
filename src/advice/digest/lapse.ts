import { addDays, daysBetween } from '#book/day.ts'
import type { Day } from '#book/day.ts'

/** After so many days without a real exchange the owner has probably put it off until "later" (R50). */
export const LAPSE_AFTER_DAYS = 21

/** One message, and then nothing for a week. */
export const REST_AFTER_LAPSE_DAYS = 7

export interface Pause {
  /** The last real exchange with anybody; nothing while there was none. */
  readonly lastTouchDay: Day | undefined
  /** The last day on which the owner was busy or away and had said so: those days are no lapse. */
  readonly lastBusyDay: Day | undefined
  /** The days on which a word about a lapse went out on this road, the latest first. */
  readonly saidOn: readonly Day[]
}

/**
 * Whether a day's digest is an ordinary one, one message about the pause, or nothing at all because that message came
 * within the last week (R50).
 */
export function lapseOn(today: Day, { lastTouchDay, lastBusyDay, saidOn }: Pause): 'none' | 'say so' | 'rest' {
  if (lastTouchDay === undefined) return 'none'
  const since = lastBusyDay !== undefined && lastBusyDay > lastTouchDay ? lastBusyDay : lastTouchDay
  if (daysBetween(since, today) < LAPSE_AFTER_DAYS) return 'none'
  const rests = saidOn.some((day) => day > since && day < today && addDays(day, REST_AFTER_LAPSE_DAYS) > today)
  return rests ? 'rest' : 'say so'
}
