import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '..')
const STAMP = path.join(ROOT, 'dist', 'web', '.built-from')

/** What the web app is built from: a change of any of these needs a new build. */
const SOURCES = ['src/web', 'src/book', 'src/advice', 'vite.config.ts', 'package-lock.json']

/** Builds the web app unless what it is built from is as it was. */
export async function buildWebIfNeeded(): Promise<void> {
  const wanted = await fingerprint()
  if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === wanted) return
  console.error('Building the web app (once, and after changes) …')
  const { build } = await import('vite')
  await build({ root: path.join(ROOT, 'src/web'), configFile: path.join(ROOT, 'vite.config.ts'), logLevel: 'warn' })
  await writeFile(STAMP, wanted)
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const at = path.join(ROOT, source)
    const files = source.includes('.') ? [at] : await filesBelow(at)
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
