import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { dayPhraseAt } from './days.ts'
import { tokensOf } from './tokens.ts'

/** A Wednesday. */
const TODAY = '2026-05-20'

function dayIn(text: string, today = TODAY): string | undefined {
  return dayPhraseAt(tokensOf(text), 0, today)?.day
}

test.each([
  ['today', '2026-05-20'],
  ['this morning', '2026-05-20'],
  ['yesterday', '2026-05-19'],
  ['last night', '2026-05-19'],
  ['the day before yesterday', '2026-05-18'],
  ['tomorrow', '2026-05-21'],
  ['on Monday', '2026-05-18'],
  ['Monday', '2026-05-18'],
  ['on Wednesday', '2026-05-13'],
  ['last Friday', '2026-05-15'],
  ['on fri', '2026-05-15'],
  ['this Friday', '2026-05-22'],
  ['next Tuesday', '2026-05-26'],
  ['at the weekend', '2026-05-16'],
  ['3 days ago', '2026-05-17'],
  ['a week ago', '2026-05-13'],
  ['two weeks ago', '2026-05-06'],
  ['a month ago', '2026-04-20'],
  ['a year ago', '2025-05-20'],
  ['2026-05-03', '2026-05-03'],
  ['2026/5/3', '2026-05-03'],
  ['3.5.2026', '2026-05-03'],
  ['3 May', '2026-05-03'],
  ['on the 3rd of May', '2026-05-03'],
  ['May 3', '2026-05-03'],
  ['Dec 24', '2025-12-24'],
  ['May 3rd, 2024', '2024-05-03'],
  ['29 February', '2024-02-29'],
  ['2026-05-27', '2026-05-27'],
])('%s is %s, said on 20 May 2026', (text, day) => {
  expect(dayIn(text)).toBe(day)
})

test.each(['sat', 'sun', 'may', 'May', '2026-02-30', '31 April 2026', '5', 'ago', '03/05/2026', 'weekend', ''])(
  '"%s" names no day',
  (text) => {
    expect(dayIn(text)).toBeUndefined()
  },
)

test('a day without a year has always been already', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
  const phrase = fc.constantFrom(
    '1 January',
    '31 Dec',
    'March 15',
    'Monday',
    'on Sunday',
    'last Tuesday',
    '6 months ago',
  )
  fc.assert(
    fc.property(day, phrase, (today, text) => {
      expect((dayIn(text, today) ?? '9999') <= today).toBe(true)
    }),
  )
})

test('a month ago on the last of March is the last of February', () => {
  expect(dayIn('a month ago', '2026-03-31')).toBe('2026-02-28')
})
