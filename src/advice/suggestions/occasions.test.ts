import { expect, test } from 'vitest'
import type { News } from '#book/news.ts'
import type { PromiseMade } from '#book/promise.ts'
import { bookOf, daysAgo, friend, heard, met, TODAY, wrote } from '../fixtures/network.ts'
import { planFor } from '../plan/today.ts'

const TEN = { minutes: 10 }
const promised: PromiseMade = {
  id: 'p1',
  personId: 'ada',
  whose: 'mine',
  words: 'send the slides',
  day: daysAgo(2),
  state: 'open',
}

test('a promise comes before everything else, whatever rest there is, in its exact words', () => {
  const ada = friend('Ada', { history: [met(3)], lastPromptDay: daysAgo(3), circleId: 'wide' })
  const ida = friend('Ida', { circleId: 'inner', history: [met(300)], birthday: '05-17' })
  const plan = planFor(bookOf([ida, ada], { promises: [promised] }), TEN)
  expect(plan.cards.map(({ name, kind }) => [name, kind])).toEqual([
    ['Ada', 'promise'],
    ['Ida', 'birthday'],
  ])
  expect(plan.cards[0]).toMatchObject({
    verb: 'Keep',
    headline: 'Keep your word to Ada: “send the slides”',
    because: ['You said you would, for 15 May 2026, two days ago.'],
    give: 'send the slides',
  })
})

test('an invitation to call in six months proposes the call when its day has come, and not before', () => {
  const words = 'call me in six months'
  const ada = friend('Ada', {
    reachableBy: ['message', 'call'],
    history: [met(180)],
    circleId: 'wide',
    lastPromptDay: daysAgo(1),
  })
  const invited: PromiseMade = { ...promised, whose: 'invited', words, day: TODAY }
  const plan = planFor(bookOf([ada], { promises: [invited] }), { minutes: 20 })
  expect(plan.cards[0]).toMatchObject({
    verb: 'Call',
    channel: 'call',
    because: [`They invited you to, for today: “${words}”`],
  })
  const early = planFor(bookOf([ada], { promises: [{ ...invited, day: daysAgo(-1) }] }), { minutes: 20 })
  expect(early.cards).toEqual([])
})

test('T7: somebody born on 29 February is greeted on the 28th in a common year, on the 29th in a leap year', () => {
  const leapling = (today: string) =>
    friend('Leo', { birthday: '1988-02-29', history: [met(400)], lastPromptDay: today })
  const headline = (today: string) => planFor(bookOf([leapling(today)], { today }), TEN).cards[0]?.headline
  expect(headline('2027-02-28')).toBe('Greet Leo: their birthday is today.')
  expect(headline('2028-02-29')).toBe('Greet Leo: their birthday is today.')
  expect(headline('2028-02-28')).toBe('Greet Leo: their birthday is tomorrow.')
  expect(headline('2027-03-01')).toBe('Greet Leo: their birthday was yesterday.')
  expect(headline('2027-02-24')).toBeUndefined()
})

test('a birthday across the turn of the year is seen coming', () => {
  const ada = friend('Ada', { birthday: '01-01', lastPromptDay: '2026-12-30' })
  const plan = planFor(bookOf([ada], { today: '2026-12-30' }), TEN)
  expect(plan.cards[0]?.headline).toBe('Greet Ada: their birthday is on Friday.')
  expect(plan.cards[0]?.because).toEqual(['Their birthday is on 1 January 2027, in two days.'])
})

test('once greeted, the birthday is over', () => {
  const ada = friend('Ada', { birthday: '1980-05-17', history: [wrote(0)] })
  expect(planFor(bookOf([ada]), TEN).cards).toEqual([])
})

test('a new position that was not talked about yet is worth a word', () => {
  const told: News = {
    id: 'n1',
    personId: 'bert',
    kind: 'new-position',
    learnedOn: daysAgo(4),
    before: { title: 'Engineer', organisation: 'Initech' },
    after: { title: 'Head of Data', organisation: 'Globex' },
    source: 'linkedin',
  }
  const bert = friend('Bert', { history: [met(20)] })
  expect(planFor(bookOf([bert], { news: [told] }), TEN).cards[0]).toMatchObject({
    verb: 'Congratulate',
    headline: 'Congratulate Bert: a new position.',
    because: ['We read it in your LinkedIn file on 13 May 2026: Head of Data at Globex, after Engineer at Initech.'],
  })
  const talked = friend('Bert', { history: [heard(20), met(2)] })
  expect(planFor(bookOf([talked], { news: [told] }), TEN).cards).toEqual([])
})

test('R40: the card leads with why now and then says why they matter, in the words of the owner', () => {
  const ada = friend('Ada', {
    circleId: 'close',
    whyTheyMatter: 'She taught me to read a balance sheet.',
    history: [wrote(160), heard(159)],
  })
  expect(planFor(bookOf([ada]), TEN).cards[0]).toMatchObject({
    headline: 'Write to Ada: it has been five months.',
    because: [
      'You last talked on 9 December 2025; in 21 days that is six months ago, and waiting longer could be too late.',
      'You wrote why they matter: “She taught me to read a balance sheet.”',
      'You put Ada in your circle “Close”.',
      'They answered when you wrote.',
      'An answer keeps you in touch for another six months.',
    ],
  })
})
