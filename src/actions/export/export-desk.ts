import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'

/** A file made for the owner to take away. */
export interface ExportedFile {
  readonly id: RecordId
  /** As it is called when it is saved elsewhere: `tendril-people-2026-11-22.vcf`. */
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
}

/** Where files wait to be taken away. They are made again whenever they are wanted, so they do not wait long. */
export interface ExportDesk {
  /** Writes a file, piece by piece, under a name of our own. Whatever goes wrong, nothing of it is left. */
  keep(
    file: Pick<ExportedFile, 'id' | 'name' | 'mediaType'>,
    pieces: Iterable<string> | AsyncIterable<string | Uint8Array>,
  ): Promise<ExportedFile>
  /** @throws Refusal `not-found` */
  find(id: RecordId): Promise<ExportedFile & { readonly path: string }>
}

/** Files that nobody took within an hour are put away. */
const KEEP_MS = 3_600_000

export function exportDeskIn(folder: string, now: () => Date): ExportDesk {
  const files = new Map<RecordId, ExportedFile>()
  const pathOf = (id: RecordId) => path.join(folder, RecordId.parse(id))
  return {
    async keep(file, pieces) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await putAwayOld(folder, now().getTime())
      const unfinished = `${pathOf(file.id)}.part`
      try {
        await pipeline(Readable.from(pieces), createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }))
        await rename(unfinished, pathOf(file.id))
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
      const { size } = await stat(pathOf(file.id))
      const kept = { ...file, size }
      files.set(file.id, kept)
      return kept
    },
    async find(id) {
      const file = files.get(id)
      const found = file === undefined ? undefined : await stat(pathOf(id)).catch(() => undefined)
      if (file === undefined || found === undefined)
        throw new Refusal('not-found', 'This file was put away. Make it again; it takes a moment')
      return { ...file, path: pathOf(id) }
    },
  }
}

async function putAwayOld(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const found = await stat(path.join(folder, name)).catch(() => undefined)
    if (found?.isFile() === true && now - found.mtimeMs > KEEP_MS) await rm(path.join(folder, name), { force: true })
  }
}
