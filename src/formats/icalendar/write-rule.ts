import type { Day } from '#book/day.ts'
import type { Repeats } from '#book/repeats.ts'

const FREQUENCIES = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const

/** Every month has these. */
const LAST_SAFE_DAY = 28

/**
 * How a series goes on, as a rule of RFC 5545. A plain rule skips months without its day; the book takes their last
 * day instead, so of the 29th, 30th and 31st the last one there is of them is asked for.
 */
export function ruleOf(from: Day, repeats: 'every year' | Repeats): string {
  const { every, unit } = repeats === 'every year' ? { every: 1, unit: 'year' as const } : repeats
  const interval = every === 1 ? '' : `;INTERVAL=${every}`
  return `FREQ=${FREQUENCIES[unit]}${interval}${lastDays(from, unit)}`
}

function lastDays(from: Day, unit: Repeats['unit']): string {
  if (unit === 'year') return from.endsWith('-02-29') ? ';BYMONTH=2;BYMONTHDAY=-1' : ''
  const day = Number(from.slice(8))
  if (unit !== 'month' || day <= LAST_SAFE_DAY) return ''
  const days = Array.from({ length: day - LAST_SAFE_DAY + 1 }, (_, more) => LAST_SAFE_DAY + more)
  return `;BYMONTHDAY=${days.join(',')};BYSETPOS=-1`
}
