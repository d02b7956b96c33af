import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StripDot } from '#actions/views.ts'
import { dayFromNumber, dayNumber } from '#book/day.ts'
import { drawStrip, radiusOf, STRIP_WIDTHS, stripInWords } from './strip.ts'

const TODAY = '2026-11-22'
const REAL = 0.3
const PAPER = { today: TODAY, width: STRIP_WIDTHS.narrow, lightBelow: REAL }

const met = (day: string): StripDot => ({ day, kind: 'met', weight: 1 })
const liked = (day: string): StripDot => ({ day, kind: 'like', weight: 0.02 })

const someDots = fc.array(
  fc.record({
    day: fc.integer({ min: dayNumber('1998-01-01'), max: dayNumber(TODAY) }).map(dayFromNumber),
    kind: fc.constant('met' as const),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 60 },
)

test('every dot and every silence lies on the paper', () => {
  fc.assert(
    fc.property(someDots, (dots) => {
      const strip = drawStrip(dots, PAPER)
      const places = [
        ...strip.dots.map((dot) => dot.x),
        ...strip.silences.flatMap(({ x1, x2 }) => [x1, x2]),
        ...strip.years.map((year) => year.x),
      ]
      expect(places.every((x) => x >= 0 && x <= PAPER.width)).toBe(true)
      expect(strip.dots).toHaveLength(dots.length)
    }),
  )
})

test('later is further to the right', () => {
  fc.assert(
    fc.property(someDots, (dots) => {
      const inTime = drawStrip(dots, PAPER).dots.toSorted(
        (one, other) => dayNumber(one.dot.day) - dayNumber(other.dot.day),
      )
      expect(inTime.map((dot) => dot.x)).toEqual(inTime.map((dot) => dot.x).toSorted((one, other) => one - other))
    }),
  )
})

test('what weighs more is drawn larger', () => {
  expect(radiusOf(1)).toBeGreaterThan(radiusOf(0.5))
  expect(radiusOf(0.5)).toBeGreaterThan(radiusOf(0.02))
})

test('R57: likes do not fill a silence', () => {
  const dots = [met('2024-11-22'), liked('2025-05-01'), liked('2026-02-01')]
  expect(drawStrip(dots, PAPER).silences.map((silence) => silence.days)).toEqual([730])
  expect(stripInWords(dots, TODAY, REAL)).toBe('One real exchange, in November 2024. Silence for 2 years since.')
})

test('the picture can be read aloud', () => {
  expect(stripInWords([], TODAY, REAL)).toBe('No real exchange yet.')
  expect(stripInWords([met('2019-03-02'), met('2020-03-02'), met('2026-11-01')], TODAY, REAL)).toBe(
    'Real exchanges on 3 days, from March 2019 to November 2026. The longest silence before was 7 years, from March 2020.',
  )
})
