import type { ClockTime } from '#book/reminder-channel.ts'

export interface QuietHours {
  readonly from: ClockTime
  readonly until: ClockTime
}

/** A digest that was missed in the morning still comes until then; what is later than that can wait for tomorrow. */
const EVENING: ClockTime = '20:00'

/** One that is wanted late in the day may be late by so much. */
const LATE_MINUTES = 120

/** When a digest comes: at its hour, or when the quiet hours end that it lies in. */
export function comesAt(at: ClockTime, quiet: QuietHours): ClockTime {
  return isQuiet(at, quiet) ? quiet.until : at
}

/**
 * Whether the day's digest may go out at a time of that day. One whose hour has passed still does until the evening,
 * and never in quiet hours (D6).
 */
export function momentFor(
  time: ClockTime,
  { at, quiet }: { readonly at: ClockTime; readonly quiet: QuietHours },
): 'not yet' | 'now' | 'too late' {
  const comes = comesAt(at, quiet)
  if (time < comes) return 'not yet'
  const late = minutesOf(time) - minutesOf(comes)
  return (time <= EVENING || late <= LATE_MINUTES) && !isQuiet(time, quiet) ? 'now' : 'too late'
}

/** Quiet hours may go over midnight; when they end as they begin there are none. */
function isQuiet(time: ClockTime, { from, until }: QuietHours): boolean {
  if (from === until) return false
  return from < until ? time >= from && time < until : time >= from || time < until
}

function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
