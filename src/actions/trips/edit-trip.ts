import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { Trip } from '#book/trip.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { trips } from '#storage/trips.ts'
import { action } from '../action.ts'
import { partialOf, withChanges } from '../changing.ts'
import { refuseBackwards } from './add-trip.ts'

export const editTrip = action({
  name: 'edit-trip',
  summary: 'Changes where or when a trip goes',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version, change: partialOf(Trip.omit({ id: true })) }),

  async run({ storage, today }, { id, version, change }) {
    return storage.write({ label: 'Changed a trip', today: await today() }, async (writer) => {
      const changed = Trip.parse(withChanges(await getRecord(writer, trips, id), change))
      refuseBackwards(changed)
      return { trip: await updateRecord(writer, trips, { ...changed, version }), step: writer.step }
    })
  },
})
