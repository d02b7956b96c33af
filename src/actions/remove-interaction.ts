import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { interactions } from '#storage/interactions.ts'
import { deleteRecord } from '#storage/records.ts'
import { action } from './action.ts'

export const removeInteraction = action({
  name: 'remove-interaction',
  summary: 'Removes something that was written down by mistake',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, { id, version }) {
    return storage.write({ label: 'Removed an interaction', today: await today(), frees: true }, async (writer) => {
      await deleteRecord(writer, interactions, { id, version })
      return { step: writer.step }
    })
  },
})
