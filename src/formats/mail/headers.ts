import { decodedAs, decodeWords } from './encoded-words.ts'

/** The headers of a message or of a part of one. Names are asked for in lower case. */
export class Headers {
  /** Unfolded, still one character a byte. */
  readonly #values: ReadonlyMap<string, readonly string[]>
  readonly #charset: string | undefined

  constructor(values: ReadonlyMap<string, readonly string[]>) {
    this.#values = values
    this.#charset = /charset="?([\w-]{1,40})/i.exec(values.get('content-type')?.[0] ?? '')?.[1]?.toLowerCase()
  }

  get isEmpty(): boolean {
    return this.#values.size === 0
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }

  /** The first of this name as text, its encoded words left encoded; empty where there is none. */
  raw(name: string): string {
    return this.all(name)[0] ?? ''
  }

  /** The first of this name as the reader would see it. */
  text(name: string): string {
    return decodeWords(this.raw(name))
      .replaceAll(/[\0-\x1f\x7f]+/g, ' ')
      .trim()
  }

  /** All of this name, from the top. */
  all(name: string): string[] {
    return (this.#values.get(name) ?? []).map((value) => this.#asText(value))
  }

  /** Letters beyond ASCII should not be there, and are, in UTF-8 or in the charset of the body. */
  #asText(value: string): string {
    return /[\x80-\xff]/.test(value) ? decodedAs(this.#charset, Buffer.from(value, 'latin1')) : value
  }
}

/** A message, or a part of one, cut in two: one character a byte. */
export interface Cut {
  readonly headers: Headers
  readonly body: string
  /** False where the headers do not end in what was given. */
  readonly isComplete: boolean
}

/** RFC 5322: headers, an empty line, the body. Lines among the headers that are none are passed over. */
export function cutHeaders(bytes: string): Cut {
  const text = bytes.replace(/^[\r\n]+/, '')
  const end = /\r?\n\r?\n/.exec(text)
  const block = end === null ? text : text.slice(0, end.index)
  const body = end === null ? '' : text.slice(end.index + end[0].length)
  return { headers: new Headers(valuesIn(block)), body, isComplete: end !== null }
}

function valuesIn(block: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  let name: string | undefined
  let parts: string[] = []
  const close = () => {
    if (name === undefined) return
    const known = values.get(name)
    const value = parts.join('').trim()
    if (known === undefined) values.set(name, [value])
    else known.push(value)
  }
  for (const line of block.split('\n')) {
    const bare = line.endsWith('\r') ? line.slice(0, -1) : line
    if (bare.startsWith(' ') || bare.startsWith('\t')) {
      parts.push(bare)
      continue
    }
    const colon = bare.indexOf(':')
    const found = colon > 0 && colon <= LONGEST_NAME ? bare.slice(0, colon).trimEnd() : ''
    if (!HEADER_NAME.test(found)) continue
    close()
    name = found.toLowerCase()
    parts = [bare.slice(colon + 1)]
  }
  close()
  return values
}

const LONGEST_NAME = 100
const HEADER_NAME = /^[!-9;-~]+$/
