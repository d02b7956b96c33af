import type { Photo } from '#book/photo.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { knownIds } from '#storage/known.ts'
import { photos } from '#storage/photos.ts'
import { createRecord, findRecords, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { photoFrom } from '../photo/from-bytes.ts'
import type { IdOf } from './save-people.ts'
import type { Saving } from './save.ts'

/**
 * Gives people the picture from a file. One that came from the same kind of file before is replaced; one that the owner
 * chose, or that came from elsewhere, never is (T11).
 */
export class NewPhotos {
  readonly #writer: Writer
  readonly #saving: Saving & { readonly idOf: IdOf }
  #have: ReadonlySet<RecordId> | undefined
  readonly #done = new Set<RecordId>()
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
    if (id === undefined || this.#done.has(id)) return
    const known = await this.#knownOf(id)
    if (known !== undefined && known.source !== source) return
    const photo = await photoFrom(bytes).catch((error: unknown) => {
      // A file may hold markup or half a picture in its place; the person is none the worse for it.
      if (error instanceof Refusal) return undefined
      throw error
    })
    if (photo === undefined) {
      this.#unread += 1
      return
    }
    this.#done.add(id)
    if (known?.base64 === photo.base64) return
    if (known === undefined) await createRecord(this.#writer, photos, { ...photo, id, source })
    else await updateRecord(this.#writer, photos, { ...photo, id, source, version: known.version })
    this.#saved += 1
  }

  get made(): { photos: number; unreadPhotos: number } {
    return { photos: this.#saved, unreadPhotos: this.#unread }
  }

  /** The pictures themselves are looked up one by one: all of them at once are a lot to hold. */
  async #knownOf(id: RecordId): Promise<Stored<Photo> | undefined> {
    this.#have ??= await this.#whoHasOne()
    const [known] = this.#have.has(id) ? await findRecords(this.#writer, photos, [id]) : []
    return known
  }

  async #whoHasOne(): Promise<Set<RecordId>> {
    const { read, idOf } = this.#saving
    const ids = [...read.photoOf.values()].flatMap((entity) => idOf(entity) ?? [])
    return knownIds(this.#writer, photos, ids)
  }
}
