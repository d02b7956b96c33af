import { expect, test } from 'vitest'
import { cardsInWords, pairsInWords, stillToPlace, stillToReach, vagueInWords, whoFirst } from './tend-words.ts'

test('R85: what there is to tend is said, and small numbers in words', () => {
  expect([1, 3, 14].map(cardsInWords)).toEqual([
    'One card waits for a word',
    'Three cards wait for a word',
    '14 cards wait for a word',
  ])
  expect(vagueInWords(1200)).toBe('1,200 people you could hardly place')
  expect([1, 2].map(pairsInWords)).toEqual(['Two people who may be one', 'Two pairs who may be the same person'])
})

test('whom one would begin with is named, and the rest is counted', () => {
  expect(whoFirst(['Marta'], 1)).toBe('Marta')
  expect(whoFirst(['Marta', 'Jonas'], 7)).toBe('Marta, Jonas and five more')
})

test('what is still to come never says how much was left undone', () => {
  expect([0, 1, 8].map(stillToPlace)).toEqual([
    'The last one for now.',
    'One more you could hardly place.',
    'Eight more you could hardly place.',
  ])
  expect(stillToReach(4)).toBe('Four more after this.')
})
