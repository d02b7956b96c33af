import { decodeBytes } from './charset.ts'

/** One property parameter. `bare` marks vCard 2.1's `TEL;WORK:`, which is read as `TEL;TYPE=WORK:`. */
export interface Param {
  /** In capitals. */
  readonly name: string
  readonly values: readonly string[]
  readonly bare?: true
}

/** One property of a card, with the line that it came from. */
export interface Property {
  /** The `item1` of `item1.EMAIL`, as written. */
  readonly group?: string
  /** In capitals; empty when the line is not a property at all. */
  readonly name: string
  readonly params: readonly Param[]
  /** What follows the colon: in Unicode, but still escaped or quoted-printable. */
  readonly value: string
  /** The whole line, unfolded, in Unicode. */
  readonly raw: string
  /** Where it starts in the file, from 1. */
  readonly line: number
}

/** More before the colon than any address book writes; such a line is kept as it is, unread. */
const LONGEST_HEADER = 100_000
const MOST_PARAMS = 1000

/** Text from the bytes of a line (one character a byte), by the charset that the line itself names. */
export function lineText(bytes: string): string {
  const charset = /;\s{0,5}CHARSET\s{0,5}=\s{0,5}"?([\w.-]{1,40})/i.exec(bytes.slice(0, 2000))?.[1]
  // oxlint-disable-next-line no-control-regex
  const isPlain = !/[\x80-\xff\x1b]/.test(bytes)
  const text = isPlain ? bytes : decodeBytes(Buffer.from(bytes, 'latin1'), charset)
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

/**
 * Takes a line apart: RFC 6350 section 3.3, RFC 6868 for parameter values, and the bare types of vCard 2.1.
 * Never fails: what is no property comes back without a name.
 */
export function parseContentLine(raw: string, line: number): Property {
  const pieces = cut(raw, 'heed quotes') ?? cut(raw, 'ignore quotes')
  if (pieces === undefined) return { name: '', params: [], value: '', raw, line }
  const [head = '', ...params] = pieces.header
  const dot = head.lastIndexOf('.')
  const group = dot > 0 ? head.slice(0, dot).trim() : undefined
  const name = head.slice(dot + 1).trim()
  const isNamed = /^[\w-]{1,200}$/.test(name) && (group === undefined || /^[\w.-]{1,200}$/.test(group))
  if (!isNamed || params.length > MOST_PARAMS) return { name: '', params: [], value: '', raw, line }
  return {
    ...(group === undefined ? {} : { group }),
    name: name.toUpperCase(),
    params: params.filter((param) => param.trim() !== '').map(readParam),
    value: pieces.value,
    raw,
    line,
  }
}

/** Cuts at semicolons up to the first colon. Quotes protect both, unless a quote was never closed. */
function cut(raw: string, quotes: 'heed quotes' | 'ignore quotes'): { header: string[]; value: string } | undefined {
  const header: string[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at < raw.length && at < LONGEST_HEADER; at += 1) {
    const letter = raw[at]
    if (letter === '"' && quotes === 'heed quotes') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (letter === ';' && header.length <= MOST_PARAMS) {
      header.push(raw.slice(start, at))
      start = at + 1
    } else if (letter === ':') {
      header.push(raw.slice(start, at))
      return { header, value: raw.slice(at + 1) }
    }
  }
  return undefined
}

function readParam(text: string): Param {
  const equals = text.indexOf('=')
  if (equals < 0) return bareParam(text.trim())
  const name = text.slice(0, equals).trim().toUpperCase()
  const values = splitValues(text.slice(equals + 1).trim())
  // `TYPE="work,voice"` is how many a writer says two types.
  return { name, values: name === 'TYPE' ? values.flatMap((value) => value.split(',')) : values }
}

const BARE_ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT'])

function bareParam(word: string): Param {
  const name = BARE_ENCODINGS.has(word.toUpperCase()) ? 'ENCODING' : 'TYPE'
  return { name, values: [unquote(word)], bare: true }
}

function splitValues(text: string): string[] {
  if (!text.includes('"')) return text.split(',').map(unquote)
  return Array.from(text.matchAll(/"([^"]*)"|[^",]+/g), ([whole, quoted]) => unquote(quoted ?? whole))
}

/** RFC 6868: `^n` is a new line, `^'` a double quote, `^^` a caret. */
function unquote(text: string): string {
  const bare = text.replaceAll('"', '').trim()
  return bare.replace(/\^[n'^]/g, (code) => (code === '^n' ? '\n' : code === "^'" ? '"' : '^'))
}

/** All values of the parameters of this name, in order. */
export function paramValues(property: Property, name: string): string[] {
  return property.params.flatMap((param) => (param.name === name ? param.values : []))
}

/** Is the line written as only vCard 2.1 writes, whatever the card says of itself? */
export function speaksVersion21(property: Property): boolean {
  return property.params.some(
    ({ name, values, bare }) => bare === true || (name === 'ENCODING' && values.some(isOldEncoding)),
  )
}

function isOldEncoding(encoding: string): boolean {
  return /^(?:quoted-printable|base64)$/i.test(encoding)
}
