import { spawn } from 'node:child_process'
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** A program of ours in a process of its own, which says what it does in lines of JSON. */
export interface Program<Said> {
  /** What it has said so far. */
  readonly said: readonly Said[]
  /** @throws Error when it ended before, or said nothing like it in time */
  hears(what: (said: Said) => boolean): Promise<Said>
  /** Ends it as a crash would: no goodbye, nothing flushed. Resolves once it is gone and all it said is in `said`. */
  kill(): Promise<void>
  /** Resolves when it has ended by itself. @throws Error with what it complained of when that was no good end */
  finished(): Promise<void>
}

const PATIENCE_MS = 60_000

/** Starts a program of this folder with one object as its setup. */
export function startProgram<Said>(
  script: string,
  setup: object,
  options: { readonly env?: Readonly<Record<string, string>> } = {},
): Program<Said> {
  const child = spawn(process.execPath, [script, JSON.stringify(setup)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
  })
  const said: Said[] = []
  const listeners = new Set<() => void>()
  let complaint = ''
  let end: { readonly code: number | null; readonly signal: string | null } | undefined
  const tell = () => {
    for (const listener of listeners) listener()
  }
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  createInterface({ input: child.stdout }).on('line', (line) => {
    // A kill may cut the last line short; what is cut short was not said.
    const heard = jsonOrNothing(line) as Said | undefined
    if (heard !== undefined) said.push(heard)
    tell()
  })
  const gone = new Promise<void>((resolve) => {
    child.on('close', (code, signal) => {
      end = { code, signal }
      tell()
      resolve()
    })
  })
  const ended = () => new Error(`${script} ended (${end?.code ?? end?.signal}): ${complaint.slice(-2000)}`)
  return {
    said,
    hears: (what) =>
      new Promise((resolve, reject) => {
        const patience = setTimeout(
          () => stop(() => reject(new Error(`${script} is silent: ${complaint}`))),
          PATIENCE_MS,
        )
        const look = () => {
          const found = said.find(what)
          if (found !== undefined) stop(() => resolve(found))
          else if (end !== undefined) stop(() => reject(ended()))
        }
        const stop = (then: () => void) => {
          clearTimeout(patience)
          listeners.delete(look)
          then()
        }
        listeners.add(look)
        look()
      }),
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async finished() {
      await gone
      if (end?.code !== 0) throw ended()
    },
  }
}

/** Says a line from within such a program; it is with the system before this returns, so no kill can take it back. */
export function say(words: object): void {
  const bytes = Buffer.from(`${JSON.stringify(words)}\n`)
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
    }
  }
}

/** What the program was started with. */
export function setupOf<Setup>(): Setup {
  return JSON.parse(process.argv[2] ?? '{}') as Setup
}

function jsonOrNothing(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
