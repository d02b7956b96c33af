import { readSettings } from '#storage/settings.ts'
import type { Writer } from '#storage/storage.ts'
import { aboutOwner } from './about.ts'
import { NewInteractions } from './save-interactions.ts'
import type { IdOf } from './save-people.ts'
import { NewPhotos } from './save-photos.ts'
import type { Saving } from './save.ts'
import { asideOf } from './taking.ts'

/**
 * Reads the files once more, for what is too large to be held in between: what happened, and pictures. The findings
 * come as they came before, so each picture is known by its number.
 */
export async function saveHappened(
  writer: Writer,
  saving: Saving & { readonly idOf: IdOf },
): Promise<{ newInteractions: number; photos: number; unreadPhotos: number }> {
  const { read, today, inquiries } = saving
  const { timeZone } = await readSettings(writer)
  const about = await aboutOwner(writer, { today })
  const happened = new NewInteractions(writer, { ...saving, timeZone })
  const photos = new NewPhotos(writer, saving)
  let number = 0
  for (const source of read.newInteractions + read.photoOf.size === 0 ? [] : read.sources) {
    const answers = inquiries?.answersFor(source) ?? {}
    for await (const finding of source.format.read(source.file, { ...about, answers })) {
      number += 1
      if (finding.kind === 'person' && finding.photo !== undefined)
        await photos.add(number, finding.photo, source.format.name)
      if (finding.kind !== 'interaction' || asideOf(finding, { today, timeZone }) !== undefined) continue
      await happened.add(finding.interaction, source.format.name)
    }
  }
  return { newInteractions: await happened.finish(), ...photos.made }
}
