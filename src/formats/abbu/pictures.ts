import type { ArchiveEntry } from '../archive/zip.ts'
import type { Row } from './database.ts'
import { textIn } from './parts.ts'

/** Where a picture may stand in a contact's row; the full one comes first. */
export const PICTURE_COLUMNS = ['ZIMAGEDATA', 'ZTHUMBNAILIMAGEDATA'] as const

const LARGEST_PICTURE_BYTES = 10_000_000

/** Files of an archive that hold pictures, by the contact's or the picture's own name. */
export type PictureFiles = ReadonlyMap<string, ArchiveEntry>

/** `Images/<name>`, `Images/<name>.jpeg` and `.AddressBook-v22_SUPPORT/_EXTERNAL_DATA/<name>`. */
export function pictureFilesIn(entries: readonly ArchiveEntry[]): PictureFiles {
  const files = new Map<string, ArchiveEntry>()
  for (const entry of entries) {
    const name = /(?:^|\/)(?:Images|_EXTERNAL_DATA)\/([^/.]{1,100})(?:\.\w{1,5})?$/.exec(entry.name)?.[1]
    if (name !== undefined && entry.size <= LARGEST_PICTURE_BYTES) files.set(name.toUpperCase(), entry)
  }
  return files
}

/** The contact's picture, from its row or from the file that the row names; undefined when there is none. */
export async function pictureOf(row: Row, files: PictureFiles): Promise<Uint8Array | undefined> {
  for (const column of PICTURE_COLUMNS) {
    const picture = await pictureIn(row[column], files)
    if (picture !== undefined) return picture
  }
  const ownName = textIn(row, 'ZUNIQUEID').replace(/:.*$/s, '')
  return fileCalled(ownName, files) ?? fileCalled(textIn(row, 'ZIMAGEREFERENCE'), files)
}

/** Core Data puts a byte before what it stores: 1 before the bytes themselves, 2 before the name of a file. */
async function pictureIn(cell: unknown, files: PictureFiles): Promise<Uint8Array | undefined> {
  if (!(cell instanceof Uint8Array) || cell.length < 3) return undefined
  if (cell[0] === 1) return new Uint8Array(cell.subarray(1))
  if (cell[0] === 2) return fileCalled(Buffer.from(cell.subarray(1)).toString('latin1').replaceAll('\0', ''), files)
  return new Uint8Array(cell)
}

async function fileCalled(name: string, files: PictureFiles): Promise<Uint8Array | undefined> {
  const file = files.get(name.trim().toUpperCase())
  if (file === undefined) return undefined
  const bytes = Buffer.concat(await Array.fromAsync(file.bytes()))
  return bytes.length === 0 ? undefined : new Uint8Array(bytes)
}
