import { addDays, type Day } from '#book/day.ts'
import type { TieSummary } from '#book/tie.ts'
import { sayEvery, sayNumber } from '../say.ts'

/** Rhythms from this on are light ones, where three words of the owner's in a week are many. */
const QUARTERLY_DAYS = 90
const IN_DAYS = 7
const TOO_OFTEN = 3

/**
 * A soft word when the owner has got in touch on three days of the last seven with somebody they want to talk with
 * once a quarter or less often (R34). Said, never enforced.
 */
export function overContactNotice(tie: TieSummary, cadenceDays: number | undefined, today: Day): string | undefined {
  if (cadenceDays === undefined || cadenceDays < QUARTERLY_DAYS) return undefined
  const weekAgo = addDays(today, -IN_DAYS)
  const recent = tie.recentOutboundDays.filter((day) => day > weekAgo && day <= today).length
  if (recent < TOO_OFTEN) return undefined
  const often = `You got in touch on ${sayNumber(recent)} days of the last seven`
  return `${often}, and you want to talk ${sayEvery(cadenceDays)}. It may be their turn now.`
}
