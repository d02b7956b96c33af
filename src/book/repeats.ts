import { z } from 'zod'
import { addDays, dayNumber, daysInMonth } from './day.ts'
import type { Day } from './day.ts'

/** How often something comes again. */
export const Repeats = z.object({
  every: z.int().min(1).max(1000),
  unit: z.enum(['day', 'week', 'month', 'year']),
})
export type Repeats = z.infer<typeof Repeats>

/**
 * The first day of a series that is later than `after`. Each is counted from the series' own first day: of a 31st comes
 * the last day of a shorter month, and the 31st again; of 29 February the 28th in a common year.
 */
export function nextInSeries(from: Day, repeats: Repeats, after: Day): Day {
  if (from > after) return from
  const { every, unit } = repeats
  if (unit === 'day' || unit === 'week') {
    const days = every * (unit === 'week' ? 7 : 1)
    const times = Math.floor((dayNumber(after) - dayNumber(from)) / days) + 1
    return addDays(from, times * days)
  }
  const months = every * (unit === 'year' ? 12 : 1)
  const times = Math.max(0, Math.floor((monthNumber(after) - monthNumber(from)) / months))
  const candidate = monthsLater(from, times * months)
  return candidate > after ? candidate : monthsLater(from, (times + 1) * months)
}

/** Months since the year 0. */
function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monthsLater(day: Day, months: number): Day {
  const number = monthNumber(day) + months
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1]
  const inMonth = Math.min(Number(day.slice(8)), daysInMonth(year, month))
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(inMonth).padStart(2, '0')}`
}
