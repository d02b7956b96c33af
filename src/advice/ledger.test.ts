import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Direction, InteractionKind, Purpose } from '#book/interaction.ts'
import { daysAgo, TODAY } from './fixtures/network.ts'
import { helpInWords, type MaybeHelp } from './ledger.ts'

function help(day: string, given: Partial<MaybeHelp>): MaybeHelp {
  return { day, kind: 'message', direction: 'out', personIds: ['ada'], purposes: [], ...given }
}

test('R12: help is told in words with its days, what was given and what was received', () => {
  const history = [
    help('2025-02-01', { purposes: ['answered'] }),
    help('2026-03-01', { kind: 'introduction' }),
    help('2025-08-14', { purposes: ['shared'] }),
    help('2026-01-10', { direction: 'in', kind: 'introduction' }),
  ]
  expect(helpInWords('ada', history, TODAY)).toEqual([
    'In two years you gave three times and received once.',
    'You gave an introduction on 1 March 2026, something shared on 14 August 2025, an answer on 1 February 2025.',
    'You received an introduction on 10 January 2026.',
  ])
})

test('R12: nothing is owed for a talk, a question, or what is long ago', () => {
  const history = [
    help(daysAgo(3), { kind: 'met', direction: 'both', purposes: ['caught-up'] }),
    help(daysAgo(4), { purposes: ['asked'] }),
    help(daysAgo(800), { kind: 'introduction' }),
  ]
  expect(helpInWords('ada', history, TODAY)).toEqual([])
})

test('whoever made an introduction gave it; whom one met through it did not', () => {
  const history = [help(daysAgo(9), { kind: 'introduction', direction: 'in', personIds: ['bo', 'marta'] })]
  expect(helpInWords('bo', history, TODAY)[0]).toBe('In two years you gave nothing yet and received once.')
  expect(helpInWords('marta', history, TODAY)).toEqual([])
})

test('R12: no debt is spoken of, whatever happened', () => {
  const anything = fc.record({
    day: fc.integer({ min: -5, max: 900 }).map(daysAgo),
    kind: fc.constantFrom(...InteractionKind.options),
    direction: fc.constantFrom(...Direction.options),
    personIds: fc.shuffledSubarray(['ada', 'bo'], { minLength: 1 }),
    purposes: fc.subarray(Purpose.options.slice()),
  })
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 40 }), (history) => {
      expect(helpInWords('ada', history, TODAY).join(' ')).not.toMatch(/owe|debt|score|balance|-|%/i)
    }),
  )
})
