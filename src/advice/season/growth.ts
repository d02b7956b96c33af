import type { Day } from '#book/day.ts'
import { monthOf } from './span.ts'

/** How many people came into the book in a month, by where they are today. */
export interface Arrivals {
  readonly month: string
  readonly place: 'network' | 'pool'
  readonly people: number
}

export interface MonthOfGrowth {
  readonly month: string
  readonly end: Day
  /** How many there were at the end of the month. */
  readonly network: number
  readonly pool: number
  /** How many came in this month. */
  readonly networkNew: number
  readonly poolNew: number
}

/**
 * The network over time: the people of today by the month in which they came into the book. Who was put away since is
 * not counted, and whoever moved from the pool counts as network from the month in which they came.
 */
export function growthOf(arrivals: readonly Arrivals[], ends: readonly Day[]): readonly MonthOfGrowth[] {
  const sum = (place: Arrivals['place'], fits: (month: string) => boolean) =>
    arrivals.filter((one) => one.place === place && fits(one.month)).reduce((total, { people }) => total + people, 0)
  return ends.map((end) => {
    const month = monthOf(end)
    return {
      month,
      end,
      network: sum('network', (one) => one <= month),
      pool: sum('pool', (one) => one <= month),
      networkNew: sum('network', (one) => one === month),
      poolNew: sum('pool', (one) => one === month),
    }
  })
}
