import { expect, test } from 'vitest'
import type { PromiseMade } from '#book/promise.ts'
import { bookOf, daysAgo, friend, heard, met, TODAY } from '../fixtures/network.ts'
import { planFor, proposeMore } from './today.ts'

function promised(personId: string, given: Partial<PromiseMade> = {}): PromiseMade {
  return { id: `to-${personId}`, personId, whose: 'mine', words: 'send the book', day: TODAY, state: 'open', ...given }
}

test('R9: a promise is shown however short the day is, by the lightest way there is', () => {
  const byPhone = friend('Ada', { reachableBy: ['call', 'video'], unwelcomeChannels: ['message'] })
  const book = bookOf([byPhone, friend('Bert', { history: [met(400), heard(390)] })], { promises: [promised('ada')] })
  const plan = planFor(book, { minutes: 5 })
  expect(plan.cards.map(({ name, kind, channel, minutes }) => [name, kind, channel, minutes])).toEqual([
    ['Ada', 'promise', 'call', 15],
  ])
})

test('R9, R128: a promise is shown when there were calls enough this week', () => {
  const book = bookOf([friend('Ada', { reachableBy: ['call'] })], {
    promises: [promised('ada', { words: 'call about the house' })],
    liveConversationsThisWeek: 9,
  })
  expect(planFor(book, { minutes: 30 }).cards.map(({ channel }) => channel)).toEqual(['call'])
})

test('R61: ten promises are shown in ten minutes, and nothing else beside them', () => {
  const friends = Array.from({ length: 12 }, (_, at) => friend(`Friend ${String(at)}`, { history: [met(300)] }))
  const promises = friends.slice(0, 10).map(({ personId }) => promised(personId))
  const { cards } = planFor(bookOf(friends, { promises }), { minutes: 10 })
  expect(cards.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'promise'))
})

test('a greeting is short, by whatever way reaches them', () => {
  const ada = friend('Ada', { reachableBy: ['call'], birthday: TODAY.slice(5) })
  expect(planFor(bookOf([ada]), { minutes: 10 }).cards).toMatchObject([
    { kind: 'birthday', channel: 'call', minutes: 3 },
  ])
  expect(planFor(bookOf([ada]), { minutes: 2 }).cards).toEqual([])
  const calledEnough = { liveConversationsThisWeek: 9 }
  expect(planFor(bookOf([ada], calledEnough), { minutes: 10 }).cards).toEqual([])
})

test('a word given to somebody of the pool comes first too, and nothing else is said of them', () => {
  const otto = friend('Otto', { circleId: undefined, history: [met(500)], birthday: TODAY.slice(5) })
  const bert = friend('Bert', { history: [met(400), heard(390)] })
  const after = { organisation: 'Acme' }
  const news = [
    { id: 'n', personId: 'otto', kind: 'new-position', learnedOn: TODAY, after, source: 'linkedin' } as const,
  ]
  const withPromise = bookOf([bert], {
    othersPromised: [otto],
    promises: [promised('otto', { day: daysAgo(2) })],
    news,
  })
  expect(planFor(withPromise, { minutes: 30 }).cards.map(({ name, kind }) => [name, kind])).toEqual([
    ['Otto', 'promise'],
    ['Bert', 'due'],
  ])
  const prompt = { id: 'p', personId: 'otto', day: TODAY, kind: 'promise', minutes: 3, response: 'open' } as const
  const opened = { ...withPromise, promptsToday: [prompt] }
  expect(planFor(opened, { minutes: 30 }).cards.map(({ name }) => name)).toEqual(['Otto'])
  const later = bookOf([bert], { othersPromised: [otto], promises: [promised('otto', { day: daysAgo(-3) })], news })
  expect(planFor(later, { minutes: 30 }).cards.map(({ name }) => name)).toEqual(['Bert'])
  expect(proposeMore(opened, { minutes: 30 }).cards.map(({ name }) => name)).toEqual(['Bert'])
})
