import { expect, test } from 'vitest'
import { begun, refused, withPerson } from './fixtures/begin.ts'
import { FACTS, factsFor } from './fixtures/facts.ts'
import { skeletonText, type LetterFacts } from './index.ts'

const asked = (changes: object = {}): LetterFacts =>
  withPerson({ unansweredAsk: { day: '2026-05-10', words: 'the mask', ...changes } })

test('R154: after a week it comes back once, without asking again', () => {
  const skeleton = begun('follow-up', asked())
  expect(skeletonText(skeleton, { 'what-about': 'the mask' })).toContain(
    'I wrote to you on 10 May about the mask.\n\nIf this is a bad moment, that is perfectly fine',
  )
})

test('R154: within the week it says when', () => {
  expect(refused('follow-up', asked({ day: '2026-05-11' }))).toEqual({
    because: 'You asked on 11 May. That is less than a week ago.',
    instead: 'Leave them the week: on 18 May is early enough.',
  })
})

test('R154: never twice, never to a second ask, never with another ask, never to nothing', () => {
  expect(refused('follow-up', asked({ followedUpOn: '2026-05-17' })).because).toBe(
    'You already came back to it on 17 May. Once is enough.',
  )
  expect(refused('follow-up', asked({ isSecond: true })).because).toContain('a second ask')
  expect(refused('follow-up', { ...asked(), ask: 'Could you write to Rosa' }).because).toContain('another ask')
  expect(refused('follow-up', FACTS).because).toBe('Nothing that you asked is without an answer.')
})

test('R154: a second ask waits ninety days, with something to give instead', () => {
  const ask = (day: string) => withPerson({ unansweredAsk: { day } }, factsFor('ask'))
  expect(refused('ask', ask('2026-02-17')).instead).toContain('give something or leave it')
  expect(begun('ask', ask('2026-02-16')).kind).toBe('ask')
})
