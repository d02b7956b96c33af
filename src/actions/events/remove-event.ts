import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { events } from '#storage/events.ts'
import { deleteRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const removeEvent = action({
  name: 'remove-event',
  summary: 'Removes an event; whom you met there stays in the book',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, given) {
    return storage.write({ label: 'Removed an event', today: await today() }, async (writer) => {
      await deleteRecord(writer, events, given)
      return { step: writer.step }
    })
  },
})
