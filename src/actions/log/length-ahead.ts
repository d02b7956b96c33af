import { addDays, type Day } from '#book/day.ts'
import { countOf, monthsLater, type DayPhrase } from './days.ts'

interface About {
  readonly led: readonly string[]
  readonly rest: readonly string[]
  readonly today: Day
}

const MEASURES: ReadonlySet<string> = new Set(['in', 'within', 'after'])

/** `in six months`, `within a week`, `in a couple of weeks`, `in half a year`, `two weeks from now`. */
export function lengthAhead({ led, rest, today }: About): DayPhrase | undefined {
  const counted = countedAt(rest)
  if (counted === undefined) return undefined
  const { count, at } = counted
  const unit = (rest[at] ?? '').replace(/s$/, '')
  const day = laterBy(today, count, unit)
  if (day === undefined) return undefined
  const fromNow = rest[at + 1] === 'from' && ['now', 'today'].includes(rest[at + 2] ?? '')
  if (!fromNow && !MEASURES.has(led[0] ?? '')) return undefined
  // `two days after the fair` counts from the fair, of which we do not know the day.
  if (led[0] === 'after' && rest[at + 1] === 'of') return undefined
  const owned = rest[at + 1] === "'" || rest[at + 1] === '’' || rest[at + 1] === "'s" ? 1 : 0
  const time = rest[at + 1 + owned] === 'time' ? owned + 1 : 0
  return { day, length: at + 1 + (fromNow ? 2 : time) }
}

/** How many, and where the unit stands. */
function countedAt(rest: readonly string[]): { count: number; at: number } | undefined {
  if (rest[0] === 'half' && rest[1] === 'a' && rest[2] === 'year') return { count: 0.5, at: 2 }
  if (rest[0] === 'a' && rest[1] === 'couple') return { count: 2, at: rest[2] === 'of' ? 3 : 2 }
  if (rest[0] === 'a' && rest[1] === 'few') return { count: 3, at: 2 }
  const count = countOf(rest[0] ?? '')
  if (count === undefined) return undefined
  const isRange = rest[1] === 'or' || rest[1] === 'to'
  return { count, at: isRange && countOf(rest[2] ?? '') !== undefined ? 3 : 1 }
}

function laterBy(today: Day, count: number, unit: string): Day | undefined {
  if (unit === 'day') return addDays(today, count)
  if (unit === 'week') return addDays(today, 7 * count)
  if (unit === 'fortnight') return addDays(today, 14 * count)
  if (unit === 'month') return monthsLater(today, count)
  return unit === 'year' ? monthsLater(today, 12 * count) : undefined
}
