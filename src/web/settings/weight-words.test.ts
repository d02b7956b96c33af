import { expect, test } from 'vitest'
import { DEFAULT_WEIGHTS, isRealExchange } from '#book/interaction.ts'
import { weightInWords, weightsInWords } from './weight-words.ts'

test('R57: what counts is said in words, and a like is never called a real exchange', () => {
  expect(weightInWords(DEFAULT_WEIGHTS.like)).toBe('hardly anything')
  expect(weightInWords(DEFAULT_WEIGHTS.met)).toBe('as much as meeting')
  expect(weightInWords(DEFAULT_WEIGHTS.message)).toBe('a real exchange')
  expect(weightInWords(0)).toBe('does not count')
})

test('the words change exactly where a rhythm begins to be satisfied', () => {
  const light = ['does not count', 'hardly anything', 'a light sign']
  for (let weight = 0; weight <= 1; weight += 0.01) {
    const isReal = isRealExchange('met', { ...DEFAULT_WEIGHTS, met: weight })
    expect(light.includes(weightInWords(weight))).toBe(!isReal)
  }
})

test('what counts fits into two sentences', () => {
  expect(weightsInWords(DEFAULT_WEIGHTS)).toEqual([
    'Real exchanges: met, video call, call, letter, message, email, introduction.',
    'Light signs: event, comment, share, like.',
  ])
})
