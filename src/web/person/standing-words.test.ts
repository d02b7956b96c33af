import { expect, test } from 'vitest'
import { sinceInWords } from './standing-words.ts'

test('R112: since when is said as exactly as it is known', () => {
  expect(['2026', '2026-03', '2026-03-15'].map(sinceInWords)).toEqual(['2026', 'March 2026', '15 March 2026'])
})
