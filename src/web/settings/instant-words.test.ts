import { expect, test } from 'vitest'
import { instantInWords } from './instant-words.ts'

const NOW = new Date(2026, 10, 22, 15, 0)

test('a moment is said by the clock of this machine, the hour only while it matters', () => {
  expect(instantInWords(new Date(2026, 10, 22, 14, 2).toISOString(), NOW)).toBe('today at 14:02')
  expect(instantInWords(new Date(2026, 10, 21, 9, 30).toISOString(), NOW)).toBe('yesterday at 9:30')
  expect(instantInWords(new Date(2026, 10, 1, 9, 30).toISOString(), NOW)).toBe('3 weeks ago')
})
