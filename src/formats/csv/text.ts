import { isAscii } from 'node:buffer'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Bytes that can be read from the start as often as needed, and what the owner calls them. */
export interface ByteSource {
  readonly name: string
  bytes(): AsyncIterable<Uint8Array>
}

/** The bytes are not the text that their beginning promised. */
export class NotText extends Error {}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'windows-1252'

/** As much as is decoded at once, so that other work gets its turn in between. */
const PIECE_BYTES = 65_536

/**
 * The text of a file whose encoding nobody told us: UTF-16 and UTF-8 by their mark, UTF-16 by its NULs, else UTF-8
 * if the first letters beyond ASCII are, else one of Windows' own. Line breaks come out as `\n` or `\r\n`.
 * @throws NotText where the bytes stop making sense
 */
export async function* decodedText(source: ByteSource): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let breaks: LineBreaks | undefined
  for await (const piece of pieces(source.bytes())) {
    breaks ??= lineBreaksOf(piece)
    if (decoder === undefined && isAscii(piece) && looksLikeUtf16(piece) === undefined) {
      yield withLineFeeds(Buffer.from(piece).toString('latin1'), breaks)
      continue
    }
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    yield withLineFeeds(decoded(decoder, piece), breaks)
  }
  if (decoder !== undefined) yield decoded(decoder)
}

/** The text at the start of a file, for telling what it is. Undefined where it is no text. */
export function headText(head: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(head), { fatal: true }).decode(head, { stream: true })
    return withLineFeeds(text, lineBreaksOf(head))
  } catch {
    return undefined
  }
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
  } catch {
    throw new NotText()
  }
}

function encodingOf(piece: Uint8Array): Encoding {
  const utf16 = looksLikeUtf16(piece)
  if (utf16 !== undefined) return utf16
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(piece, { stream: true })
    return 'utf-8'
  } catch {
    return singleByteEncodingOf(piece)
  }
}

/** Programs in Polish and Czech write Windows-1250, which only their word for a name gives away: `Imię`, `Příjmení`. */
function singleByteEncodingOf(piece: Uint8Array): 'windows-1250' | 'windows-1252' {
  const start = Buffer.from(piece.buffer, piece.byteOffset, Math.min(piece.length, 8192)).toString('latin1')
  return /\bImi\u00ea|P\u00f8\u00edjmen\u00ed/i.test(start) ? 'windows-1250' : 'windows-1252'
}

/** By its mark; without one, by every other byte being NUL, as in Latin text it is. */
function looksLikeUtf16(piece: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
  const nuls = [0, 0]
  const seen = Math.min(piece.length, 1024)
  for (let at = 0; at < seen; at++) if (piece[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  if (odd > seen / 4 && even <= seen / 50) return 'utf-16le'
  if (even > seen / 4 && odd <= seen / 50) return 'utf-16be'
  return undefined
}

type LineBreaks = 'with line feeds' | 'carriage returns only'

function lineBreaksOf(piece: Uint8Array): LineBreaks {
  return piece.includes(0x0a) || !piece.includes(0x0d) ? 'with line feeds' : 'carriage returns only'
}

function withLineFeeds(text: string, breaks: LineBreaks): string {
  return breaks === 'with line feeds' ? text : text.replaceAll('\r', '\n')
}

/** The bytes in pieces of 64 KiB, whatever pieces they come in, leaving the event loop its turns. */
async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const part of bytes) {
    parts.push(part)
    length += part.length
    if (length < PIECE_BYTES) continue
    const together = Buffer.concat(parts, length)
    const whole = length - (length % PIECE_BYTES)
    for (let at = 0; at < whole; at += PIECE_BYTES) {
      yield together.subarray(at, at + PIECE_BYTES)
      await nextTurn()
    }
    parts = [together.subarray(whole)]
    length -= whole
  }
  if (length > 0) yield Buffer.concat(parts, length)
}
