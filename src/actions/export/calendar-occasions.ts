import { activityEvent, heldEvent, tripEvent } from '#formats/icalendar/occasions.ts'
import type { CalendarEvent } from '#formats/icalendar/write.ts'
import { activities } from '#storage/activities.ts'
import { events } from '#storage/events.ts'
import { allRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { trips } from '#storage/trips.ts'

/** Events, activities and trips for the owner's calendar. What is both an event and a day of an activity comes once. */
export async function occasionsOf(reader: Reader): Promise<CalendarEvent[]> {
  const held = await allRecords(reader, events)
  const daysTaken = (activityId: string) =>
    held.filter((event) => event.activityId === activityId).map((event) => event.day)
  return [
    ...held.filter(({ state }) => state !== 'skipped').map(heldEvent),
    ...(await allRecords(reader, activities)).flatMap(
      (activity) => activityEvent(activity, daysTaken(activity.id)) ?? [],
    ),
    ...(await allRecords(reader, trips)).map(tripEvent),
  ]
}
