import { expect, test } from 'vitest'
import { CHOICES, weekInWords } from './week-words.ts'
import { readWeekSearch } from './week-search.ts'

test('a week is told by its first and last day, the month once where it is the same', () => {
  expect(weekInWords('2026-05-18', '2026-05-24', '2026-05-22')).toBe('18 to 24 May')
  expect(weekInWords('2026-04-27', '2026-05-03', '2026-05-22')).toBe('27 April to 3 May')
  expect(weekInWords('2025-12-29', '2026-01-04', '2026-05-22')).toBe('29 December 2025 to 4 January')
})

test('every choice has a key of its own, and none that moves or takes back', () => {
  const keys = Object.values(CHOICES).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => ['z', 'l', 'g', 's', '?', '/'].includes(key))).toEqual([])
})

test('an address that says something else than a step leads to the first page', () => {
  expect(readWeekSearch({ step: 'water', of: '2026-05-12' })).toEqual({ step: 'water', of: '2026-05-12' })
  expect(readWeekSearch({ step: 'harvest', of: 'soon' })).toEqual({})
})
