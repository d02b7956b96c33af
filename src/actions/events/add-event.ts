import { z } from 'zod'
import type { Day } from '#book/day.ts'
import { EventHeld } from '#book/event.ts'
import { Refusal } from '#book/refusal.ts'
import { activities } from '#storage/activities.ts'
import { events } from '#storage/events.ts'
import { createRecord, getRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const addEvent = action({
  name: 'add-event',
  summary: 'Notes one occasion: a conference, a meetup, a match, with its day',
  effect: 'writes',
  input: z.strictObject(
    EventHeld.pick({
      activityId: true,
      name: true,
      day: true,
      until: true,
      time: true,
      city: true,
      where: true,
      link: true,
      notes: true,
    }).shape,
  ),

  async run({ storage, today, newId }, given) {
    if (given.activityId !== undefined) await getRecord(storage, activities, given.activityId)
    refuseBackwards(given)
    return storage.write({ label: `Noted ${given.name}`, today: await today() }, async (writer) => ({
      event: await createRecord(writer, events, EventHeld.parse({ ...given, id: newId() })),
      step: writer.step,
    }))
  },
})

/** @throws Refusal `invalid` for an event that ends before it begins */
export function refuseBackwards({ day, until }: { readonly day: Day; readonly until?: Day | undefined }): void {
  if (until !== undefined && until < day)
    throw new Refusal('invalid', 'The last day comes before the first; turn them round')
}
