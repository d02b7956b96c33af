import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeSafe, oneLine, safeJson, safeText } from './safe-text.ts'

/** What moves a cursor, hides a line, or turns the reading order around. */
// eslint-disable-next-line no-control-regex
const STEERS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/

const evil = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u001B', '\u009B', '\u0008', '\r', '\u202E', '\u2066', '[', '2', 'J', 'A'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})

test('BI-45: no text of a file steers the terminal, and none of it vanishes', () => {
  fc.assert(
    fc.property(evil, (text) => {
      expect(safeText(text)).not.toMatch(STEERS)
      expect([...safeText(text)]).toHaveLength([...text].length)
      expect(oneLine(text)).not.toMatch(/[\n\t]/)
    }),
  )
})

test('an escape sequence is shown, not obeyed', () => {
  expect(safeText('Ana\u001B[2J\u202E')).toBe('Ana␛[2J�')
})

test('everything in an answer is made safe, its field names too', () => {
  expect(madeSafe({ 'a\u0007': ['b\u001B', 3, null, { c: 'd\u009B' }] })).toEqual({
    'a␇': ['b␛', 3, null, { c: 'd�' }],
  })
})

test('JSON for programs steers nothing and says the same', () => {
  fc.assert(
    fc.property(evil, (text) => {
      const json = safeJson({ text })
      expect(json).not.toMatch(STEERS)
      expect(JSON.parse(json)).toEqual({ text })
    }),
  )
})
