import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withLeaving } from './leaving.ts'

const itself = (name: string): string => name
const leaving = (before: readonly string[], now: readonly string[]): string =>
  withLeaving(before, now, itself)
    .map(({ item, isLeaving }) => (isLeaving ? `(${item})` : item))
    .join(' ')

test('a card that is done leaves from where it stood', () => {
  expect(leaving(['ada', 'bert', 'cleo'], ['ada', 'cleo'])).toBe('ada (bert) cleo')
  expect(leaving(['ada', 'bert'], ['bert'])).toBe('(ada) bert')
  expect(leaving(['ada', 'bert'], [])).toBe('(ada) (bert)')
})

test('a card that comes back by undo is not leaving', () => {
  expect(leaving(['ada'], ['ada', 'bert'])).toBe('ada bert')
})

test('what is there now keeps its order, and nobody is shown twice', () => {
  const names = fc.uniqueArray(fc.constantFrom('ada', 'bert', 'cleo', 'dora', 'emil'))
  fc.assert(
    fc.property(names, names, (before, now) => {
      const merged = withLeaving(before, now, itself)
      expect(merged.filter((one) => !one.isLeaving).map((one) => one.item)).toEqual(now)
      expect(new Set(merged.map((one) => one.item)).size).toBe(merged.length)
    }),
  )
})
