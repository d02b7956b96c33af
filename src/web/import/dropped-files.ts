import { zipOf } from './folder-zip.ts'
import type { FileInFolder } from './folder-zip.ts'

/** The files of a drop. A folder comes as one: what lies in it often means something only together. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // Both are gone once the event is over, so they are taken before anything is waited for.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry())
  const files = [...data.files]
  if (!entries.some((entry) => entry?.isDirectory === true)) return files
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (entry === null) return []
      return entry.isDirectory ? [await zipOf(entry.name, await filesUnder(entry, ''))] : [await fileOf(entry)]
    }),
  )
  return found.flat()
}

async function filesUnder(entry: FileSystemEntry, above: string): Promise<readonly FileInFolder[]> {
  const path = `${above}${entry.name}`
  if (entry.isFile) return [{ path, file: await fileOf(entry) }]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const files: FileInFolder[] = []
  for (;;) {
    // A folder tells its entries in portions, and an empty one at the end.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return files
    for (const inside of portion) files.push(...(await filesUnder(inside, `${path}/`)))
  }
}

function fileOf(entry: FileSystemEntry): Promise<File> {
  return new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
}
