import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const HOME = path.join(import.meta.dirname, '..', 'tools', 'lint')
const LOCK = path.join(HOME, 'package-lock.json')
const STAMP = path.join(HOME, 'node_modules', '.tendril-stamp')
const FOLDERS = ['src', 'tests', 'benches', 'scripts']

/** How a check ended. `unavailable`: this machine cannot run it, which is no fault of the code. */
export type Outcome = 'passed' | 'failed' | 'unavailable'

/** Finds what is likely wrong in the code; warnings only with `shows: 'all'`. */
export function lint({ shows, fixes }: { shows: 'errors' | 'all'; fixes: boolean }): Outcome {
  const settings = ['--config', path.join(HOME, '.oxlintrc.json'), '--ignore-pattern', '**/samples/**']
  const wishes = [...(shows === 'errors' ? ['--quiet'] : []), ...(fixes ? ['--fix'] : [])]
  return run('oxlint', [...settings, ...wishes, ...FOLDERS.filter((folder) => existsSync(folder))])
}

/** Compares the code with the one way it is laid out, or lays it out so. */
export function format({ fixes }: { fixes: boolean }): Outcome {
  const code = FOLDERS.map((folder) => `${folder}/**/*.{ts,tsx,mjs,css}`)
  const settings = ['--config', path.join(HOME, '.oxfmtrc.json'), '--no-error-on-unmatched-pattern']
  return run('oxfmt', [...settings, fixes ? '--write' : '--list-different', ...code, '*.ts', '!**/samples/**'])
}

function run(tool: 'oxlint' | 'oxfmt', words: readonly string[]): Outcome {
  if (!installed()) return 'unavailable'
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: path.join(HOME, 'node_modules', '.bin', 'tsgolint') }
  return spawnSync(program(tool), words, { stdio: 'inherit', env }).status === 0 ? 'passed' : 'failed'
}

/**
 * `npm install` rather than `npm ci`: these tools come in a package for each platform, and a lock that was written
 * where some of those are missing is refused by `npm ci`. It keeps to the lock's versions and checks its hashes.
 */
function installed(): boolean {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return true
  console.error('Tendril: fetching the linter (once)')
  const npm = process.env['npm_execpath']
  const command = npm?.endsWith('js') ? [process.execPath, npm] : ['npm']
  const quiet = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { NODE_ENV: _, ...env } = process.env
  spawnSync(command[0] ?? 'npm', [...command.slice(1), ...quiet, '--include=dev'], { cwd: HOME, env })
  if ((['oxlint', 'oxfmt'] as const).every((tool) => spawnSync(program(tool), ['--version']).status === 0)) {
    writeFileSync(STAMP, lock)
    return true
  }
  console.error('Tendril: the linter cannot be had on this machine; going on without it')
  return false
}

function program(tool: 'oxlint' | 'oxfmt'): string {
  return path.join(HOME, 'node_modules', '.bin', tool)
}
