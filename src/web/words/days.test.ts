import { expect, test } from 'vitest'
import { cadenceInWords, count, dayInWords, fromToday, lengthOf } from './days.ts'

const TODAY = '2026-11-22'

test.each([
  ['2026-11-22', 'today'],
  ['2026-11-21', 'yesterday'],
  ['2026-11-23', 'tomorrow'],
  ['2026-11-27', 'in 5 days'],
  ['2026-11-12', '10 days ago'],
  ['2026-11-01', '3 weeks ago'],
  ['2026-06-22', '5 months ago'],
  ['2019-03-02', 'in March 2019'],
  ['2027-03-02', 'on 2 March 2027'],
])('%s is said as "%s"', (day, words) => {
  expect(fromToday(day, TODAY)).toBe(words)
})

test('a day of this year goes without its year', () => {
  expect(dayInWords('2026-03-02', TODAY)).toBe('2 March')
  expect(dayInWords('2019-03-02', TODAY)).toBe('2 March 2019')
})

test('a length is counted in the unit one would use', () => {
  expect([1, 13, 30, 90, 600, 800].map(lengthOf)).toEqual([
    '1 day',
    '13 days',
    '4 weeks',
    '3 months',
    '20 months',
    '2 years',
  ])
})

test('a cadence has a name where people have one for it', () => {
  expect([30, 90, 365, 45].map(cadenceInWords)).toEqual([
    'every month',
    'every three months',
    'once a year',
    'every 6 weeks',
  ])
})

test('thousands are told apart', () => {
  expect(count(30_000, 'line')).toBe('30,000 lines')
})
