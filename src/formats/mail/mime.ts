import { decodedAs, unquoted } from './encoded-words.ts'
import { cutHeaders } from './headers.ts'
import type { Headers } from './headers.ts'
import { textOfHtml } from './html-text.ts'

/** A part of a message that holds no other parts. */
export interface Part {
  /** Lower-cased, as `text/plain`. */
  readonly type: string
  readonly headers: Headers
  /** Still encoded, one character a byte. */
  readonly body: string
}

interface Whole {
  readonly headers: Headers
  readonly body: string
}

const DEEPEST = 8
const MOST_PARTS = 100

/** RFC 2046: the parts of a message, outermost first, as far as it is held. Messages inside of it are not opened. */
export function partsOf(whole: Whole): Part[] {
  const parts: Part[] = []
  collect(whole, { parts, depth: 0 })
  return parts
}

function collect({ headers, body }: Whole, into: { readonly parts: Part[]; readonly depth: number }): void {
  const { type, parameters } = contentTypeOf(headers)
  const boundary = parameters.get('boundary')
  if (!type.startsWith('multipart/') || boundary === undefined || boundary === '' || into.depth >= DEEPEST) {
    into.parts.push({ type, headers, body })
    return
  }
  for (const piece of piecesOf(body, boundary)) {
    if (into.parts.length >= MOST_PARTS) return
    collect(cutPart(piece), { parts: into.parts, depth: into.depth + 1 })
  }
}

/** A part may have no headers at all; then an empty line comes first. */
function cutPart(piece: string): Whole {
  const hasNoHeaders = /^\r?\n/.test(piece)
  return hasNoHeaders ? { headers: cutHeaders('').headers, body: piece } : cutHeaders(piece)
}

function piecesOf(body: string, boundary: string): string[] {
  const delimiter = `--${boundary}`
  const pieces: string[] = []
  let start = -1
  for (let at = body.indexOf(delimiter); at !== -1; at = body.indexOf(delimiter, at + 1)) {
    if (at > 0 && body[at - 1] !== '\n') continue
    if (start !== -1) pieces.push(body.slice(start, at).replace(/\r?\n$/, ''))
    const after = at + delimiter.length
    const newline = body.indexOf('\n', after)
    start = newline === -1 || body.startsWith('--', after) ? -1 : newline + 1
    if (start === -1 || pieces.length >= MOST_PARTS) return pieces
  }
  if (start !== -1) pieces.push(body.slice(start))
  return pieces
}

const LONGEST_TYPE = 2000
const PARAMETER = /;\s*([\w*-]{1,60})\s*=\s*(?:"([^"]*)"|([^;\s]*))/g

/** RFC 2045: what a part is; text where it does not say. */
export function contentTypeOf(headers: Headers): { type: string; parameters: ReadonlyMap<string, string> } {
  const header = headers.raw('content-type').slice(0, LONGEST_TYPE)
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(header)?.[1]?.toLowerCase() ?? 'text/plain'
  const parameters = Array.from(
    header.matchAll(PARAMETER),
    ([, name = '', quoted, bare = '']) => [name.toLowerCase(), quoted ?? bare] as const,
  )
  return { type, parameters: new Map(parameters.toReversed()) }
}

/** What a part says, out of its transfer encoding and its charset. */
export function textOfPart({ headers, body }: Whole): string {
  const charset = contentTypeOf(headers).parameters.get('charset')?.toLowerCase()
  return decodedAs(charset, bytesOf(body, headers.raw('content-transfer-encoding'))).replaceAll(/\r\n?/g, '\n')
}

function bytesOf(body: string, encoding: string): Buffer {
  if (/^\s*base64/i.test(encoding)) return Buffer.from(body, 'base64')
  if (/^\s*quoted-printable/i.test(encoding)) return unquoted(body.replaceAll(/[ \t]{0,20}=[ \t]{0,20}\r?\n/g, ''))
  return Buffer.from(body, 'latin1')
}

/** What the writer wrote, as plain text: the part in plain text, or else the one in HTML; empty where there is neither. */
export function textOf(whole: Whole): string {
  const shown = partsOf(whole).filter(({ headers }) => !/^\s*attachment/i.test(headers.raw('content-disposition')))
  const plain = shown.find(({ type }) => type === 'text/plain')
  const text = plain === undefined ? '' : textOfPart(plain)
  if (text.trim() !== '') return text
  const html = shown.find(({ type }) => type === 'text/html')
  return html === undefined ? '' : textOfHtml(textOfPart(html))
}
