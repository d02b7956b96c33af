import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { buildIfChanged, ROOT } from './built-from.ts'

/** What the web app is built from: a change of any of these needs a new build. */
const SOURCES = ['src/web', 'src/book', 'src/advice', 'vite.config.ts', 'package-lock.json']

/** Builds the web app unless what it is built from is as it was. */
export async function buildWebIfNeeded(): Promise<void> {
  await buildIfChanged({ folder: path.join(ROOT, 'dist', 'web'), sources: SOURCES }, async () => {
    console.error('Building the web app (once, and after changes) …')
    await runVite()
  })
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
