import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { dayAheadAt, dayAheadIn } from './ahead.ts'
import { tokensOf } from './tokens.ts'

/** A Wednesday. */
const TODAY = '2026-05-20'

function ahead(text: string, today = TODAY): string | undefined {
  return dayAheadAt(tokensOf(text), 0, today)?.day
}

test.each([
  ['by Friday', '2026-05-22'],
  ['on Wednesday', '2026-05-27'],
  ['by next Monday', '2026-05-25'],
  ['next Friday', '2026-05-29'],
  ['on Friday next week', '2026-05-29'],
  ['by fri', '2026-05-22'],
  ['on Friday, 12 June', '2026-06-12'],
  ['tomorrow', '2026-05-21'],
  ['the day after tomorrow', '2026-05-22'],
  ['tonight', '2026-05-20'],
  ['this weekend', '2026-05-23'],
  ['by the weekend', '2026-05-23'],
  ['next week', '2026-05-27'],
  ['by the end of the week', '2026-05-22'],
  ['by the end of next week', '2026-05-29'],
  ['by the end of the month', '2026-05-31'],
  ['by the end of February', '2027-02-28'],
  ['next month', '2026-06-20'],
  ['in six months', '2026-11-20'],
  ["in six months' time", '2026-11-20'],
  ['in 6 months', '2026-11-20'],
  ['within two weeks', '2026-06-03'],
  ['in a week or two', '2026-05-27'],
  ['in a couple of weeks', '2026-06-03'],
  ['in a few days', '2026-05-23'],
  ['in a fortnight', '2026-06-03'],
  ['in about a month', '2026-06-20'],
  ['in half a year', '2026-11-20'],
  ['three weeks from now', '2026-06-10'],
  ['in a year', '2027-05-20'],
  ['on 12 March', '2027-03-12'],
  ['by June 12th', '2026-06-12'],
  ['on the 3rd of June, 2027', '2027-06-03'],
  ['by the 15th', '2026-06-15'],
  ['on 2026-09-01', '2026-09-01'],
  ['in March', '2027-03-01'],
  ['by May 2027', '2027-05-01'],
  ['next October', '2026-10-01'],
  ['in the autumn', '2026-09-01'],
  ['after the summer', '2026-09-01'],
  ['before Christmas', '2026-12-24'],
  ['in the new year', '2027-01-01'],
  ['next year', '2027-01-01'],
  ['in 2028', '2028-01-01'],
])('R60: “%s”, said on 20 May 2026, is %s', (text, day) => {
  expect(ahead(text)).toBe(day)
})

test.each([
  'yesterday',
  'in March 2019',
  'on 2020-01-01',
  '30 February',
  'six months',
  'may',
  'sun',
  'in Lisbon',
  'by car',
  '',
])('“%s” names no day to come', (text) => {
  expect(ahead(text)).toBeUndefined()
})

test('of two days the last counts, and nothing that is named lies behind', () => {
  const tokens = tokensOf('send the talk of next Monday by Friday')
  expect(dayAheadIn(tokens, { from: 0, to: tokens.length }, TODAY)).toBe('2026-05-22')
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
  const phrase = fc.constantFrom(
    'by Friday',
    'on 31 January',
    'in March',
    'the end of the week',
    'the 31st',
    'in 6 months',
  )
  fc.assert(
    fc.property(day, phrase, (today, text) => {
      expect((ahead(text, today) ?? '9999') >= today).toBe(true)
    }),
  )
})
