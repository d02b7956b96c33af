import { expect, test } from 'vitest'
import { EventHeld } from '#book/event.ts'
import type { PlanningView } from '#book/planning-view.ts'
import { factsOf } from '../plan/facts.ts'
import { bookOf, friend, met } from '../fixtures/network.ts'
import { eventAhead } from './event-ahead.ts'
import { eventBeen } from './event-been.ts'
import { tripAhead } from './trip.ts'

// A Sunday, 17 May 2026.
const facts = (given: Partial<PlanningView>) => factsOf(bookOf([], given))
const event = (day: string, more: object = {}) => EventHeld.parse({ id: 'bees', name: 'the bee fair', day, ...more })
const BUSY = { mode: 'busy', since: undefined, until: undefined, underneath: 'employed' } as const

test('R97: an event of the next three days that is not prepared is said, with the way there', () => {
  const aside = {
    kind: 'event-ahead',
    headline: 'Prepare for the bee fair',
    because: ['It is on Tuesday in Porto', 'You noted two names of who may come'],
    link: { words: 'Whom to meet, what to bring', to: '/activities/events/bees' },
    minutes: 3,
  }
  const fair = event('2026-05-19', { city: 'Porto', mayComeIds: ['a', 'b'] })
  expect(eventAhead.find(facts({ events: [fair] }))).toEqual([aside])
  expect(eventAhead.find(facts({ events: [event('2026-05-21')] }))).toEqual([])
  expect(eventAhead.find(facts({ events: [{ ...fair, giveToBring: 'honey' }] }))).toEqual([])
  expect(eventAhead.find(facts({ events: [fair], mode: BUSY }))).toEqual([])
})

test('R98: the day after an event asks whom the owner met, and is quiet once that is said or long past', () => {
  const been = eventBeen.find(facts({ events: [event('2026-05-15', { until: '2026-05-16' })] }))
  expect(been.map(({ headline, because }) => [headline, ...because])).toEqual([
    ['Note whom you met at the bee fair', 'It was yesterday; names fade within days'],
  ])
  for (const quiet of [event('2026-05-16', { state: 'been' }), event('2026-05-02'), event('2026-05-17')]) {
    expect(eventBeen.find(facts({ events: [quiet] }))).toEqual([])
  }
})

test('R91: a trip within two weeks names who lives there, the closest circle first; without anybody it is quiet', () => {
  const there = [
    friend('Olga', { city: 'Porto', circleId: 'wide' }),
    friend('Ana', { city: 'porto, Portugal', circleId: 'inner', history: [met(40)] }),
    friend('Bert', { city: 'Lisbon', circleId: 'inner' }),
  ]
  const trip = { id: 'trip', city: 'Porto', from: '2026-05-20', until: '2026-05-22' }
  expect(tripAhead.find(factsOf(bookOf(there, { trips: [trip] })))).toEqual([
    {
      kind: 'trip',
      headline: 'See who is near in Porto',
      because: ['You are there from 20 May 2026 to 22 May 2026', 'Ana and Olga live there'],
      link: { words: 'Who is near', to: '/activities/trips/trip' },
      minutes: 2,
    },
  ])
  expect(tripAhead.find(factsOf(bookOf(there, { trips: [{ ...trip, city: 'Faro' }] })))).toEqual([])
  expect(tripAhead.find(factsOf(bookOf(there, { trips: [{ ...trip, from: '2026-06-20' }] })))).toEqual([])
})
