import { z } from 'zod'
import type { Day } from '#book/day.ts'
import { Refusal } from '#book/refusal.ts'
import { Trip } from '#book/trip.ts'
import { createRecord } from '#storage/records.ts'
import { trips } from '#storage/trips.ts'
import { action } from '../action.ts'

export const addTrip = action({
  name: 'add-trip',
  summary: 'Notes where you are going and when, to see who is near',
  effect: 'writes',
  input: z.strictObject({
    ...Trip.omit({ id: true, until: true }).shape,
    /** The last day; the first, when left out. */
    until: Trip.shape.until.optional(),
  }),

  async run({ storage, today, newId }, { until, ...given }) {
    const trip = Trip.parse({ ...given, until: until ?? given.from, id: newId() })
    refuseBackwards(trip)
    return storage.write({ label: `Noted a trip to ${trip.city}`, today: await today() }, async (writer) => ({
      trip: await createRecord(writer, trips, trip),
      step: writer.step,
    }))
  },
})

/** @throws Refusal `invalid` for a trip that ends before it begins */
export function refuseBackwards({ from, until }: { readonly from: Day; readonly until: Day }): void {
  if (until < from) throw new Refusal('invalid', 'The last day comes before the first; turn them round')
}
