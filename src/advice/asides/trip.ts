import { addDays } from '#book/day.ts'
import type { Trip } from '#book/trip.ts'
import type { PlannedTie } from '#book/tie.ts'
import { cityKey, closestFirst } from '../activities/near.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { sayDay } from '../say.ts'
import type { Aside, AsideKind } from './aside.ts'

/** Time enough to ask somebody for a coffee. */
const AHEAD_DAYS = 14
const MOST_NAMED = 3
const MINUTES = 2

/** R91: a trip that comes near, or has begun, to where people of the network are. */
export const tripAhead: AsideKind = {
  kind: 'trip',
  order: 30,
  find(facts) {
    const { view, today } = facts
    if (view.mode.mode === 'busy') return []
    const soon = view.trips.filter(({ from, until }) => until >= today && from <= addDays(today, AHEAD_DAYS))
    return soon.flatMap((trip) => {
      const there = whoIsThere(facts, trip)
      return there.length === 0 ? [] : [asideFor(trip, there)]
    })
  },
}

function whoIsThere(facts: PlanFacts, { city }: Trip): readonly PlannedTie[] {
  const key = cityKey(city)
  const nearness = (tie: PlannedTie) => ({
    order: facts.circleOf(tie)?.order ?? Number.MAX_SAFE_INTEGER,
    name: tie.name,
    lastContactDay: tie.tie.lastContactDay,
  })
  return facts.view.ties
    .filter((tie) => !tie.doNotSuggest && tie.city !== undefined && cityKey(tie.city) === key)
    .toSorted((one, other) => closestFirst(nearness(one), nearness(other)))
}

function asideFor({ id, city, from, until }: Trip, there: readonly PlannedTie[]): Aside {
  const named = there.slice(0, MOST_NAMED).map(({ name }) => name)
  const more = there.length > named.length ? ['others'] : []
  const names = new Intl.ListFormat('en').format([...named, ...more])
  const days = from === until ? `on ${sayDay(from)}` : `from ${sayDay(from)} to ${sayDay(until)}`
  return {
    kind: 'trip',
    headline: `See who is near in ${city}`,
    because: [`You are there ${days}`, `${names} ${there.length === 1 ? 'lives' : 'live'} there`],
    link: { words: 'Who is near', to: `/activities/trips/${id}` },
    minutes: MINUTES,
  }
}
