import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from './day.ts'
import { nextInSeries } from './repeats.ts'

function firstOnes(from: string, every: number, unit: 'day' | 'week' | 'month' | 'year'): string[] {
  const days: string[] = []
  let after = from
  for (let time = 0; time < 4; time += 1) {
    after = nextInSeries(from, { every, unit }, after)
    days.push(after)
  }
  return days
}

test('D14: a series counts from its own first day, whatever the months are like', () => {
  expect(firstOnes('2026-01-31', 1, 'month')).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'])
  expect(firstOnes('2024-02-29', 1, 'year')).toEqual(['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'])
  expect(firstOnes('2026-11-30', 3, 'month')).toEqual(['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-30'])
  expect(firstOnes('2026-12-29', 2, 'week')).toEqual(['2027-01-12', '2027-01-26', '2027-02-09', '2027-02-23'])
  expect(firstOnes('2026-02-27', 1, 'day')).toEqual(['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'])
})

test('the next day of a series is always later, and the first that is', () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber)
  const repeats = fc.record({
    every: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
  })
  fc.assert(
    fc.property(day, day, repeats, (from, after, how) => {
      const next = nextInSeries(from, how, after)
      expect(next > after).toBe(true)
      let slowly = from
      while (slowly <= after) slowly = nextInSeries(from, how, slowly)
      expect(next).toBe(slowly)
    }),
    { numRuns: 60 },
  )
})
