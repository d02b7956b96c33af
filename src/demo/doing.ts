import { Activity } from '#book/activity.ts'
import { addDays, weekdayOf } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { EventHeld } from '#book/event.ts'
import { Trip } from '#book/trip.ts'

const [THURSDAY, SATURDAY, SUNDAY] = [4, 6, 7]
const IN_LISBON = { city: 'Lisbon' }
const WEEKLY = { every: 1, unit: 'week' }
const MONTHLY = { every: 1, unit: 'month' }

/** What the owner enjoys, and one breakfast that they do not. */
export function activitiesOn(today: Day): Activity[] {
  const since = addDays(today, -380)
  const next = (weekday: number) => addDays(today, (weekday - weekdayOf(today) + 7) % 7)
  return [
    {
      id: 'softball-practice',
      name: 'Softball practice',
      enjoyment: 5,
      cost: 'free',
      groupId: 'softball',
      nextDay: next(SATURDAY),
      repeats: WEEKLY,
      time: '10:00',
      notes: 'The field behind the street, then a drink at the corner. Bert brings the bats.',
    },
    {
      id: 'choir-rehearsal',
      name: 'Choir',
      enjoyment: 5,
      cost: 'little',
      groupId: 'choir',
      nextDay: next(THURSDAY),
      repeats: WEEKLY,
      time: '19:30',
    },
    {
      id: 'river-walk',
      name: 'Walk along the river',
      enjoyment: 4,
      cost: 'free',
      nextDay: next(SUNDAY),
      repeats: { every: 2, unit: 'week' },
      notes: 'Whoever wants to come, comes.',
    },
    {
      id: 'maps-meetup',
      name: 'Maps meetup',
      enjoyment: 3,
      cost: 'free',
      nextDay: addDays(today, 6),
      repeats: MONTHLY,
      time: '18:30',
    },
    { id: 'breakfast', name: 'Breakfast of the harbour firms', enjoyment: 1, cost: 'much', state: 'dropped' },
  ].map((activity) => Activity.parse({ ...IN_LISBON, since, ...activity }))
}

/** One ahead and half prepared, one just over and not written down, and a few that were. */
export function eventsAround(today: Day): EventHeld[] {
  const meetup = {
    activityId: 'maps-meetup',
    name: 'Maps meetup at the old pharmacy',
    where: 'The old pharmacy, Graça',
  }
  return [
    {
      ...meetup,
      id: 'meetup-ahead',
      day: addDays(today, 6),
      time: '18:30',
      mayComeIds: ['teresa-p', 'olena'],
      toMeet: [
        { personId: 'teresa-p', words: 'To learn what the P stands for' },
        { words: 'Whoever draws the cycling map of Almada' },
      ],
    },
    {
      id: 'harbour-open-day',
      name: 'The harbour open day',
      day: addDays(today, -2),
      where: 'Doca de Alcântara',
      mayComeIds: ['olena', 'bert'],
      toMeet: [{ words: 'Whoever looks after the tide gauge' }],
      giveToBring: 'Two printed tide tables, one of them from 1931',
    },
    {
      ...meetup,
      id: 'meetup-last',
      day: addDays(today, -25),
      metIds: ['teresa-p'],
      worthIt: 4,
      again: 'yes',
      notes: 'An evening about street names that nobody uses.',
      state: 'been',
    },
    {
      id: 'first-game',
      activityId: 'softball-practice',
      name: 'Swallows against the Bakers',
      day: addDays(today, -38),
      metIds: ['bert'],
      worthIt: 5,
      again: 'yes',
      notes: 'Lost by nine, and the pie was excellent.',
      state: 'been',
    },
    {
      id: 'breakfast-last',
      activityId: 'breakfast',
      name: 'Breakfast of the harbour firms',
      day: addDays(today, -97),
      worthIt: 1,
      again: 'no',
      notes: 'Croissants, and four talks about talks.',
      state: 'been',
    },
  ].map((event) => EventHeld.parse({ ...IN_LISBON, ...event }))
}

/** Soon to Lyon, where Jean-Baptiste lives; later to the lake with the family. */
export function tripsAfter(today: Day): Trip[] {
  return [
    {
      id: 'lyon',
      city: 'Lyon',
      from: addDays(today, 11),
      until: addDays(today, 14),
      notes: 'A day at the river institute; the evenings are free.',
    },
    { id: 'lake', city: 'Malmö', from: addDays(today, 47), until: addDays(today, 58), notes: 'By train, with books.' },
  ].map((trip) => Trip.parse(trip))
}
