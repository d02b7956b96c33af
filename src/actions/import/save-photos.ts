import type { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { knownIds } from '#storage/known.ts'
import { photos } from '#storage/photos.ts'
import { createRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { photoFrom } from '../photo/from-bytes.ts'
import type { IdOf } from './save-people.ts'
import type { Saving } from './save.ts'

/** Gives people who have none the picture from a file; a picture that the owner chose is never replaced (T11). */
export class NewPhotos {
  readonly #writer: Writer
  readonly #saving: Saving & { readonly idOf: IdOf }
  #have: Set<RecordId> | undefined
  #saved = 0
  #unread = 0

  constructor(writer: Writer, saving: Saving & { readonly idOf: IdOf }) {
    this.#writer = writer
    this.#saving = saving
  }

  /** `number` is that of the finding among all of them. */
  async add(number: number, bytes: Uint8Array, source: string): Promise<void> {
    const entity = this.#saving.read.photoOf.get(number)
    const id = entity === undefined ? undefined : this.#saving.idOf(entity)
    if (id === undefined) return
    this.#have ??= await this.#whoHasOne()
    if (this.#have.has(id)) return
    const photo = await photoFrom(bytes).catch((error: unknown) => {
      // A file may hold markup or half a picture in its place; the person is none the worse for it.
      if (error instanceof Refusal) return undefined
      throw error
    })
    if (photo === undefined) {
      this.#unread += 1
      return
    }
    this.#have.add(id)
    await createRecord(this.#writer, photos, { ...photo, id, source })
    this.#saved += 1
  }

  get made(): { photos: number; unreadPhotos: number } {
    return { photos: this.#saved, unreadPhotos: this.#unread }
  }

  async #whoHasOne(): Promise<Set<RecordId>> {
    const { read, idOf } = this.#saving
    const ids = [...read.photoOf.values()].flatMap((entity) => idOf(entity) ?? [])
    return knownIds(this.#writer, photos, ids)
  }
}
