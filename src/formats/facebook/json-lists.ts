import { decodedText, NotText } from '../csv/text.ts'
import type { ByteSource } from '../csv/text.ts'

/** A part of a file that is one JSON object: an entry of one of its lists, or the whole of another value. */
export interface JsonPart {
  readonly key: string
  readonly isEntry: boolean
  /** Its JSON, not looked at yet; undefined where it is longer than any honest entry. */
  readonly json: string | undefined
  /** The line on which it begins, from 1. */
  readonly line: number
}

/** The file is no JSON object, or ends before it is complete. */
export class BrokenJson extends Error {
  readonly line: number

  constructor(line: number) {
    super(`broken on line ${line}`)
    this.line = line
  }
}

/** The longest entry that is looked at, in signs. Facebook allows 20,000 signs in a message. */
export const LONGEST_ENTRY = 1_048_576

/**
 * Cuts a file such as `{"participants": […], "messages": […]}` into its parts without ever holding more than one, so
 * that a file of any size can be read.
 * @throws BrokenJson when it ends too early or is something else
 */
export async function* jsonParts(source: ByteSource): AsyncGenerator<JsonPart> {
  const cutter = new Cutter()
  try {
    for await (const text of decodedText(source)) yield* cutter.push(text)
  } catch (error) {
    throw error instanceof NotText ? new BrokenJson(cutter.line) : error
  }
  if (!cutter.isComplete) throw new BrokenJson(cutter.line)
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LINE_FEED = 0x0a
const COMMA = 0x2c
const COLON = 0x3a
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])
const LIST = 0x5b

/** Only counts brackets and quotes: whether a part makes sense is for `JSON.parse` to say. */
class Cutter {
  line = 1
  #depth = 0
  #hasBegun = false
  #isInText = false
  #isEscaped = false
  #key = ''
  #isInList = false
  /** Where the part in hand begins in the text in hand; -1 between parts. */
  #start = -1
  #startLine = 1
  /** What of the part came with earlier texts; undefined once it is too long. */
  #before: string | undefined = ''

  get isComplete(): boolean {
    return this.#hasBegun && this.#depth === 0
  }

  *push(text: string): Generator<JsonPart> {
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charCodeAt(at)
      if (sign === LINE_FEED) this.line += 1
      if (this.#isInText) this.#stepInText(sign)
      else if (sign > 0x20 && sign !== 0xfeff) {
        const part = this.#step(sign, text, at)
        if (part !== undefined) yield part
      }
    }
    if (this.#start >= 0) this.#carry(text)
  }

  #stepInText(sign: number): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (sign === BACKSLASH) this.#isEscaped = true
    else if (sign === QUOTE) this.#isInText = false
  }

  #step(sign: number, text: string, at: number): JsonPart | undefined {
    if (this.#depth === 0) {
      if (this.#hasBegun || sign !== 0x7b) throw new BrokenJson(this.line)
      this.#hasBegun = true
      this.#depth = 1
      return undefined
    }
    const level = this.#isInList ? 2 : 1
    const isAtEnd = this.#depth === level && (sign === COMMA || CLOSING.has(sign))
    const part = isAtEnd ? this.#endOfPart(text, at) : undefined
    if (isAtEnd && sign === COMMA) return part
    if (this.#depth === 1 && sign === COLON) this.#takeKey(text, at)
    else if (sign === LIST && this.#depth === 1 && this.#key !== '') this.#isInList = true
    else if (!isAtEnd && this.#start < 0) this.#begin(at)
    this.#follow(sign)
    return part
  }

  #follow(sign: number): void {
    if (sign === QUOTE) this.#isInText = true
    else if (OPENING.has(sign)) this.#depth += 1
    else if (CLOSING.has(sign)) {
      this.#depth -= 1
      if (this.#depth === 1) this.#isInList = false
    }
  }

  #begin(at: number): void {
    this.#start = at
    this.#startLine = this.line
    this.#before = ''
  }

  #carry(text: string): void {
    if (this.#before !== undefined) this.#before += text.slice(this.#start)
    if (this.#before !== undefined && this.#before.length > LONGEST_ENTRY) this.#before = undefined
    this.#start = 0
  }

  #take(text: string, end: number): string | undefined {
    const json = this.#before === undefined ? undefined : this.#before + text.slice(this.#start, end)
    this.#start = -1
    return json === undefined || json.length > LONGEST_ENTRY ? undefined : json
  }

  #takeKey(text: string, at: number): void {
    if (this.#start < 0) return
    const key = parsed(this.#take(text, at))
    this.#key = typeof key === 'string' ? key : '?'
  }

  #endOfPart(text: string, at: number): JsonPart | undefined {
    const key = this.#key
    if (!this.#isInList) this.#key = ''
    if (this.#start < 0) return undefined
    return { key, isEntry: this.#isInList, json: this.#take(text, at), line: this.#startLine }
  }
}

/** What JSON says, or undefined where it is none. */
export function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as unknown)
  } catch {
    return undefined
  }
}
