import { z } from 'zod'
import type { Photo } from '#book/photo.ts'
import type { Stored } from '#book/record.ts'
import { RecordId } from '#book/record.ts'
import { photos } from '#storage/photos.ts'
import { findRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const showPhoto = action({
  name: 'show-photo',
  summary: "A person's picture, where there is one",
  effect: 'reads',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId }),

  async run({ storage }, { id }): Promise<{ photo: Stored<Photo> | undefined }> {
    const photo = await findRecord(storage, photos, id)
    return { photo }
  },
})
