import { openSync, readSync, rmSync, writeSync } from 'node:fs'

/** What is read at once: whoever looks at one person of a file mostly looks at the next as well. */
const WINDOW_BYTES = 2 ** 16

/**
 * A file for what is too much to hold, without a name as soon as it is open, so that nothing of it stays behind however
 * the program ends. Where the disk takes nothing, nothing is kept there.
 */
export class SideFile {
  readonly #path: string
  /** Undefined before the first write, and for good when the disk refused one. */
  #descriptor: number | undefined
  #isUsable = true
  #window: Buffer = Buffer.alloc(0)
  #windowAt = 0

  constructor(path: string) {
    this.#path = path
  }

  /** Answers whether the bytes are kept there now. */
  keep(bytes: Buffer, at: number): boolean {
    if (!this.#isUsable) return false
    try {
      this.#descriptor ??= openWithoutName(this.#path)
      for (let done = 0; done < bytes.length;)
        done += writeSync(this.#descriptor, bytes, done, bytes.length - done, at + done)
      return true
    } catch {
      this.#isUsable = false
      return false
    }
  }

  /** Bytes that were kept there, to be looked at before the next are asked for. */
  bytes(at: number, length: number): Buffer {
    const from = at - this.#windowAt
    if (from >= 0 && from + length <= this.#window.length) return this.#window.subarray(from, from + length)
    this.#window = this.#read(at, Math.max(WINDOW_BYTES, length))
    this.#windowAt = at
    return this.#window.subarray(0, length)
  }

  /** As many as there are; into the same memory, unless it is too small. */
  #read(at: number, most: number): Buffer {
    const memory = this.#window.buffer.byteLength < most ? new ArrayBuffer(most) : this.#window.buffer
    const into = Buffer.from(memory)
    const read = this.#descriptor === undefined ? 0 : readSync(this.#descriptor, into, 0, most, at)
    return into.subarray(0, read)
  }
}

function openWithoutName(path: string): number {
  const descriptor = openSync(path, 'wx+', 0o600)
  rmSync(path)
  return descriptor
}
