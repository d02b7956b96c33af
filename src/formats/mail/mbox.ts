import { isFromLine, LONGEST_FROM_LINE } from './from-line.ts'
import { HeldBytes } from './raw-message.ts'
import type { RawMessage } from './raw-message.ts'

/**
 * The messages of an mbox of any make (mboxo, mboxrd, mboxcl, mboxcl2, Gmail's), in order. Looks at each byte once and
 * holds no more than the beginning of one message, however long the file, the message or the line.
 */
export async function* mboxMessages(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<RawMessage> {
  const scanner = new MboxScanner()
  for await (const part of bytes) yield* scanner.push(part)
  yield* scanner.end()
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const FROM = Buffer.from('From ')
const BYTE_ORDER_MARK = Buffer.from('\u{feff}')
/** How far ahead we look whether a message really ends where its Content-Length says. */
const LOOK_AHEAD = 1_048_576

class MboxScanner {
  readonly #held = new HeldBytes()
  /** Of the next line to be looked at. */
  #line = 1
  #isAtLineStart = true
  #isAtFileStart = true
  /** The message being read. */
  #open: { readonly line: number; readonly envelope: string | undefined } | undefined
  /** Where its body begins, counted from the beginning of the message. */
  #bodyStart: number | undefined
  /** Up to here, what looks like the next message is known to belong to its body. */
  #bodyEnd = 0
  /** Not looked at yet: it may be the beginning of a `From ` line. */
  #rest: Buffer = Buffer.alloc(0)

  #withRest(part: Uint8Array): Buffer {
    if (this.#rest.length > 0) return Buffer.concat([this.#rest, part])
    return Buffer.from(part.buffer, part.byteOffset, part.length)
  }

  *push(part: Uint8Array): Generator<RawMessage> {
    yield* this.#scan(part, false)
  }

  *end(): Generator<RawMessage> {
    yield* this.#scan(new Uint8Array(), true)
    yield* this.#finished()
  }

  *#scan(part: Uint8Array, isLast: boolean): Generator<RawMessage> {
    const buffer = this.#withRest(part)
    if (this.#isAtFileStart && buffer.length < BYTE_ORDER_MARK.length && !isLast) {
      this.#rest = buffer
      return
    }
    let at = this.#afterByteOrderMark(buffer)
    /** From here on, bytes are not yet given to the message. */
    let from = at
    while (at < buffer.length) {
      const newline = buffer.indexOf(LINE_FEED, at)
      if (this.#isAtLineStart && buffer[at] === FROM[0] && this.#open !== undefined) {
        this.#held.add(buffer.subarray(from, at))
        from = at
      }
      const judgement = this.#judge(buffer, { at, newline, isLast })
      if (judgement === 'wait') break
      const next = newline === -1 ? buffer.length : newline + 1
      if (judgement === 'text') this.#passLine(buffer, { at, newline, from })
      else {
        yield* this.#finished()
        this.#begin(judgement)
      }
      if (judgement !== 'text' || this.#open === undefined) from = next
      at = next
      this.#isAtLineStart = newline !== -1
      if (newline !== -1) this.#line += 1
    }
    if (this.#open !== undefined) this.#held.add(buffer.subarray(from, at))
    this.#rest = buffer.subarray(at)
  }

  #afterByteOrderMark(buffer: Buffer): number {
    const isMarked = this.#isAtFileStart && buffer.subarray(0, 3).equals(BYTE_ORDER_MARK)
    this.#isAtFileStart = false
    return isMarked ? BYTE_ORDER_MARK.length : 0
  }

  /** Is this line the beginning of the next message (then it is given), text, or too little to tell? */
  #judge(buffer: Buffer, { at, newline, isLast }: Place): { envelope: string } | 'text' | 'wait' {
    if (!this.#isAtLineStart) return 'text'
    // Half of an empty line.
    if (buffer[at] === CARRIAGE_RETURN && at === buffer.length - 1 && !isLast) return 'wait'
    if (buffer[at] !== FROM[0]) return 'text'
    const seen = (newline === -1 ? buffer.length : newline) - at
    if (!startsWithFrom(buffer, at, seen) || seen > LONGEST_FROM_LINE) return 'text'
    if (newline === -1 && !isLast) return 'wait'
    if (seen < FROM.length) return 'text'
    const envelope = buffer.toString('latin1', at, at + seen).trimEnd()
    // Above everything else stands the first `From ` line, whatever its date looks like.
    if (!isFromLine(envelope) && this.#open !== undefined) return 'text'
    const belongs = this.#belongsToBody(buffer, { at, isLast })
    if (belongs === 'wait') return 'wait'
    return belongs ? 'text' : { envelope }
  }

  /** mboxcl2 leaves `From ` lines in bodies as they are; there, Content-Length says where the body ends. */
  #belongsToBody(buffer: Buffer, { at, isLast }: Omit<Place, 'newline'>): boolean | 'wait' {
    const position = this.#held.size
    if (this.#bodyStart === undefined || position < this.#bodyEnd) return position < this.#bodyEnd
    const length = contentLength(this.#held.bytes.toString('latin1', 0, this.#bodyStart))
    if (length === undefined) return false
    const bodyEnd = this.#bodyStart + length
    const toGo = bodyEnd - position
    // What is said of length may be wrong: it counts only where the next message, or nothing, really follows.
    if (toGo <= 0 || toGo > LOOK_AHEAD) return false
    const seenAfter = buffer.length - at - toGo
    if (seenAfter <= LONGEST_FROM_LINE + 4 && !isLast) return 'wait'
    if (seenAfter < 0 || !endsMessage(buffer, at + toGo)) return false
    this.#bodyEnd = bodyEnd
    return true
  }

  #passLine(buffer: Buffer, { at, newline, from }: Omit<Place, 'isLast'> & { readonly from: number }): void {
    const isBlank = this.#isAtLineStart && (newline === at || (newline === at + 1 && buffer[at] === CARRIAGE_RETURN))
    if (this.#open === undefined && !isBlank) this.#begin({ envelope: undefined })
    if (isBlank && this.#open !== undefined) this.#bodyStart ??= this.#held.size + newline + 1 - from
  }

  #begin({ envelope }: { readonly envelope: string | undefined }): void {
    this.#open = { line: this.#line, envelope }
    this.#bodyStart = undefined
    this.#bodyEnd = 0
    this.#held.clear()
  }

  *#finished(): Generator<RawMessage> {
    if (this.#open === undefined) return
    yield { ...this.#open, bytes: this.#held.bytes, isCut: this.#held.isCut }
    this.#open = undefined
  }
}

interface Place {
  readonly at: number
  /** Of the line that starts at `at`; -1 where it is not in sight. */
  readonly newline: number
  readonly isLast: boolean
}

/** Does it, as far as it is in sight? */
function startsWithFrom(buffer: Buffer, at: number, seen: number): boolean {
  const length = Math.min(seen, FROM.length)
  return buffer.compare(FROM, 0, length, at, at + length) === 0
}

function contentLength(headers: string): number | undefined {
  const digits = /^content-length:[ \t]*(\d{1,12})[ \t]*\r?$/im.exec(headers)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Some writers count the empty line behind a body, and some do not. */
function endsMessage(buffer: Buffer, place: number): boolean {
  let at = place
  while (at < place + 4 && (buffer[at] === LINE_FEED || buffer[at] === CARRIAGE_RETURN)) at++
  if (at >= buffer.length) return true
  const newline = buffer.indexOf(LINE_FEED, at)
  const end = newline === -1 ? buffer.length : newline
  return end - at <= LONGEST_FROM_LINE && isFromLine(buffer.toString('latin1', at, end).trimEnd())
}
