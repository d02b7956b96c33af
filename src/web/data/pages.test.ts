import { expect, test } from 'vitest'
import { pagesFor } from './pages.ts'

test('the rows in view decide which pages are asked for', () => {
  expect(pagesFor({ from: 95, to: 130, pageSize: 50, now: [0] })).toEqual([1, 2])
})

test('scrolling inside the same pages changes nothing', () => {
  const now = [3, 4]
  expect(pagesFor({ from: 160, to: 210, pageSize: 50, now })).toBe(now)
})
