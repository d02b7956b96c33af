import { parentPort, workerData } from 'node:worker_threads'
import { chanceFrom } from '../chance.ts'
import type { Chance } from '../chance.ts'
import { bytesOf, plainInput } from './input.ts'
import type { Input } from './input.ts'
import { mutated } from './mutations.ts'
import { readers } from './readers.ts'
import type { Reader } from './readers.ts'
import { shortest } from './shortest.ts'
import { trial } from './trial.ts'
import type { Given } from './trial.ts'
import { noteGiven, PLACES } from './watched.ts'
import type { Watched } from './watched.ts'

/** Gives one reader one file after another, and tells of those that it cannot cope with. */
export interface FuzzSetup {
  readonly reader: string
  readonly seed: number
  /** It stops after so many, or when it is told to. */
  readonly mostFiles: number
  readonly watched: Watched
  /** A folder that is removed afterwards. */
  readonly scratch: string
}

export interface Found {
  readonly fault: string
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Tally {
  readonly files: number
  readonly kept: number
  readonly slowestMs: number
}

/** What no file of this size may take, on the processor. */
const MOST_MS = 2000
const MOST_KEPT = 3000
const LARGEST_KEPT = 20_000
/** Small books of Contacts are larger than that. */
const LARGEST_DATABASE_KEPT = 100_000

const setup = workerData as FuzzSetup
const found = readers.find(({ name }) => name === setup.reader)
if (found === undefined) throw new Error(`There is no reader ${setup.reader}`)
await fuzz(found)

async function fuzz(reader: Reader): Promise<void> {
  const chance = chanceFrom(setup.seed)
  const inputs = [...(await reader.seeds())]
  const seen = new Set<string>()
  const told = new Set<string>()
  let [files, slowestMs] = [0, 0]
  while (files < setup.mostFiles && Atomics.load(setup.watched.numbers, PLACES.stop) === 0) {
    files += 1
    const { input, given } = next(reader, inputs, chance)
    noteGiven(setup.watched, files, given)
    const { signature, fault, ms } = await timed(reader, given)
    slowestMs = Math.max(slowestMs, ms)
    if (fault !== undefined && !told.has(kindOf(fault))) {
      told.add(kindOf(fault))
      await tell(reader, { given, fault })
    }
    if (!seen.has(signature)) {
      seen.add(signature)
      if (
        inputs.length < MOST_KEPT &&
        given.bytes.length <= (reader.changed === undefined ? LARGEST_KEPT : LARGEST_DATABASE_KEPT)
      )
        inputs.push(input)
    }
    if (files % 16 === 0) parentPort?.postMessage({ files, kept: inputs.length, slowestMs } satisfies Tally)
  }
  parentPort?.postMessage({ files, kept: inputs.length, slowestMs } satisfies Tally)
}

function next(reader: Reader, inputs: readonly Input[], chance: Chance): { input: Input; given: Given } {
  // What was found last is where something new may be.
  const latest = inputs.slice(-50)
  const from = chance.pick(chance.below(3) === 0 ? latest : inputs)
  const material = { chance, others: inputs, words: reader.words }
  const isOwnChange = reader.changed !== undefined && chance.below(4) > 0
  const changed = (isOwnChange ? reader.changed?.(from, chance) : undefined) ?? mutated(from, material)
  const input = reader.mended === undefined || chance.below(4) === 0 ? changed : reader.mended(changed)
  const isDamaged = input.isZip && chance.below(10) === 0
  const whole = bytesOf(input)
  const bytes = isDamaged ? bytesOf(mutated(plainInput('', whole), material)) : whole
  const again = chance.below(4) === 0 && bytes.length < 100_000 ? { again: chance.pick([1, 3, 17, 100, 4096]) } : {}
  return {
    input,
    given: { name: input.name, bytes, keepBodies: chance.below(2) === 0, canCount: !input.isZip, ...again },
  }
}

async function timed(reader: Reader, given: Given) {
  const before = process.threadCpuUsage()
  const { fault, signature } = await trial(reader, given, setup.scratch)
  const { user, system } = process.threadCpuUsage(before)
  const ms = (user + system) / 1000
  const slow = ms > MOST_MS ? `slow: ${given.bytes.length} bytes took too long` : undefined
  return { fault: fault ?? slow, signature, ms }
}

async function tell(reader: Reader, { given, fault }: { given: Given; fault: string }): Promise<void> {
  const isAsBad = async (bytes: Buffer): Promise<boolean> => {
    const { fault: other } = await timed(reader, { ...given, bytes })
    return other !== undefined && kindOf(other) === kindOf(fault)
  }
  // Slow ones are slow to make smaller, and archives cannot be cut.
  const bytes = given.canCount && !fault.startsWith('slow') ? await shortest(given.bytes, isAsBad) : given.bytes
  const copy = Uint8Array.from(bytes)
  parentPort?.postMessage({ fault, name: given.name, bytes: copy } satisfies Found)
}

function kindOf(fault: string): string {
  return fault.replaceAll(/\d+/g, '#').slice(0, 100)
}
