/** 53 bits of two interleaved FNV-1a sums: among a million texts, two meet once in ten thousand books. */
export function textHash(text: string): number {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 15)
  }
  return (high >>> 11) * 4_294_967_296 + (low >>> 0)
}

const FIRST_ROOM = 1024

/**
 * Numbers texts from 0 on, in the order they come, and remembers no more of each than its hash: hundreds of thousands
 * take some twenty bytes each, where a map of them would take a hundred.
 */
export class TextNumbers {
  /** The hash of each number. */
  #hashes = new Float64Array(FIRST_ROOM / 2)
  /** By the hash, the number and one, or zero where there is none; never more than half full. */
  #slots = new Int32Array(FIRST_ROOM)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Undefined for a text that never came. */
  numberOf(text: string): number | undefined {
    const hash = textHash(text)
    return this.#found(this.#slotOf(hash))
  }

  /** The number that it has, or gets now. */
  add(text: string): number {
    const hash = textHash(text)
    const found = this.#found(this.#slotOf(hash))
    if (found !== undefined) return found
    const number = this.#size
    if (number === this.#hashes.length) this.#makeRoom()
    this.#hashes[number] = hash
    this.#slots[this.#slotOf(hash)] = number + 1
    this.#size += 1
    return number
  }

  #found(slot: number): number | undefined {
    const kept = this.#slots[slot] ?? 0
    return kept === 0 ? undefined : kept - 1
  }

  /** Where it is, or would go: the next free place from where its hash points. */
  #slotOf(hash: number): number {
    const last = this.#slots.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const kept = this.#slots[slot] ?? 0
      if (kept === 0 || this.#hashes[kept - 1] === hash) return slot
    }
  }

  #makeRoom(): void {
    const before = this.#hashes
    this.#hashes = new Float64Array(before.length * 2)
    this.#hashes.set(before)
    this.#slots = new Int32Array(this.#hashes.length * 2)
    for (const [number, hash] of before.entries()) this.#slots[this.#slotOf(hash)] = number + 1
  }
}
