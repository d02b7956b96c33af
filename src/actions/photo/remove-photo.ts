import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { photos } from '#storage/photos.ts'
import { deleteRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const removePhoto = action({
  name: 'remove-photo',
  summary: "Removes a person's picture",
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, given) {
    return storage.write({ label: 'Removed a photo', today: await today() }, async (writer) => {
      await deleteRecord(writer, photos, given)
      return { step: writer.step }
    })
  },
})
