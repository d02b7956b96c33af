import type { Instant } from '#book/day.ts'
import { fromToday, thisDay } from '../words/days.ts'

/** `today at 14:02`, `yesterday at 9:30`, `3 weeks ago`: by the clock of this machine. */
export function instantInWords(at: Instant, now: Date): string {
  const then = new Date(at)
  const words = fromToday(thisDay(then), thisDay(now))
  if (words !== 'today' && words !== 'yesterday') return words
  return `${words} at ${String(then.getHours())}:${String(then.getMinutes()).padStart(2, '0')}`
}
