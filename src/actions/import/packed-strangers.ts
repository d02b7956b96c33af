import type { Stranger } from '#book/person.ts'
import type { SideFile } from './side-file.ts'

const SLAB_BYTES = 2 ** 20
const LENGTH_BYTES = 4

/**
 * The people of a file as they are read, each as one text: objects take ten times as much. A few thousand lie in memory;
 * what is more goes to the side, where there is one.
 */
export class PackedStrangers {
  readonly #side: SideFile | undefined
  /** Pieces of memory, by number; undefined for what lies in the file at the side. */
  readonly #slabs: (Buffer | undefined)[] = []
  #last = Buffer.alloc(0)
  /** How much of the last one is taken. */
  #taken = 0

  constructor(side?: SideFile) {
    this.#side = side
  }

  /** Answers the place at which they are found again. */
  add(stranger: Stranger): number {
    return this.#write(JSON.stringify(stranger))
  }

  /** Who was added there, as a new object each time. */
  at(place: number): Stranger {
    return JSON.parse(this.#textAt(place)) as Stranger
  }

  /** Answers the new place of whom the file says more; the old one, where it says nothing new. */
  replace(place: number, stranger: Stranger): number {
    const text = JSON.stringify(stranger)
    return this.#textAt(place) === text ? place : this.#write(text)
  }

  #write(text: string): number {
    const length = Buffer.byteLength(text)
    if (this.#taken + LENGTH_BYTES + length > this.#last.length) this.#nextSlab(LENGTH_BYTES + length)
    const start = this.#taken
    this.#last.writeUInt32LE(length, start)
    this.#last.write(text, start + LENGTH_BYTES)
    this.#taken = start + LENGTH_BYTES + length
    return (this.#slabs.length - 1) * SLAB_BYTES + start
  }

  /** One that is full goes to the side, and its memory is used again. */
  #nextSlab(fewestBytes: number): void {
    const number = this.#slabs.length - 1
    const isKept = this.#last.length === SLAB_BYTES && (this.#side?.keep(this.#last, number * SLAB_BYTES) ?? false)
    if (isKept) this.#slabs[number] = undefined
    if (!isKept || fewestBytes > SLAB_BYTES) this.#last = Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, fewestBytes))
    this.#slabs.push(this.#last)
    this.#taken = 0
  }

  #textAt(place: number): string {
    const number = Math.floor(place / SLAB_BYTES)
    const bytes = (from: number, length: number) =>
      this.#slabs[number]?.subarray(from, from + length) ?? this.#side?.bytes(number * SLAB_BYTES + from, length)
    const start = place % SLAB_BYTES
    const length = bytes(start, LENGTH_BYTES)?.readUInt32LE() ?? 0
    return bytes(start + LENGTH_BYTES, length)?.toString() ?? ''
  }
}
