import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { Faults } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { readers } from './readers.ts'
import { givenTo, newWatched, PLACES } from './watched.ts'
import type { Found, FuzzSetup, Tally } from './worker.ts'

/** Every file that a reader once stumbled over, in a folder of the reader's name. They are read again in every test. */
export const FINDINGS = path.join(import.meta.dirname, 'findings')

/** Generous, since the processor may be busy with other things; the worker itself counts what it used of it. */
const LONGEST_SILENCE_MS = 20_000
/** As much as an import has. */
const MOST_MEGABYTES = 320

export interface FuzzResult {
  readonly files: number
  readonly kept: number
  readonly slowestMs: number
  readonly found: readonly Found[]
}

export interface FuzzSize {
  readonly seed: number
  readonly files?: number
  /** From the first file on. */
  readonly seconds?: number
}

/** Has one reader read so many changed files, or for so long; the same ones for the same seed. */
export async function fuzzReader(reader: string, size: FuzzSize): Promise<FuzzResult> {
  const { seed, files = Infinity, seconds = Infinity } = size
  const scratch = await mkdtemp(path.join(tmpdir(), 'tendril-fuzz-'))
  const watch: Watch = { reader, seed, scratch, mostFiles: files, untilMs: undefined, lastsMs: seconds * 1000 }
  const found: Found[] = []
  const sum = { files: 0, kept: 0, slowestMs: 0 }
  try {
    // A worker that hangs or dies is followed by another.
    for (let round = 0; sum.files < files && performance.now() < (watch.untilMs ?? Infinity); round += 1) {
      const tally = await oneWorker({ ...watch, seed: seed + round, mostFiles: files - sum.files }, found)
      watch.untilMs ??= tally.beganMs + watch.lastsMs
      if (tally.files === 0) break
      sum.files += tally.files
      sum.kept = Math.max(sum.kept, tally.kept)
      sum.slowestMs = Math.max(sum.slowestMs, tally.slowestMs)
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  return { ...sum, found }
}

interface Watch extends Omit<FuzzSetup, 'watched'> {
  readonly lastsMs: number
  untilMs: number | undefined
}

/** Until it is done, or it hangs or dies. */
async function oneWorker({ lastsMs, untilMs, ...setup }: Watch, found: Found[]): Promise<Tally & { beganMs: number }> {
  const watched = newWatched()
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: { ...setup, watched } satisfies FuzzSetup,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  let tally: Tally = { files: 0, kept: 0, slowestMs: 0 }
  let beganMs = performance.now()
  let [at, sinceMs] = [0, beganMs]
  worker.on('message', (said: Tally | Found) => {
    if ('fault' in said) found.push(said)
    else tally = said
    sinceMs = performance.now()
  })
  worker.on('error', (error) => found.push({ fault: `died: ${error.message}`, ...givenTo(watched) }))
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  const watch = setInterval(() => {
    const [files, nowMs] = [Atomics.load(watched.numbers, PLACES.files), performance.now()]
    if (at === 0 && files > 0) beganMs = nowMs
    if (files !== at) [at, sinceMs] = [files, nowMs]
    if (files > 0 && nowMs > (untilMs ?? beganMs + lastsMs)) Atomics.store(watched.numbers, PLACES.stop, 1)
    if (files === 0 || nowMs - sinceMs < LONGEST_SILENCE_MS) return
    found.push({ fault: 'hang: it does not come to an end', ...givenTo(watched) })
    clearInterval(watch)
    void worker.terminate()
  }, 100)
  await gone
  clearInterval(watch)
  return { ...tally, files: Math.max(at, tally.files), beganMs }
}

/** Keeps what was found, so that it is tried again in every test from then on. */
export function keepFinding(reader: string, { name, bytes }: Found): string {
  const folder = path.join(FINDINGS, reader)
  mkdirSync(folder, { recursive: true })
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const file = path.join(folder, `${hash}-${name.replaceAll(/[^\w. ()-]/g, '_').slice(-80)}`)
  writeFileSync(file, bytes)
  return path.relative(FINDINGS, file)
}

/** V11: what strangers may send is found in or refused, and never anything else. */
export function fuzzProof({ seconds, seed }: { readonly seconds: number; readonly seed: number }): Proof {
  return {
    number: 'V11',
    promise: 'whatever a file holds, it is read, listed or refused: no crash, no hang, no silent loss',
    async run(say) {
      const faults = new Faults()
      let [files, slowestMs] = [0, 0]
      for (const { name } of readers) {
        const result = await fuzzReader(name, { seconds, seed })
        for (const one of result.found) faults.add(`${name}: ${one.fault} (${keepFinding(name, one)})`)
        say(`${name}: ${result.files} files, slowest ${Math.round(result.slowestMs)} ms, ${result.found.length} faults`)
        files += result.files
        slowestMs = Math.max(slowestMs, result.slowestMs)
      }
      const figures = { readers: readers.length, files, 'slowest file on the processor, ms': Math.round(slowestMs) }
      return { figures, faults: faults.list }
    },
  }
}
