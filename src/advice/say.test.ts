import { expect, test } from 'vitest'
import { sayEvery, saySpan } from './say.ts'

test('a length of time is said as people say it', () => {
  expect([0, 1, 13, 14, 27, 30, 180, 360, 365, 372, 400, 699, 730, 4750].map(saySpan)).toEqual([
    'no days',
    'one day',
    '13 days',
    'two weeks',
    'four weeks',
    'one month',
    'six months',
    'one year',
    'one year',
    'one year',
    '13 months',
    '23 months',
    'two years',
    '13 years',
  ])
})

test('the rhythms of the starting circles are said in words', () => {
  expect([14, 30, 90, 180, 365].map(sayEvery)).toEqual([
    'every two weeks',
    'every month',
    'every three months',
    'every six months',
    'every year',
  ])
})
