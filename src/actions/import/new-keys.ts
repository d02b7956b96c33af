import { interactions } from '#storage/interactions.ts'
import { knownBySource } from '#storage/known.ts'
import type { Reader } from '#storage/storage.ts'

const KEYS_AT_ONCE = 500

/** Counts the interactions that the book does not have yet, each once. */
export class NewKeys {
  readonly #reader: Reader
  /** Hashes instead of keys: hundreds of thousands of them are held until the end. */
  readonly #seen = new Set<number>()
  #waiting: string[] = []
  #known = 0

  constructor(reader: Reader) {
    this.#reader = reader
  }

  async add(key: string): Promise<void> {
    const sizeBefore = this.#seen.size
    if (this.#seen.add(hashOf(key)).size === sizeBefore) return
    this.#waiting.push(key)
    if (this.#waiting.length >= KEYS_AT_ONCE) await this.#lookUp()
  }

  async count(): Promise<number> {
    await this.#lookUp()
    return this.#seen.size - this.#known
  }

  async #lookUp(): Promise<void> {
    this.#known += (await knownBySource(this.#reader, interactions, this.#waiting)).size
    this.#waiting = []
  }
}

/** 53 bits of two interleaved FNV-1a sums: it only counts, so one meeting in a billion does no harm. */
function hashOf(key: string): number {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 15)
  }
  return (high >>> 11) * 4_294_967_296 + (low >>> 0)
}
