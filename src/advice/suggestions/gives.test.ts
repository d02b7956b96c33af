import { expect, test } from 'vitest'
import type { Activity } from '#book/activity.ts'
import type { Clipping } from '#book/clipping.ts'
import type { PromiseMade } from '#book/promise.ts'
import { Settings } from '#book/settings.ts'
import type { PlannedTie, TieEntry } from '#book/tie.ts'
import { bookOf, daysAgo, friend, heard, met, TODAY, wrote } from '../fixtures/network.ts'
import { planFor } from '../plan/today.ts'

const TEN = { minutes: 10 }

function clipping(given: Partial<Clipping> = {}): Clipping {
  const link = { id: 'c1', url: 'https://example.org/bees', title: 'Bees in cities', topics: ['Beekeeping'] }
  return { ...link, savedOn: daysAgo(14), sent: [], notForIds: [], state: 'kept', ...given }
}

const LIVING_IN_LISBON = Settings.parse({ me: { addresses: [{ city: 'Lisbon' }] } })
const writing = [9, 16, 23].map((days): TieEntry => ({ ...heard(days), kind: 'email' }))

function inLisbon(name: string, given: Parameters<typeof friend>[1] = {}): PlannedTie {
  return friend(name, {
    city: 'Lisbon',
    reachableBy: ['email', 'call', 'meet'],
    history: [...writing, wrote(8)],
    ...given,
  })
}

test('R32: a link that fits what somebody cares about is in the day’s plan, with the reason', () => {
  const due = ['Bo', 'Cem', 'Dag', 'Eva'].map((name) => friend(name, { circleId: 'inner', history: [met(170)] }))
  const ada = friend('Ada', { circleId: 'wide', interests: ['beekeeping'], history: [met(40)] })
  const { cards } = planFor(bookOf([...due, ada], { clippings: [clipping()] }), TEN)
  expect(cards.find(({ kind }) => kind === 'give')).toMatchObject({
    headline: 'Send Ada a link: “Bees in cities”',
    because: ['You kept it on 3 May 2026, and beekeeping is something they care about.', expect.any(String)],
    give: 'Bees in cities',
    link: 'https://example.org/bees',
    aboutId: 'c1',
  })
})

test('R32: there is room for a give even where two wait and two are to be thanked', () => {
  const waiting = ['Bo', 'Cem'].map((name) => friend(name, { history: [heard(9)] }))
  const ada = friend('Ada', { interests: ['beekeeping'], history: [met(40)] })
  const kinds = (minutesADay: number) => {
    const settings = Settings.parse({ minutesADay })
    return planFor(bookOf([...waiting, ada], { clippings: [clipping()], settings })).cards.map(({ kind }) => kind)
  }
  expect(kinds(10)).toEqual(['waiting-on-me', 'waiting-on-me', 'give'])
  expect(kinds(4)).toEqual(['waiting-on-me'])
})

test('R32: what went to them, is not for them or came from them is not proposed; a promise to send is a give', () => {
  const ada = friend('Ada', { interests: ['beekeeping'], history: [met(40)] })
  const gives = (one: Clipping, promises: readonly PromiseMade[] = []) =>
    planFor(bookOf([ada, friend('Bo', { history: [met(1)] })], { clippings: [one], promises }), TEN).cards.filter(
      ({ kind }) => kind === 'give',
    ).length
  const promised = {
    id: 'p',
    personId: 'bo',
    whose: 'mine',
    words: 'send the talk',
    day: TODAY,
    state: 'open',
  } as const
  expect(gives(clipping())).toBe(1)
  expect(gives(clipping({ sent: [{ personId: 'ada', day: daysAgo(3) }] }))).toBe(0)
  expect(gives(clipping({ notForIds: ['ada'] }))).toBe(0)
  expect(gives(clipping({ fromPersonId: 'ada' }))).toBe(0)
  expect(gives(clipping({ topics: ['maps'] }))).toBe(0)
  expect(gives(clipping({ state: 'put-away' }))).toBe(0)
  expect(gives(clipping(), [promised])).toBe(0)
})

test('R90: after three exchanges in writing, whoever lives near is met and whoever lives far is called', () => {
  const near = inLisbon('Ada')
  const far = inLisbon('Bo', { city: 'Oslo', unwelcomeChannels: ['meet'] })
  const one = (tie: PlannedTie, minutes: number) =>
    planFor(bookOf([tie], { settings: LIVING_IN_LISBON }), { minutes }).cards
  expect(one(near, 20)).toMatchObject([{ kind: 'next-rung', channel: 'meet', verb: 'Meet' }])
  expect(one(near, 20)[0]?.because[0]).toContain('they live in Lisbon too')
  expect(one(far, 20)).toMatchObject([{ kind: 'next-rung', channel: 'call', verb: 'Call' }])
  expect(one(far, 5)[0]?.headline).toBe('Propose a call to Bo: you have written back and forth for a while.')
  expect(one(inLisbon('Cem', { history: [...writing.slice(1), met(8)] }), 20)).toEqual([])
})

test('R90, R128: with the week’s conversations had, nobody is moved on to the next rung', () => {
  const book = bookOf([inLisbon('Ada')], { settings: LIVING_IN_LISBON, liveConversationsThisWeek: 3 })
  expect(planFor(book, { minutes: 30 }).cards).toEqual([])
})

test('R72: to meet there are easy ways, free ones first, and a lunch is not among them', () => {
  const hiking = { id: 'a', name: 'Hiking', enjoyment: 5, cost: 'free', countsForMe: true, state: 'kept' } as const
  const activities: Activity[] = [{ ...hiking, since: daysAgo(300) }]
  const ways = (tie: PlannedTie, known: Activity[]) =>
    planFor(bookOf([tie], { settings: LIVING_IN_LISBON, activities: known }), { minutes: 20 }).cards[0]?.ways
  expect(ways(inLisbon('Ada'), [])).toEqual(['a walk', 'a coffee', 'ten minutes by phone'])
  expect(ways(inLisbon('Ada', { unwelcomeChannels: ['call'] }), activities)).toEqual([
    'Hiking together',
    'a walk',
    'a coffee',
  ])
  const due = inLisbon('Ada', { reachableBy: ['meet'], history: [met(400)] })
  expect(ways(due, [])).toContain('a walk')
})

test('R91: a trip to Porto brings the people there, the closest first, with its days', () => {
  const trip = { id: 'porto', city: 'Porto', from: daysAgo(-3), until: daysAgo(-5) }
  const people = [
    friend('Far Away', { city: 'Oslo', history: [met(20)] }),
    friend('Wide', { city: 'porto', circleId: 'wide', history: [met(20)] }),
    friend('Inner', { city: 'Porto', circleId: 'inner', history: [met(20)] }),
  ]
  const { cards } = planFor(bookOf(people, { trips: [trip] }), { minutes: 20 })
  expect(cards.map(({ headline }) => headline)).toEqual([
    'Propose a meeting to Inner: you will be in Porto from 20 to 22 May 2026.',
    'Propose a meeting to Wide: you will be in Porto from 20 to 22 May 2026.',
  ])
  expect(cards[0]).toMatchObject({ aboutId: 'porto', ways: ['a walk', 'a coffee', 'ten minutes by phone'] })
  expect(planFor(bookOf(people, { trips: [{ ...trip, from: daysAgo(-20), until: daysAgo(-22) }] }), TEN).cards).toEqual(
    [],
  )
})

test('a round number of years since the first conversation is an occasion, an odd one is not', () => {
  const ada = (days: number) => friend('Ada', { history: [met(days), met(40)] })
  const said = (days: number) =>
    planFor(bookOf([ada(days)]), TEN).cards.map(({ headline, because }) => [headline, because[0]])
  // 17 May 2021 and 17 May 2022.
  expect(said(1826)).toEqual([
    [
      'Write to Ada: you have known each other for five years.',
      'You first talked on 17 May 2021, as far as your book knows.',
    ],
  ])
  expect(said(1461)).toEqual([])
})

test('where nobody is dormant, the place kept for strangers goes to a bridge to another world', () => {
  const porto = friend('Bridge', { city: 'Porto', circleId: 'warm', history: [met(200), wrote(170), heard(160)] })
  const oslo = Array.from({ length: 20 }, (_, at) =>
    friend(`Oslo ${String(at)}`, { city: 'Oslo', circleId: 'inner', history: [met(170), wrote(171), heard(165)] }),
  )
  const { cards } = planFor(bookOf([...oslo, porto]), { minutes: 30 })
  expect(cards.find(({ kind }) => kind === 'bridge')).toMatchObject({
    name: 'Bridge',
    because: expect.arrayContaining(['Of those you keep up with, nobody else is in Porto.']),
  })
})
