import { fileEncodingOf } from './charset.ts'

/** A line as the file has it. `bytes` holds one character a byte, since a fold may cut a letter in two. */
export interface PhysicalLine {
  readonly bytes: string
  /** Counts from 1. */
  readonly number: number
  /** The line was longer than the limit, and its content was let go. */
  readonly tooLong: boolean
}

/** No address book writes a longer line: 10 MB, which is a large photo. */
export const LONGEST_LINE_BYTES = 10_000_000

export interface LineSplitter {
  push(chunk: Uint8Array): PhysicalLine[]
  end(): PhysicalLine[]
}

/** Cuts bytes into lines at CRLF, LF or CR, wherever the chunks end. Looks at each byte once and holds one line. */
export function lineSplitter(): LineSplitter {
  const inOneByteLetters = withoutUtf16()
  let parts: string[] = []
  let length = 0
  let number = 1
  let afterCarriageReturn = false

  function take(part: string): void {
    length += part.length
    if (length > LONGEST_LINE_BYTES) parts = []
    else if (part !== '') parts.push(part)
  }

  function close(): PhysicalLine {
    const line = { bytes: parts.join(''), number, tooLong: length > LONGEST_LINE_BYTES }
    parts = []
    length = 0
    number += 1
    return line
  }

  function split(bytes: Buffer): PhysicalLine[] {
    const lines: PhysicalLine[] = []
    const text = bytes.toString('latin1')
    // Each line is a text of its own: a piece of the chunk's text would keep the whole chunk in memory with it.
    const piece = (from: number, to?: number): string => bytes.toString('latin1', from, to)
    let start = 0
    if (text === '') return lines
    if (afterCarriageReturn && text.startsWith('\n')) start = 1
    afterCarriageReturn = text.endsWith('\r')
    for (const found of text.matchAll(/\r\n?|\n/g)) {
      if (found.index < start) continue
      take(piece(start, found.index))
      lines.push(close())
      start = found.index + found[0].length
    }
    take(piece(start))
    return lines
  }

  return {
    push: (chunk) => split(inOneByteLetters.push(chunk)),
    end: () => {
      const lines = split(inOneByteLetters.end())
      return length > 0 ? [...lines, close()] : lines
    },
  }
}

/** Chunks as they are, but for UTF-16, which becomes UTF-8 on the way. */
function withoutUtf16(): { push(chunk: Uint8Array): Buffer; end(): Buffer } {
  let head: Uint8Array | undefined = new Uint8Array(0)
  let decoder: TextDecoder | undefined

  function convert(chunk: Uint8Array, options: TextDecodeOptions): Buffer {
    if (decoder === undefined) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    return Buffer.from(decoder.decode(chunk, options))
  }

  function begin(bytes: Uint8Array): void {
    const encoding = fileEncodingOf(bytes)
    if (encoding !== 'bytes') decoder = new TextDecoder(encoding)
    head = undefined
  }

  return {
    push(chunk) {
      if (head === undefined) return convert(chunk, { stream: true })
      const bytes = Buffer.concat([head, chunk])
      head = bytes
      if (bytes.length < 4) return Buffer.alloc(0)
      begin(bytes)
      return convert(bytes, { stream: true })
    },
    end() {
      if (head === undefined) return convert(new Uint8Array(0), { stream: false })
      const bytes = head
      begin(bytes)
      return convert(bytes, { stream: false })
    },
  }
}
