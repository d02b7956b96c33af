import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { kindWords } from '#storage/kind-words.ts'
import { deleteRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const removeKindWord = action({
  name: 'remove-kind-word',
  summary: 'Removes a kind word',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, given) {
    return storage.write({ label: 'Removed a kind word', today: await today() }, async (writer) => {
      await deleteRecord(writer, kindWords, given)
      return { step: writer.step }
    })
  },
})
