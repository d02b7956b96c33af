import type { Given } from './trial.ts'

/** What the worker is at, for whoever watches it: it cannot say so itself when it hangs or runs out of memory. */
export interface Watched {
  readonly numbers: Int32Array
  readonly bytes: Uint8Array
}

export const PLACES = { stop: 0, files: 1, nameLength: 2, length: 3 } as const
const LARGEST = 2_000_000

export function newWatched(): Watched {
  return {
    numbers: new Int32Array(new SharedArrayBuffer(16)),
    bytes: new Uint8Array(new SharedArrayBuffer(LARGEST)),
  }
}

export function noteGiven({ numbers, bytes }: Watched, files: number, given: Given): void {
  const name = Buffer.from(given.name)
  const content = given.bytes.subarray(0, LARGEST - name.length)
  bytes.set(name, 0)
  bytes.set(content, name.length)
  Atomics.store(numbers, PLACES.nameLength, name.length)
  Atomics.store(numbers, PLACES.length, content.length)
  Atomics.store(numbers, PLACES.files, files)
}

export function givenTo({ numbers, bytes }: Watched): { name: string; bytes: Uint8Array } {
  const end = Atomics.load(numbers, PLACES.nameLength)
  const name = Buffer.from(bytes.slice(0, end)).toString()
  return { name, bytes: bytes.slice(end, end + Atomics.load(numbers, PLACES.length)) }
}
