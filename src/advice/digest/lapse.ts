import { addDays, daysBetween } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { LAPSE_DAYS } from '../asides/lapse.ts'

/** One message, and then nothing for a week. */
export const REST_AFTER_LAPSE_DAYS = 7

export interface Pause {
  /** The last real exchange with anybody; nothing while there was none. */
  readonly lastTouchDay: Day | undefined
  /** The last day on which the owner was busy or away and had said so: those days are no lapse. */
  readonly lastBusyDay: Day | undefined
  /** The first day on which this road brought anything: before that nobody could have let it lapse. */
  readonly remindedSince: Day | undefined
  /** The days on which a word about a lapse went out on this road, the latest first. */
  readonly saidOn: readonly Day[]
}

export type LapseNow = 'none' | 'say so' | 'rest'

/**
 * Whether a day's digest is an ordinary one, one message about the pause, or nothing at all because that message came
 * within the last week (R50).
 */
export function lapseOn(today: Day, { lastTouchDay, lastBusyDay, remindedSince, saidOn }: Pause): LapseNow {
  if (lastTouchDay === undefined || remindedSince === undefined) return 'none'
  const since = [lastTouchDay, remindedSince, lastBusyDay ?? lastTouchDay].toSorted().at(-1) ?? today
  if (daysBetween(since, today) < LAPSE_DAYS) return 'none'
  const rests = saidOn.some((day) => day > since && day < today && addDays(day, REST_AFTER_LAPSE_DAYS) > today)
  return rests ? 'rest' : 'say so'
}
