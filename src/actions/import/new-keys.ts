import { TextNumbers } from '#book/text-hash.ts'
import { interactions } from '#storage/interactions.ts'
import { knownBySource } from '#storage/known.ts'
import type { Reader } from '#storage/storage.ts'

const KEYS_AT_ONCE = 500

/** Counts the interactions that the book does not have yet, each once. */
export class NewKeys {
  readonly #reader: Reader
  /** Hundreds of thousands of them are held until the end. */
  readonly #seen = new TextNumbers()
  #waiting: string[] = []
  #known = 0

  constructor(reader: Reader) {
    this.#reader = reader
  }

  async add(key: string): Promise<void> {
    const seenBefore = this.#seen.size
    if (this.#seen.add(key) < seenBefore) return
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
