import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { deleteRecord } from '#storage/records.ts'
import { threads } from '#storage/threads.ts'
import { action } from '../action.ts'

export const removeThread = action({
  name: 'remove-thread',
  summary: 'Removes something to ask about, as if it had never been noted',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, given) {
    return storage.write({ label: 'Removed what to ask about', today: await today() }, async (writer) => {
      await deleteRecord(writer, threads, given)
      return { step: writer.step }
    })
  },
})
