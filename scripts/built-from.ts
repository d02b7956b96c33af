import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

export const ROOT = path.join(import.meta.dirname, '..')

/** Stands in a built folder and says what it was built from. */
const STAMP = '.built-from'

/** Builds a folder unless what it is built from is as it was. `sources` are files and folders of the checkout. */
export async function buildIfChanged(
  { folder, sources }: { readonly folder: string; readonly sources: readonly string[] },
  build: () => Promise<void>,
): Promise<void> {
  const stamp = path.join(folder, STAMP)
  const wanted = await fingerprint(sources)
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) {
    // Whoever compares times, as bin/tendril does, learns that it was looked at.
    const now = new Date()
    return utimes(stamp, now, now)
  }
  await build()
  await writeFile(stamp, wanted)
}

async function fingerprint(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) {
    const at = path.join(ROOT, source)
    const files = path.extname(source) === '' ? await filesBelow(at) : [at]
    for (const file of files) hash.update(path.relative(ROOT, file)).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
}
