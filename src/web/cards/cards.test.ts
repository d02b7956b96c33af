import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RecordId } from '#book/record.ts'
import { cardId } from './card-id.ts'
import { daysLeftInWords, metInWords } from './card-words.ts'
import { asTold, type Card, readKept, withCard, withoutCard } from './kept-cards.ts'

const ROSA: Card = {
  id: '01JROSA',
  name: 'Rosa Menezes',
  where: 'The harbour open day',
  line: 'Repairs sextants',
  email: '',
  phone: '',
  day: '2026-05-19',
}

test('R16: an id minted away from the book is one that the book takes, and sorts by when it was made', () => {
  const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 })
  const time = fc.integer({ min: 0, max: 2 ** 47 })
  fc.assert(
    fc.property(time, time, bytes, bytes, (one, other, chance, otherChance) => {
      const ids = [cardId(one, chance), cardId(other, otherChance)] as const
      expect(ids.map((id) => RecordId.safeParse(id).success)).toEqual([true, true])
      if (one < other) expect(ids[0] < ids[1]).toBe(true)
    }),
  )
})

test('R16: a card is kept once under its id until it is dropped, and survives being put away as text', () => {
  const twice = withCard(withCard([], ROSA), { ...ROSA, line: 'Repairs sextants and clocks' })
  expect(readKept(JSON.stringify(twice))).toEqual([{ ...ROSA, line: 'Repairs sextants and clocks' }])
  expect(withoutCard(twice, ROSA.id)).toEqual([])
})

test.each([null, '', '{', '"no list"', '[null, 7, {"id": "without a name"}]'])(
  '%s kept by nobody we know is no card',
  (text) => {
    expect(readKept(text)).toEqual([])
  },
)

test('R16: sent on a later day, a card says on which day it was written down', () => {
  expect(asTold(ROSA, '2026-05-19')).not.toHaveProperty('day')
  expect(asTold(ROSA, '2026-05-21')).toMatchObject({ id: ROSA.id, day: '2026-05-19' })
})

test('R71: the days that a card has left are said plainly', () => {
  expect([7, 5, 2, 1].map(daysLeftInWords)).toEqual([
    'a week to decide',
    '5 days to decide',
    '2 days to decide',
    'until tonight, then in your pool',
  ])
})

test('where and when somebody was met is one line', () => {
  expect(metInWords({ where: 'the harbour', when: '2026-05-18' }, '2026-05-19')).toBe('The harbour, yesterday')
  expect(metInWords({ when: 'that summer' }, '2026-05-19')).toBe('That summer')
  expect(metInWords({}, '2026-05-19')).toBe('')
})
