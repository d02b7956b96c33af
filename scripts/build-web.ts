import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
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
  await runVite()
  await writeFile(STAMP, wanted)
}

/** In a process of its own: whatever this one is for, the web app is built for use and not for testing. */
async function runVite(): Promise<void> {
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const building = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  })
  const [code] = (await once(building, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The web app could not be built; what went wrong stands above')
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
