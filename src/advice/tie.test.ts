import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { DEFAULT_WEIGHTS, InteractionKind } from '#book/interaction.ts'
import { emptyTie, summariseTie } from '#book/tie-summary.ts'
import type { TieEntry } from '#book/tie.ts'
import { heard, TODAY, wrote } from './fixtures/network.ts'
import { alivenessAt, alivenessOf, answerOddsOf, strengthOn, warmthOf } from './tie.ts'

const options = { weights: DEFAULT_WEIGHTS, today: TODAY }
const anyEntry: fc.Arbitrary<TieEntry> = fc.record({
  day: fc.integer({ min: -900, max: 30 }).map((days) => addDays(TODAY, days)),
  kind: fc.constantFrom(...InteractionKind.options),
  direction: fc.constantFrom('out', 'in', 'both'),
  prompted: fc.boolean(),
})

test('another interaction never weakens a tie', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 20 }), anyEntry, (history, entry) => {
      const before = summariseTie('ada', history, options)
      const after = summariseTie('ada', [...history, entry], options)
      expect(warmthOf(after, TODAY)).toBeGreaterThanOrEqual(warmthOf(before, TODAY) * (1 - 1e-12))
    }),
  )
})

test('a quiet day never warms a tie', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 20 }), fc.integer({ min: 1, max: 400 }), (history, days) => {
      const tie = summariseTie('ada', history, options)
      expect(warmthOf(tie, addDays(TODAY, days))).toBeLessThanOrEqual(warmthOf(tie, TODAY) * (1 + 1e-12))
    }),
  )
})

test('strength is the sum over days of contact, each halved with every year', () => {
  const tie = summariseTie('ada', [wrote(0), heard(365), heard(730)], options)
  expect(strengthOn(tie, TODAY)).toBeCloseTo(1.75, 12)
})

test('words have their cuts at one half, one fifth and one twentieth', () => {
  const warmths = [1, 0.5, 0.499, 0.2, 0.199, 0.05, 0.049, 0]
  expect(warmths.map(alivenessAt)).toEqual([
    'warm',
    'warm',
    'cooling',
    'cooling',
    'quiet',
    'quiet',
    'dormant',
    'dormant',
  ])
})

test('R57, R100: a tie of likes and business cards is no tie yet', () => {
  const kinds: readonly InteractionKind[] = ['like', 'comment', 'card-exchange', 'invitation']
  const history = kinds.map((kind): TieEntry => ({ day: TODAY, kind, direction: 'both', prompted: false }))
  expect(warmthOf(summariseTie('ada', history, options), TODAY)).toBe(warmthOf(emptyTie('ada'), TODAY))
})

test('R99: five softball games make the same tie as five office meetings', () => {
  const games = [1, 9, 20, 41, 60].map((days): TieEntry => ({ ...wrote(days), kind: 'met', direction: 'both' }))
  expect(alivenessOf(summariseTie('hana', games, options), TODAY)).toBe('warm')
})

test('whoever met last week on the word of a card is not dormant', () => {
  const lunch: TieEntry = { day: addDays(TODAY, -7), kind: 'met', direction: 'both', prompted: true }
  expect(alivenessOf(summariseTie('ada', [lunch], options), TODAY)).toBe('warm')
})

test('a note sent last week counts neither as answered nor as left unanswered', () => {
  const before = summariseTie('ada', [wrote(200), heard(199)], options)
  const after = summariseTie('ada', [wrote(200), heard(199), wrote(5)], options)
  expect(answerOddsOf(after, TODAY)).toBe(answerOddsOf(before, TODAY))
  expect(answerOddsOf(after, addDays(TODAY, 25))).toBeLessThan(answerOddsOf(before, addDays(TODAY, 25)))
})

test('whoever answers is likelier to answer again than whoever never did', () => {
  const answers = summariseTie('ada', [wrote(300), heard(299), wrote(200), heard(199)], options)
  const silent = summariseTie('bert', [wrote(300), wrote(200)], options)
  expect(answerOddsOf(answers, TODAY)).toBeGreaterThan(0.5)
  expect(answerOddsOf(silent, TODAY)).toBeLessThan(0.15)
})
