import { expect, test } from 'vitest'
import { inOrder, standingInWords, standingOf } from './standing.ts'
import { questionWaits, waitsSince } from './waiting.ts'

const TODAY = '2026-05-19'
const mine = { whose: 'mine', day: '2026-05-10', state: 'open' } as const

test('R61: what I promised is late once its day is past; what others promised never is', () => {
  expect(standingOf(mine, TODAY)).toBe('late')
  expect(standingOf({ ...mine, day: TODAY }, TODAY)).toBe('open')
  expect(standingOf({ ...mine, whose: 'invited' }, TODAY)).toBe('late')
  expect(standingOf({ ...mine, whose: 'theirs' }, TODAY)).toBe('open')
  expect(standingOf({ ...mine, state: 'kept' }, TODAY)).toBe('kept')
})

test.each([
  [mine, 'its day was 10 May 2026'],
  [{ ...mine, day: TODAY }, 'for today'],
  [{ ...mine, day: '2026-06-01' }, 'for 1 June 2026'],
  [{ ...mine, remindOn: '2026-06-01' }, 'its day was 10 May 2026, put off until 1 June 2026'],
  [{ ...mine, state: 'kept', settledOn: '2026-05-10' }, 'kept on 10 May 2026'],
  [{ ...mine, state: 'kept', settledOn: '2026-05-12' }, 'kept on 12 May 2026, two days after its day'],
  [{ ...mine, state: 'dropped', settledOn: TODAY }, 'let go on 19 May 2026'],
] as const)('R61: where a promise stands is said calmly', (promise, words) => {
  expect(standingInWords(promise, TODAY)).toBe(words)
})

test('R61: the late ones come first, the longest late before; then by their day; what is settled last, newest first', () => {
  const kept = (settledOn: string) => ({ ...mine, state: 'kept', settledOn }) as const
  const all = [
    { ...mine, day: '2026-06-01' },
    kept('2026-05-01'),
    mine,
    kept('2026-05-05'),
    { ...mine, day: '2026-05-01' },
  ]
  expect(
    inOrder(all, TODAY).map(({ day, state, ...more }) => [state, 'settledOn' in more ? more.settledOn : day]),
  ).toEqual([
    ['open', '2026-05-01'],
    ['open', '2026-05-10'],
    ['open', '2026-06-01'],
    ['kept', '2026-05-05'],
    ['kept', '2026-05-01'],
  ])
})

test('R160: a last word of theirs waits for three days to two months, unless it was answered or is an answer itself', () => {
  const since = (lastInboundDay?: string, lastOutboundDay?: string) =>
    waitsSince({ lastInboundDay, lastOutboundDay }, TODAY)
  expect(since('2026-05-16')).toBe('2026-05-16')
  expect(since('2026-05-17')).toBeUndefined()
  expect(since('2026-03-20')).toBe('2026-03-20')
  expect(since('2026-03-19')).toBeUndefined()
  expect(since('2026-05-10', '2026-04-09')).toBe('2026-05-10')
  expect(since('2026-05-10', '2026-05-09')).toBeUndefined()
  expect(since('2026-05-10', '2026-05-10')).toBeUndefined()
  expect(since(undefined, '2026-05-10')).toBeUndefined()
})

test('R160: a question waits only where it is theirs, open, and three days old', () => {
  const theirs = { id: 'q', personId: 'ana', whose: 'theirs', words: 'Do I know a welder?', state: 'open' } as const
  expect(questionWaits({ ...theirs, askedOn: '2026-05-16' }, TODAY)).toBe(true)
  expect(questionWaits({ ...theirs, askedOn: '2026-05-17' }, TODAY)).toBe(false)
  expect(questionWaits({ ...theirs, askedOn: '2026-05-01', whose: 'mine' }, TODAY)).toBe(false)
  expect(questionWaits({ ...theirs, askedOn: '2026-05-01', state: 'answered' }, TODAY)).toBe(false)
})
