import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { deleteRecord } from '#storage/records.ts'
import { savedLists } from '#storage/saved-lists.ts'
import { action } from '../action.ts'

export const removeList = action({
  name: 'remove-list',
  summary: 'Forgets a way to look at people; the people stay as they are',
  effect: 'writes',
  input: z.strictObject({ list: RecordId, version: Version }),

  async run({ storage, today }, { list: id, version }) {
    return storage.write({ label: 'Removed a list', today: await today(), frees: true }, async (writer) => {
      await deleteRecord(writer, savedLists, { id, version })
      return { step: writer.step }
    })
  },
})
