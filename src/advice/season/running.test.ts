import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#book/day.ts'
import { inRhythmOn, runningTies } from './running.ts'
import { monthEnds } from './span.ts'

const TODAY = '2026-05-19'
const ENDS = monthEnds(TODAY, 12)

function facts(days: Readonly<Record<string, readonly string[]>>, cadenceDays: number | undefined = 30) {
  const exchanges = new Map<string, number>()
  for (const day of Object.values(days).flat())
    exchanges.set(day.slice(0, 7), (exchanges.get(day.slice(0, 7)) ?? 0) + 1)
  return {
    ties: Object.keys(days).map((personId) => ({ personId, cadenceDays })),
    contactDays: new Map(Object.entries(days)),
    ends: ENDS,
    exchanges,
    firstExchange: Object.values(days).flat().toSorted()[0],
  }
}

test('R65: a tie is in its rhythm up to the day it is due, and not the day after', () => {
  const tie = { personId: 'ana', cadenceDays: 30, days: ['2026-01-10'] }
  expect(inRhythmOn([tie], '2026-02-09')).toHaveLength(1)
  expect(inRhythmOn([tie], '2026-02-10')).toHaveLength(0)
  expect(inRhythmOn([tie], '2026-01-09')).toHaveLength(0)
})

test('R116: twelve months, the last as of today; a month without any exchange is marked, one that is not over is not', () => {
  const running = runningTies(facts({ ana: ['2025-08-20', '2026-02-15'], bert: ['2025-11-30'] }))
  expect(running.months.map(({ end }) => end)).toEqual(ENDS)
  expect(running.months.map(({ inRhythm }) => inRhythm)).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0])
  expect(running.months.filter(({ isBeforeTheBook }) => isBeforeTheBook).map(({ month }) => month)).toEqual([
    '2025-06',
    '2025-07',
  ])
  expect(running.months.filter(({ isSilent }) => isSilent).map(({ month }) => month)).toEqual([
    '2025-09',
    '2025-10',
    '2025-12',
    '2026-01',
    '2026-03',
    '2026-04',
  ])
  expect(running.sentences.at(-1)).toMatch(/^No conversation is written down in September 2025, October 2025/)
})

test('nobody without a cadence runs, and nothing is said of a book without any', () => {
  const running = runningTies({ ...facts({ ana: [TODAY] }), ties: [{ personId: 'ana', cadenceDays: undefined }] })
  expect([running.ties, running.inRhythmIds]).toEqual([0, []])
  expect(running.sentences).toHaveLength(1)
})

test('whoever is in their rhythm had a talk within their cadence, whatever the days', () => {
  const ago = fc.array(fc.nat(800), { maxLength: 20 })
  fc.assert(
    fc.property(ago, fc.integer({ min: 1, max: 400 }), fc.nat(300), (daysAgo, cadenceDays, back) => {
      const on = addDays(TODAY, -back)
      const days = daysAgo.map((one) => addDays(TODAY, -one)).toSorted()
      const isWithin = days.some((day) => day <= on && daysBetween(day, on) <= cadenceDays)
      expect(inRhythmOn([{ personId: 'ana', cadenceDays, days }], on)).toHaveLength(isWithin ? 1 : 0)
    }),
  )
})
