/** One message as a file holds it, before anything in it is understood. */
export interface RawMessage {
  /** The line on which it starts, from 1; in an mbox that is its `From ` line. */
  readonly line: number
  /** Its beginning, at most `HELD_BYTES`. Good only until the next message is asked for. */
  readonly bytes: Buffer
  /** It is longer than what is held. */
  readonly isCut: boolean
  /** The `From ` line that an mbox puts above it. */
  readonly envelope: string | undefined
}

/** As much of a message as is held and read: its headers and what a person writes fit well, and attachments do not. */
export const HELD_BYTES = 65_536

/** Keeps the beginning of one message at a time, always in the same memory. */
export class HeldBytes {
  readonly #memory = Buffer.allocUnsafeSlow(HELD_BYTES)
  #length = 0
  /** Bytes of the message so far, held or not. */
  size = 0

  clear(): void {
    this.#length = 0
    this.size = 0
  }

  add(bytes: Uint8Array): void {
    this.size += bytes.length
    if (this.#length === HELD_BYTES) return
    const taken = bytes.subarray(0, HELD_BYTES - this.#length)
    this.#memory.set(taken, this.#length)
    this.#length += taken.length
  }

  get bytes(): Buffer {
    return this.#memory.subarray(0, this.#length)
  }

  get isCut(): boolean {
    return this.size > this.#length
  }
}

/** A file that is one message: .eml, or a file of a Maildir. */
export async function singleMessage(bytes: AsyncIterable<Uint8Array>): Promise<RawMessage> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytes) {
    parts.push(part)
    size += part.length
    if (size > HELD_BYTES) break
  }
  const held = Buffer.concat(parts).subarray(0, HELD_BYTES)
  return { line: 1, bytes: held, isCut: size > held.length, envelope: undefined }
}
