import type { EventHeld } from '#book/event.ts'
import { daysBetween } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { sayCount, sayWeekday } from '../say.ts'
import type { Aside, AsideKind } from './aside.ts'

/** Early enough to ask somebody whether they come, late enough to know that one goes. */
const AHEAD_DAYS = 3
const MINUTES = 3

/** R97: an event that comes near and is not prepared. */
export const eventAhead: AsideKind = {
  kind: 'event-ahead',
  order: 20,
  find({ view, today }) {
    if (view.mode.mode === 'busy') return []
    return view.events
      .filter((event) => event.state === 'ahead' && isNear(event.day, today) && !isPrepared(event))
      .map((event) => asideFor(event, today))
  },
}

function isNear(day: Day, today: Day): boolean {
  const days = daysBetween(today, day)
  return days >= 0 && days <= AHEAD_DAYS
}

function isPrepared({ toMeet, giveToBring }: EventHeld): boolean {
  return toMeet.length > 0 || giveToBring !== undefined
}

function asideFor({ id, name, day, city, mayComeIds }: EventHeld, today: Day): Aside {
  const where = city === undefined ? '' : ` in ${city}`
  const known = mayComeIds.length === 0 ? [] : [`You noted ${sayCount(mayComeIds.length, 'name')} of who may come`]
  return {
    kind: 'event-ahead',
    headline: `Prepare for ${name}`,
    because: [`It is ${whenItIs(day, today)}${where}`, ...known],
    link: { words: 'Whom to meet, what to bring', to: `/activities/events/${id}` },
    minutes: MINUTES,
  }
}

function whenItIs(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  return days === 1 ? 'tomorrow' : `on ${sayWeekday(day)}`
}
