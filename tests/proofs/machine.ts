import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Programs that a proof needs, and the Debian package of each. */
export type Programs = Readonly<Record<string, string>>

/**
 * Why these proofs cannot be tried here, or undefined when they can. As root on a Debian machine, programs that are
 * missing are installed, once, saying so.
 */
export function missingPrograms(programs: Programs): string | undefined {
  if (process.platform !== 'linux') return 'it needs Linux'
  if (process.getuid?.() !== 0) return 'it needs root, to mount disks and to close off the network'
  const absent = () => Object.keys(programs).filter((program) => whereIs(program) === undefined)
  if (absent().length === 0) return undefined
  install([...new Set(absent().map((program) => programs[program] ?? program))])
  const still = absent()
  return still.length === 0 ? undefined : `${still.join(' and ')} cannot be had here`
}

const PLACES = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/sbin', '/usr/bin', '/bin']

/** The program's full path; with a slash in its name, below a folder of libraries. */
export function whereIs(program: string): string | undefined {
  const folders = program.endsWith('.so') ? LIBRARIES : PLACES
  return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file))
}

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib']

const tried = new Set<string>()

/** Another file of tests may be installing something at the same moment. */
const TRIES = 4
const PAUSE_MS = 5000

function install(packages: readonly string[]): void {
  const wanted = packages.filter((name) => !tried.has(name))
  if (wanted.length === 0 || whereIs('apt-get') === undefined) return
  for (const name of wanted) tried.add(name)
  console.error(`Tendril: installing ${wanted.join(' and ')} for the proofs (once)`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: string[]) => spawnSync('apt-get', ['-qq', ...words], { env, timeout: 120_000 }).status === 0
  const now = () => apt('-o', 'DPkg::Lock::Timeout=100', 'install', '-y', '--no-install-recommends', ...wanted)
  for (let attempt = 1; !now() && attempt < TRIES; attempt += 1) {
    if (!apt('update')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
  }
}

/** Runs a program of the machine to its end. @throws Error with what it complained of */
export function runTool(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(whereIs(program) ?? program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`)
  return stdout
}
