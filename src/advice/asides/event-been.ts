import { addDays, daysBetween } from '#book/day.ts'
import type { EventHeld } from '#book/event.ts'
import { sayWeekday } from '../say.ts'
import type { AsideKind } from './aside.ts'

/** After two weeks hardly anybody knows who stood where. */
const BACK_DAYS = 14
const MINUTES = 3

/** R98, R141: an event that is over and of which nothing is written down. */
export const eventBeen: AsideKind = {
  kind: 'event-been',
  order: 10,
  find({ view, today }) {
    if (view.mode.mode === 'busy') return []
    return view.events
      .filter((event) => event.state === 'ahead' && lastDay(event) < today)
      .filter((event) => lastDay(event) >= addDays(today, -BACK_DAYS))
      .toSorted((one, other) => (lastDay(one) < lastDay(other) ? 1 : -1))
      .map((event) => ({
        kind: 'event-been',
        headline: `Note whom you met at ${event.name}`,
        because: [`It was ${whenItWas(daysBetween(lastDay(event), today), event)}; names fade within days`],
        link: { words: 'Write them down', to: `/activities/events/${event.id}` },
        minutes: MINUTES,
      }))
  },
}

function lastDay({ day, until = day }: EventHeld): string {
  return until
}

function whenItWas(days: number, event: EventHeld): string {
  if (days === 1) return 'yesterday'
  return days < 7 ? `on ${sayWeekday(lastDay(event))}` : 'last week'
}
