import { expect, test } from 'vitest'
import { readMonthDay, seasonDays } from './group-words.ts'

test('the days of a season are said the short way', () => {
  expect(seasonDays({ from: '12-01', until: '12-21' })).toBe('1 to 21 December')
  expect(seasonDays({ from: '07-15', until: '08-31' })).toBe('15 July to 31 August')
  expect(seasonDays({ from: '06-24' })).toBe('24 June')
})

test.each([
  ['12-01', '12-01'],
  ['1.12.', '12-01'],
  ['24. 6.', '06-24'],
  ['1 December', '12-01'],
  ['24 Jun', '06-24'],
  ['29 February', '02-29'],
  ['31 June', undefined],
  ['32-01', undefined],
  ['soon', undefined],
  ['', undefined],
])('%s typed as a day of the year is %s', (typed, monthDay) => {
  expect(readMonthDay(typed)).toBe(monthDay)
})
