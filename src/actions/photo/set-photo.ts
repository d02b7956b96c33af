import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { photos } from '#storage/photos.ts'
import { createRecord, findRecord, getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { photoFrom } from './from-bytes.ts'

export const setPhoto = action({
  name: 'set-photo',
  summary: "Keeps a person's picture; it is made anew and smaller, and nothing but its pixels stays",
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId, base64: z.base64().min(16).max(40_000_000) }),

  async run({ storage, today }, { id, base64 }) {
    const person = await getRecord(storage, people, id)
    const photo = { ...(await photoFrom(Buffer.from(base64, 'base64'))), id }
    return storage.write({ label: `Kept a photo of ${person.name.full}`, today: await today() }, async (writer) => {
      const known = await findRecord(writer, photos, id)
      const kept =
        known === undefined
          ? await createRecord(writer, photos, photo)
          : await updateRecord(writer, photos, { ...photo, version: known.version })
      return { photo: { width: kept.width, height: kept.height, version: kept.version }, step: writer.step }
    })
  },
})
