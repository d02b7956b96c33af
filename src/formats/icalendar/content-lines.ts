import type { ByteSource } from '../csv/text.ts'
import { lineSplitter } from '../vcard/lines.ts'
import type { PhysicalLine } from '../vcard/lines.ts'

/** One line as RFC 5545 section 3.1 means it: folded lines put together. One character a byte, not yet decoded. */
export interface ContentLine {
  readonly bytes: string
  /** Where it starts, from 1. */
  readonly line: number
  /** It went on beyond 1 MB; `bytes` holds only its beginning. */
  readonly isCut: boolean
}

/** No honest line but an enclosed file comes near it. */
export const LONGEST_LINE = 1_048_576

/** The content lines of a file, read as a stream. Never holds more than one line and one piece of the file. */
export async function* contentLines(source: ByteSource): AsyncGenerator<ContentLine> {
  const splitter = lineSplitter()
  const unfolder = new Unfolder()
  for await (const piece of source.bytes()) yield* unfolder.push(splitter.push(piece))
  yield* unfolder.push(splitter.end())
  yield* unfolder.finish()
}

class Unfolder {
  #parts: string[] = []
  #length = 0
  #line = 0
  #isCut = false

  push(lines: readonly PhysicalLine[]): ContentLine[] {
    const whole: ContentLine[] = []
    for (const { bytes, number, tooLong } of lines) {
      const isFold = bytes.startsWith(' ') || bytes.startsWith('\t')
      if (!isFold) whole.push(...this.#begin(number))
      this.#add(isFold ? bytes.slice(1) : withoutMark(bytes))
      if (tooLong) this.#isCut = true
    }
    return whole
  }

  finish(): ContentLine[] {
    return this.#begin(0)
  }

  #begin(line: number): ContentLine[] {
    const bytes = this.#parts.join('')
    const done = bytes === '' ? [] : [{ bytes, line: this.#line, isCut: this.#isCut }]
    this.#parts = []
    this.#length = 0
    this.#line = line
    this.#isCut = false
    return done
  }

  #add(bytes: string): void {
    const room = LONGEST_LINE - this.#length
    if (bytes.length > room) this.#isCut = true
    if (room <= 0 || bytes === '') return
    this.#parts.push(bytes.slice(0, room))
    this.#length += Math.min(bytes.length, room)
  }
}

const UTF8_MARK = '\u00ef\u00bb\u00bf'

function withoutMark(bytes: string): string {
  return bytes.startsWith(UTF8_MARK) ? bytes.slice(UTF8_MARK.length) : bytes
}
