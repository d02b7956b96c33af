import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { deleteRecord } from '#storage/records.ts'
import { trips } from '#storage/trips.ts'
import { action } from '../action.ts'

export const removeTrip = action({
  name: 'remove-trip',
  summary: 'Removes a trip, as if it had never been noted',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, given) {
    return storage.write({ label: 'Removed a trip', today: await today() }, async (writer) => {
      await deleteRecord(writer, trips, given)
      return { step: writer.step }
    })
  },
})
