/** The files of a drop, those inside of dropped folders included. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // Both are gone once the event is over, so they are taken before anything is waited for.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry())
  const files = [...data.files]
  if (!entries.some((entry) => entry?.isDirectory === true)) return files
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesUnder))
  return found.flat().filter((file) => !file.name.startsWith('.') && file.size > 0)
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) {
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const files: File[] = []
  for (;;) {
    // A folder tells its entries in portions, and an empty one at the end.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return files
    for (const inside of portion) files.push(...(await filesUnder(inside)))
  }
}
