import { expect, test } from 'vitest'
import { readSeasonSearch } from './season-search.ts'
import { hours } from './season-words.ts'

test.each([
  [{ on: '2026-02-14' }, { on: '2026-02-14' }],
  [{ year: '2026', on: '2026-02-14' }, { year: 2026 }],
  [{ year: 'soon', on: 'yesterday' }, {}],
  [{}, {}],
])('the address %j means %j', (raw, search) => {
  expect(readSeasonSearch(raw)).toEqual(search)
})

test('minutes are said as hours where there are many', () => {
  expect([40, 60, 190].map(hours)).toEqual(['40 minutes', '1 hour', '3 h 10 min'])
})
