import { addDays, daysBetween } from '#book/day.ts'
import type { PlannedTie } from '#book/tie.ts'
import type { Trip } from '#book/trip.ts'
import { cityKey } from '../activities/near.ts'
import { acceptableChannels, briefWay, isLive, isNearby } from '../plan/channel.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { restedOn } from '../plan/upkeep.ts'
import { sayMonth, sayWeekday, startSentence } from '../say.ts'
import { closestFirst } from './closest-first.ts'
import { circle, whyTheyMatter } from './reasons.ts'
import type { SuggestionKind } from './suggestion.ts'
import { waysToMeet } from './ways.ts'

/** Early enough for them to keep an hour free. */
const DAYS_AHEAD = 14

/** A trip takes the owner to where somebody lives, the closest ties first (R91). */
export const nearMe: SuggestionKind = {
  kind: 'near-me',
  called: 'meeting on a trip',
  place: { before: 7, atMost: 2, shown: 8 },
  opens: true,
  candidates: function* (facts) {
    const trips = tripsAhead(facts)
    if (trips.length === 0) return
    const rested = restedOn(facts.today)
    const tripTo = tripsByCity(trips)
    const there = facts.view.ties.flatMap((tie) => {
      const trip = tripTo(tie)
      const isOpen = trip !== undefined && rested(tie) && !isNearby(tie, facts.view.settings)
      return isOpen ? [{ tie, by: `${trip.from} ${tie.tie.lastContactDay ?? ''}` }] : []
    })
    for (const { tie } of closestFirst(facts, there)) yield tie
  },
  wish: ({ view }, tie) => acceptableChannels(tie, view.settings).find((channel) => !isLive(channel)),
  whenShort: briefWay,
  say: (facts, tie, { channel, aboutId }) => {
    const trips = tripsAhead(facts).filter(({ id }) => (aboutId ?? id) === id)
    const trip = tripsByCity(trips)(tie)
    if (trip === undefined) return undefined
    const when = sayDates(trip)
    const isThere = trip.from <= facts.today
    const doing = channel === 'meet' ? `Meet ${tie.name}` : `Propose a meeting to ${tie.name}`
    const first = isThere ? 'They live there.' : `They live there, and it is in ${sayDaysAhead(facts, trip)}.`
    const more = [whyTheyMatter(tie), circle(facts, tie)].filter((reason) => reason !== undefined)
    return {
      verb: doing.slice(0, doing.indexOf(' ')),
      headline: `${doing}: ${isThere ? 'you are' : 'you will be'} in ${trip.city} ${when}.`,
      because: [startSentence(first), ...more],
      ways: waysToMeet(facts, tie),
      aboutId: trip.id,
    }
  },
}

function tripsAhead({ view, today }: PlanFacts): readonly Trip[] {
  const until = addDays(today, DAYS_AHEAD)
  return view.trips.filter((trip) => trip.until >= today && trip.from <= until)
}

/** Thousands of people share a few cities, so each is compared once. */
function tripsByCity(trips: readonly Trip[]): (tie: PlannedTie) => Trip | undefined {
  const known = new Map<string, Trip | undefined>()
  return ({ city }) => {
    if (city === undefined) return undefined
    if (!known.has(city))
      known.set(
        city,
        trips.find((trip) => cityKey(trip.city) === cityKey(city)),
      )
    return known.get(city)
  }
}

function sayDaysAhead({ today }: PlanFacts, { from }: Trip): string {
  const days = daysBetween(today, from)
  return days === 1 ? 'one day' : `${String(days)} days`
}

/** `on Tuesday, 5 May 2026`, `from 3 to 5 May 2026`, `from 30 April 2026 to 5 May 2026`. */
export function sayDates({ from, until }: Pick<Trip, 'from' | 'until'>): string {
  const dayOf = (day: string): string => String(Number(day.slice(8)))
  if (from === until) return `on ${sayWeekday(from)}, ${dayOf(from)} ${sayMonth(from)}`
  const start = sayMonth(from) === sayMonth(until) ? dayOf(from) : `${dayOf(from)} ${sayMonth(from)}`
  return `from ${start} to ${dayOf(until)} ${sayMonth(until)}`
}
