import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextNumbers } from './text-hash.ts'

test('texts are numbered in the order they come, each once, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000, size: 'max' }), (texts) => {
      const numbers = new TextNumbers()
      const given = texts.map((text) => numbers.add(text))
      const inOrder = [...new Set(texts)]
      expect(given).toEqual(texts.map((text) => inOrder.indexOf(text)))
      expect(numbers.size).toBe(inOrder.length)
      expect(texts.map((text) => numbers.numberOf(text))).toEqual(given)
      expect(numbers.numberOf('a text that never came')).toBeUndefined()
    }),
    { numRuns: 30 },
  )
})
