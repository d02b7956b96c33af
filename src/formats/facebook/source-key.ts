import { fingerprint } from '../linkedin/source-key.ts'

/** What tells a message from every other, as far as each layout of the years says it. */
export interface MessageSigns {
  /** The other of two, or undefined in a group. */
  readonly counterpart: string | undefined
  /** Undefined when the owner wrote it: their own name may have changed since. */
  readonly sender: string | undefined
  /** Milliseconds since 1970. */
  readonly at: number
  readonly text: string
}

/**
 * Names the messages of one thread so that the next export names them the same. Facebook gives no ids; the numbers of
 * files and the names of folders change, and members of a group leave, so none of that is in it. Seconds are the
 * smallest unit that all layouts agree on; what is said twice in one second is counted.
 */
export class MessageKeys {
  readonly #counts = new Map<string, number>()
  #second = 0

  keyOf({ counterpart, sender, at, text }: MessageSigns): string {
    const second = Math.floor(at / 1000)
    // Neighbours in time stand together, so only a few have to be remembered.
    if (second !== this.#second && this.#counts.size > MOST_REMEMBERED) this.#counts.clear()
    this.#second = second
    const signs = [counterpart === undefined ? 'group' : `with ${counterpart}`, sender ?? '', fingerprint(text)]
    const key = `facebook:message:${second}:${fingerprint(JSON.stringify(signs))}`
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return count === 1 ? key : `${key}:${count}`
  }
}

const MOST_REMEMBERED = 10_000
