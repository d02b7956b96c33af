import { wallClock } from '#book/day.ts'
import type { Day, Instant } from '#book/day.ts'

/**
 * The moment at which a clock on the wall showed it. Of an hour that came twice it is the first or the second; an hour
 * that was skipped is moved by what was skipped.
 * @param time such as `14:05`
 * @param timeZone where the clock hung, such as `Europe/Lisbon`
 */
export function instantAt(day: Day, time: string, timeZone: string): Instant {
  const shown = Date.parse(`${day}T${time}:00Z`)
  let moment = shown
  for (let step = 0; step < 2; step += 1) {
    moment += shown - Date.parse(`${wallClock(new Date(moment), timeZone)}:00Z`)
  }
  return new Date(moment).toISOString()
}
