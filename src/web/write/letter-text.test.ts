import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { Skeleton } from '#advice/skeletons/index.ts'
import { skeletonText } from '#advice/skeletons/text.ts'
import { fillingsIn, followed, openGapsIn, placedParts, withoutGaps } from './letter-text.ts'

const LETTER: Skeleton = {
  kind: 'reconnect',
  language: 'en',
  subject: 'It has been a while',
  greeting: 'Dear Ana,',
  parts: [
    {
      purpose: 'explain',
      hint: '',
      pieces: ['It has been three years.', { gap: 'situation', prompt: 'Where life took you', endsWith: '.' }],
    },
    { purpose: 'ask-about-their-life', hint: '', pieces: [{ gap: 'their-life', prompt: 'Ask', endsWith: '?' }] },
    { purpose: 'ask', hint: '', pieces: ['Shall we say', { gap: 'rhythm', prompt: 'How often' }, ', or less?'] },
  ],
  closing: 'Yours,\nAda',
}

test('what was written into the gaps is found again in the kept text', () => {
  const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}$/)
  fc.assert(
    fc.property(words, words, words, (situation, life, rhythm) => {
      const fillings = { situation, 'their-life': life, rhythm }
      const text = skeletonText(LETTER, fillings)
      const found = fillingsIn(LETTER, text)
      expect(found).toBeDefined()
      expect(skeletonText(LETTER, found)).toBe(text)
    }),
  )
})

test('a gap that nobody filled is found open again', () => {
  const text = skeletonText(LETTER, { situation: 'I moved to Faro' })
  expect(fillingsIn(LETTER, text)).toEqual({ situation: 'I moved to Faro.' })
  expect(openGapsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['[…Ask…]', '[…How often…]'])
})

test('a text that was written over is no skeleton any more', () => {
  expect(fillingsIn(LETTER, 'Dear Ana, how are the bees?')).toBeUndefined()
  expect(fillingsIn(LETTER, skeletonText(LETTER).replace('three', 'four'))).toBeUndefined()
})

test('what stands in an open gap is judged by nobody, and all else keeps its place', () => {
  const text = skeletonText(LETTER)
  const read = withoutGaps(text)
  expect(read).not.toContain('Where life took you')
  expect(read).toHaveLength(text.length)
  expect(read.indexOf('Shall we say')).toBe(text.indexOf('Shall we say'))
})

test('each part says where its paragraph stands', () => {
  const fillings = { situation: 'I moved' }
  const text = skeletonText(LETTER, fillings)
  expect(placedParts(LETTER, fillings).map(({ start, end }) => text.slice(start, end))).toEqual([
    'It has been three years. I moved.',
    '[…Ask…]',
    'Shall we say […How often…], or less?',
  ])
})

test('a marked sentence goes along with what is typed before it, and is let go when it is changed itself', () => {
  const before = 'Hello there. Any openings? Bye.'
  const asked = { start: 13, end: 26 }
  expect(followed(asked, before, 'Hello there, Ana. Any openings? Bye.')).toEqual({ start: 18, end: 31 })
  expect(followed(asked, before, `${before} Yours`)).toEqual(asked)
  expect(followed(asked, before, 'Hello there. Any news? Bye.')).toBeUndefined()
})
