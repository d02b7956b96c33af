import { decodeBytes } from './charset.ts'
import { paramValues } from './content-line.ts'
import type { Property } from './content-line.ts'

/** How a value's special letters are written: vCard 2.1 escapes only its separators, later versions new lines too. */
export type Dialect = '2.1' | 'later'

/** The value as one text: decoded, unescaped, line ends as `\n`. */
export function textOf(property: Property, dialect: Dialect): string {
  return readText(property.value, encodingOf(property), dialect)
}

/** The value out of its quoted-printable or base64, with its escapes untouched and line ends as `\n`. */
export function decodedValue(property: Property): string {
  return withoutOddLineEnds(decode(property.value, encodingOf(property)))
}

/** The parts between semicolons, such as those of N and ADR. At most `most`; the last holds what is left. */
export function componentsOf(property: Property, dialect: Dialect, most = 30): string[] {
  const encoding = encodingOf(property)
  return splitUnescaped(property.value, ';', most).map((part) => readText(part, encoding, dialect))
}

/** The parts between commas, such as those of CATEGORIES and NICKNAME. */
export function listOf(property: Property, dialect: Dialect, most = 1000): string[] {
  const encoding = encodingOf(property)
  return splitUnescaped(property.value, ',', most).map((part) => readText(part, encoding, dialect))
}

/** Components that are lists themselves: `Stevenson;John;Philip,Paul`. Version 2.1 has no lists. */
export function nestedListOf(property: Property, dialect: Dialect): string[][] {
  const encoding = encodingOf(property)
  return splitUnescaped(property.value, ';', 30).map((part) =>
    (dialect === '2.1' ? [part] : splitUnescaped(part, ',', 100)).map((item) => readText(item, encoding, dialect)),
  )
}

interface Encoding {
  readonly name: 'none' | 'quoted-printable' | 'base64'
  readonly charset: string | undefined
}

function encodingOf(property: Property): Encoding {
  const said = paramValues(property, 'ENCODING')[0]?.toUpperCase()
  const name = said === 'QUOTED-PRINTABLE' ? 'quoted-printable' : said === 'B' || said === 'BASE64' ? 'base64' : 'none'
  return { name, charset: paramValues(property, 'CHARSET')[0] }
}

function readText(raw: string, encoding: Encoding, dialect: Dialect): string {
  return withoutOddLineEnds(unescape(decode(raw, encoding), dialect))
}

function withoutOddLineEnds(text: string): string {
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n')
}

function decode(raw: string, { name, charset }: Encoding): string {
  if (name === 'base64') return decodeBytes(Buffer.from(raw, 'base64'), charset)
  if (name === 'none' || !raw.includes('=')) return raw
  return decodeBytes(quotedPrintableBytes(Buffer.from(raw, 'utf8')), charset)
}

/** `=C3` is the byte C3, all else stands for itself: RFC 2045 section 6.7, as far as vCard 2.1 uses it. */
function quotedPrintableBytes(source: Buffer): Uint8Array {
  const bytes = new Uint8Array(source.length)
  let length = 0
  for (let at = 0; at < source.length; at += 1) {
    const high = source[at] === 0x3d ? hexDigit(source[at + 1]) : undefined
    const low = high === undefined ? undefined : hexDigit(source[at + 2])
    if (high !== undefined && low !== undefined) at += 2
    bytes[length] = high !== undefined && low !== undefined ? high * 16 + low : (source[at] ?? 0)
    length += 1
  }
  return bytes.subarray(0, length)
}

function hexDigit(code: number | undefined): number | undefined {
  const digit = code === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(digit) ? undefined : digit
}

function unescape(text: string, dialect: Dialect): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\([\s\S])/g, (both, letter: string) => {
    if ('\\,;:"'.includes(letter)) return letter
    return (letter === 'n' || letter === 'N') && dialect === 'later' ? '\n' : both
  })
}

function splitUnescaped(text: string, separator: string, most: number): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length && parts.length < most - 1; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === separator) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

/** Text as vCard 3.0 and 4.0 write it: RFC 6350 section 3.4. Every kind of line end becomes a new line. */
export function escapeText(text: string): string {
  return escapeAddress(text).replace(/[,;]/g, '\\$&')
}

/** A web address or number: commas and semicolons belong to it and stay, as clients expect. */
export function escapeAddress(text: string): string {
  return text
    .replaceAll('\0', '')
    .replaceAll('\\', '\\\\')
    .replace(/\r\n?|\n/g, '\\n')
}
