import type { Activity } from '#book/activity.ts'
import type { Day } from '#book/day.ts'
import type { EventHeld } from '#book/event.ts'
import type { Trip } from '#book/trip.ts'
import type { CalendarEvent } from './write.ts'

/** An event of the owner's, on its day or days. What is prepared for it stays in the book. */
export function heldEvent({ id, name, day, until, time, city, where, link }: EventHeld): CalendarEvent {
  const place = [where, city].filter((part) => part !== undefined && part !== '').join(', ')
  const isOneDay = until === undefined || until === day
  return {
    uid: `event-${id}@tendril`,
    title: name,
    ...(link === undefined ? {} : { notes: link }),
    ...(place === '' ? {} : { place }),
    when: time !== undefined && isOneDay ? { day, time } : { day, ...(isOneDay ? {} : { until }) },
  }
}

/** What the owner enjoys, with all its days but those that are events of their own or were skipped (R96). */
export function activityEvent(activity: Activity, except: readonly Day[]): CalendarEvent | undefined {
  const { id, name, city, nextDay, repeats, time, state } = activity
  if (state === 'dropped' || nextDay === undefined) return undefined
  if (repeats === undefined && except.includes(nextDay)) return undefined
  const again = repeats === undefined ? {} : { repeats, except: except.filter((day) => day >= nextDay).toSorted() }
  return {
    uid: `activity-${id}@tendril`,
    title: name,
    ...(city === undefined ? {} : { place: city }),
    when: { day: nextDay, ...(time === undefined ? {} : { time }), ...again },
  }
}

/** Days in another place. */
export function tripEvent({ id, city, from, until }: Trip): CalendarEvent {
  return { uid: `trip-${id}@tendril`, title: `In ${city}`, place: city, when: { day: from, until } }
}
