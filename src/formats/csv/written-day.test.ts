import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Day } from '#book/day.ts'
import { DayOrderEvidence, writtenDay } from './written-day.ts'
import type { DayOrder } from './written-day.ts'

const TODAY = '2026-11-22'
const day = (text: string, order: DayOrder = 'day-month') => writtenDay(text, order, TODAY)

test('T6: a day is the same day in every way of writing it', () => {
  const written = [
    ...['1970-03-04', '1970/3/4', '19700304', '4.3.1970', '04.03.70', '4/3/1970', '4-3-70', '4. 3. 1970'],
    ...['4 March 1970', 'March 4, 1970', 'Mar 4th, 1970', '4. März 1970', '4 mars 1970', '4 de marzo de 1970'],
    ...['4 marzo 1970', '4 de março de 1970', '4 maart 1970', '4 marca 1970', '1970-03-04T09:30:00Z', '4/3/1970 9:30'],
  ]
  expect(written.map((text) => [text, day(text)])).toEqual(written.map((text) => [text, '1970-03-04']))
  expect(day('3/4/1970', 'month-day')).toBe('1970-03-04')
  expect(day('4.3.1970', 'month-day')).toBe('1970-03-04')
  expect(day('25/3/1970', 'month-day')).toBe('1970-03-25')
})

test('T7: 29 February is a day of leap years and of no year', () => {
  expect(['29.02.1976', '29.02.', '--02-29', '29 February'].map((text) => day(text))).toEqual([
    '1976-02-29',
    '02-29',
    '02-29',
    '02-29',
  ])
  expect(day('29.02.1977')).toBeUndefined()
})

test('what is no day is none', () => {
  const texts = ['0/0/00', '00-00-0000', '', 'soon', '31.4.1970', '13/13/2000', '12', '+351 912 345', 'x'.repeat(9e4)]
  for (const text of texts) {
    expect([text, day(text)]).toEqual([text, undefined])
  }
})

test('two digits of a year are never ahead of today', () => {
  expect([day('1.1.26'), day('1.1.27')]).toEqual(['2026-01-01', '1927-01-01'])
})

test('the order is found out from a whole column, and asked for only where it stays open', () => {
  const evidence = (...texts: readonly string[]) => {
    const found = new DayOrderEvidence()
    for (const text of texts) found.take(text)
    return found
  }
  expect(evidence('3/4/2020', '3/25/2020').order('DE')).toBe('month-day')
  expect(evidence('3/4/2020', '25/3/2020').order('US')).toBe('day-month')
  expect(evidence('3/4/2020').order('US')).toBe('month-day')
  expect(evidence('3/4/2020').question('PT')?.preset).toBe('day-month')
  expect(evidence('3/4/2020', '25/3/2020').question('PT')).toBeUndefined()
  expect(evidence('3/3/2020', '2020-03-04').question('PT')).toBeUndefined()
})

test('any day written with numbers is read back', () => {
  const anyDay = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  fc.assert(
    fc.property(anyDay, fc.constantFrom<DayOrder>('day-month', 'month-day'), (date, order) => {
      const iso = Day.parse(date.toISOString().slice(0, 10))
      const [year, month, number] = iso.split('-')
      const written = order === 'day-month' ? `${number}/${month}/${year}` : `${month}/${number}/${year}`
      expect(day(written, order)).toBe(iso)
    }),
  )
})
