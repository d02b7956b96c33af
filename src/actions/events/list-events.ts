import { z } from 'zod'
import { nextOccasion } from '#advice/activities/occasions.ts'
import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { EventHeld } from '#book/event.ts'
import { activities } from '#storage/activities.ts'
import { events } from '#storage/events.ts'
import { allRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { trips } from '#storage/trips.ts'
import { action } from '../action.ts'
import type { AheadRow, EventsPage } from './views.ts'

const MOST_BEEN = 20

export const listEvents = action({
  name: 'list-events',
  summary: 'What is ahead: events, the next day of each activity, trips; and what was, to be written down',
  effect: 'reads',
  input: z.strictObject({
    /** How far ahead to look. */
    days: z.int().min(1).max(730).default(90),
  }),

  async run({ storage, today }, { days }): Promise<EventsPage> {
    const day = await today()
    const held = await allRecords(storage, events)
    const open = held.filter(({ state }) => state === 'ahead')
    const latestFirst = held.toSorted((one, other) => (one.day < other.day ? 1 : -1))
    const rows = [
      ...open.filter((event) => lastDay(event) >= day).map(rowOfEvent),
      ...(await occasions(storage, held, day)),
      ...(await comingTrips(storage, day)),
    ]
    return {
      today: day,
      ahead: rows
        .filter((row) => row.day <= addDays(day, days))
        .toSorted((one, other) => `${one.day} ${one.time ?? ''}`.localeCompare(`${other.day} ${other.time ?? ''}`)),
      toCapture: latestFirst.filter((event) => event.state === 'ahead' && lastDay(event) < day).slice(0, MOST_BEEN),
      been: latestFirst.filter(({ state }) => state === 'been').slice(0, MOST_BEEN),
    }
  },
})

function lastDay({ day, until = day }: Pick<EventHeld, 'day' | 'until'>): Day {
  return until
}

function rowOfEvent({ id, name, day, until, time, city, toMeet, giveToBring }: EventHeld): AheadRow {
  return {
    of: 'event',
    id,
    name,
    day,
    until,
    time,
    city,
    isPrepared: toMeet.length > 0 || giveToBring !== undefined,
  }
}

/** The next day of each activity, unless it is an event of its own already, or was skipped. */
async function occasions(reader: Reader, held: readonly EventHeld[], today: Day): Promise<AheadRow[]> {
  const kept = await allRecords(reader, activities)
  return kept.flatMap((activity) => {
    const { id, name, time, city } = activity
    const taken = new Set(held.filter((event) => event.activityId === id).map(({ day }) => day))
    let day = nextOccasion(activity, today)
    while (day !== undefined && taken.has(day)) day = nextOccasion(activity, addDays(day, 1))
    if (day === undefined) return []
    return [{ of: 'activity', id, name, day, until: undefined, time, city, isPrepared: false }]
  })
}

async function comingTrips(reader: Reader, today: Day): Promise<AheadRow[]> {
  const coming = (await allRecords(reader, trips)).filter(({ until }) => until >= today)
  return coming.map(({ id, city, from, until }) => {
    return { of: 'trip', id, name: city, day: from, until, time: undefined, city, isPrepared: false }
  })
}
