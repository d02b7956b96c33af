import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askOrder } from './ask-order.ts'
import { friend, heard, met, TODAY, wrote } from './fixtures/network.ts'

const often = [10, 40, 70, 100]
const ada = friend('Ada', { history: often.map(met) })
const bert = friend('Bert', { history: [...often.map(met), wrote(200), wrote(240), wrote(280)] })
const cora = friend('Cora', { history: [met(300)] })
const dan = friend('Dan', { history: [met(900)] })
const eve = friend('Eve')

test('R143: the warm and those who answer come first, and whoever was silent for a year is reconnected with', () => {
  expect(askOrder([eve, dan, cora, bert, ada], TODAY).map(({ name, first }) => [name, first])).toEqual([
    ['Ada', 'ask'],
    ['Bert', 'ask'],
    ['Cora', 'ask'],
    ['Dan', 'reconnect'],
    ['Eve', 'reconnect'],
  ])
})

test('R143: every step says why in words', () => {
  expect(askOrder([dan], TODAY)).toEqual([
    {
      personId: 'dan',
      name: 'Dan',
      first: 'reconnect',
      because: [
        'You last talked on 29 November 2023, face to face, two years ago.',
        'Reconnect with Dan first; the ask can wait for an answer.',
      ],
    },
  ])
})

const people = fc
  .array(fc.array(fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(met, wrote, heard)), { maxLength: 5 }), {
    maxLength: 12,
  })
  .map((histories) =>
    histories.map((history, at) => friend(`Person ${at}`, { history: history.map(([days, did]) => did(days)) })),
  )

test('R143: the order leaves nobody out, does not hang on how they were named, and asks before it reconnects', () => {
  fc.assert(
    fc.property(people, (asked) => {
      const order = askOrder(asked, TODAY)
      expect(order).toEqual(askOrder(asked.toReversed(), TODAY))
      expect(order.map(({ personId }) => personId).toSorted()).toEqual(asked.map(({ personId }) => personId).toSorted())
      const firsts = order.map(({ first }) => first)
      expect(firsts).toEqual(firsts.toSorted())
    }),
  )
})
