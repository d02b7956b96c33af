import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsOf, monthsOfTies, standingInWords, standingTies } from './kept.ts'
import { yearOf } from './span.ts'

const HOW = { silentAfterDays: 180 }
const YEAR = yearOf(2026)

function tieOf(name: string, ...contactDays: readonly string[]) {
  return { personId: name, name, contactDays, firstContactDay: contactDays[0] }
}

test('R44: a tie of the year is new, kept, or revived after a silence; one without a talk is none of them', () => {
  const ties = [
    tieOf('Ana', '2026-03-01', '2026-04-01'),
    tieOf('Bert', '2025-12-01', '2026-02-01'),
    tieOf('Chidi', '2019-05-01', '2026-05-01'),
    tieOf('Dana', '2025-12-31'),
  ]
  expect(standingTies(ties, YEAR, HOW).map(({ name, standing, day }) => [name, standing, day])).toEqual([
    ['Bert', 'kept', '2026-02-01'],
    ['Ana', 'new', '2026-03-01'],
    ['Chidi', 'revived', '2026-05-01'],
  ])
})

test('R17: a month with nobody new or no tie kept says so plainly', () => {
  const ties = [tieOf('Ana', '2026-04-10'), tieOf('Bert', '2026-01-01', '2026-04-12', '2026-05-02')]
  const months = monthsOfTies(ties, { from: '2026-04-01', until: '2026-06-30' }, HOW)
  expect(months.map(({ month, kept, new: begun, sentence }) => [month, kept, begun, sentence])).toEqual([
    ['2026-04', 1, 1, undefined],
    ['2026-05', 1, 0, 'May 2026: nobody new; one tie kept up.'],
    ['2026-06', 0, 0, 'June 2026: nobody new, and no tie kept up.'],
  ])
})

test('every tie with a talk in the span is counted once', () => {
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((ago) => new Date(Date.UTC(2026, 11, 31) - ago * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(day, { maxLength: 6 }), { maxLength: 12 }), (histories) => {
      const ties = histories.map((days, index) => tieOf(String(index), ...days.toSorted()))
      const { kept, revived, new: begun } = countsOf(standingTies(ties, YEAR, HOW))
      const talked = histories.filter((days) => days.some((one) => one.startsWith('2026'))).length
      expect(kept + revived + begun).toBe(talked)
    }),
  )
})

test('the words name all three', () => {
  const words = standingInWords({ kept: 8, revived: 1, new: 2 })
  expect(words).toBe('Ties kept: 8; revived after a long silence: 1; new: 2.')
})
