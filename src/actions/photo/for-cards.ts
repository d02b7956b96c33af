import type { RecordId } from '#book/record.ts'
import type { CardPhoto } from '#formats/vcard/photo.ts'
import { photos } from '#storage/photos.ts'
import { findRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { jpegOf } from './from-bytes.ts'

/** As many as are looked up and decoded at once; a record may hold up to a megabyte. */
const AT_ONCE = 30

/** The pictures of a page of people, as cards carry them: some 30 kB for each who has one. */
export async function photosForCards(
  reader: Reader,
  ids: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, CardPhoto>> {
  const photoById = new Map<RecordId, CardPhoto>()
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const found = await findRecords(reader, photos, ids.slice(start, start + AT_ONCE))
    const made = await Promise.all(found.map(async (photo) => ({ id: photo.id, jpeg: await jpegOf(photo) })))
    for (const { id, jpeg } of made) if (jpeg !== undefined) photoById.set(id, jpeg)
  }
  return photoById
}
