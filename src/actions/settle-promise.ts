import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { promises } from '#storage/promises.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from './action.ts'

export const settlePromise = action({
  name: 'settle-promise',
  summary: 'Marks a promise as kept, or lets it go',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version, state: z.enum(['kept', 'dropped']) }),

  async run({ storage, today }, { id, version, state }) {
    const day = await today()
    const label = state === 'kept' ? 'Kept a promise' : 'Let a promise go'
    return storage.write({ label, today: day }, async (writer) => {
      const promise = await getRecord(writer, promises, id)
      const settled = { ...promise, version, state, settledOn: day }
      return { promise: await updateRecord(writer, promises, settled), step: writer.step }
    })
  },
})
