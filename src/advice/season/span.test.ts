import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { monthEnds, monthsOf, saySeason, seasonAfter, seasonBefore, seasonOf } from './span.ts'

const aDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('1990-01-01', days))

test('a season is a quarter, and seasons follow each other without a gap', () => {
  expect(seasonOf('2026-05-19')).toEqual({ from: '2026-04-01', until: '2026-06-30' })
  expect(saySeason(seasonOf('2026-12-31'))).toBe('October to December 2026')
  fc.assert(
    fc.property(aDay, (day) => {
      const { from, until } = seasonOf(day)
      expect(from <= day && day <= until).toBe(true)
      expect([seasonBefore(day).until, seasonAfter(day).from]).toEqual([addDays(from, -1), addDays(until, 1)])
      expect(monthsOf({ from, until })).toHaveLength(3)
    }),
  )
})

test('month ends go back from the day itself', () => {
  expect(monthEnds('2026-03-15', 3)).toEqual(['2026-01-31', '2026-02-28', '2026-03-15'])
})
