import { LONGEST_LINE_BYTES } from './lines.ts'
import type { PhysicalLine } from './lines.ts'

/** What a card says in one go: one or several lines of the file, put together. Still one character a byte. */
export interface LogicalLine {
  readonly bytes: string
  /** Where it starts. */
  readonly line: number
  readonly tooLong: boolean
}

export interface Unfolder {
  /** Gives the line before, once it is known to be complete, and the boundary of a card at once. */
  push(line: PhysicalLine): LogicalLine[]
  end(): LogicalLine[]
}

interface OpenLine {
  readonly parts: string[]
  readonly line: number
  length: number
  tooLong: boolean
  /** Undefined until the colon that ends the header has come. */
  writing: Writing | undefined
}

type Writing = 'plain' | 'quoted-printable' | 'base64'

/** Puts folded lines together: RFC 6350 section 3.2, and vCard 2.1's soft line breaks and base64 blocks. */
export function unfolder(): Unfolder {
  let open: OpenLine | undefined

  function flush(): LogicalLine[] {
    if (open === undefined) return []
    const done = { bytes: open.parts.join(''), line: open.line, tooLong: open.tooLong }
    open = undefined
    return [done]
  }

  function push(line: PhysicalLine): LogicalLine[] {
    const bytes = line.bytes.startsWith(BYTE_ORDER_MARK) ? line.bytes.slice(BYTE_ORDER_MARK.length) : line.bytes
    const more = open === undefined || line.tooLong ? undefined : continuation(open, bytes)
    if (open !== undefined && more !== undefined) {
      add(open, more)
      return []
    }
    if (open !== undefined && line.tooLong && isFold(bytes)) {
      open.tooLong = true
      return []
    }
    if (isBlank(bytes) && !line.tooLong) return open?.writing === 'base64' ? flush() : []
    const before = flush()
    open = { parts: [], line: line.number, length: 0, tooLong: line.tooLong, writing: undefined }
    add(open, bytes)
    return boundaryOf(bytes) === undefined ? before : [...before, ...flush()]
  }

  return { push, end: flush }
}

const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf'

/** `BEGIN:VCARD` and `END:VCARD`, in any case and with stray blanks, as real files have them. */
export function boundaryOf(text: string): 'begin' | 'end' | undefined {
  if (text.length > 200) return undefined
  const found = /^(?:[\w-]+\.)?(begin|end)\s*:\s*vcard$/i.exec(text.replaceAll('\0', '').trim())
  if (found === null) return undefined
  return found[1]?.toLowerCase() === 'begin' ? 'begin' : 'end'
}

/** What this line adds to the one before, or undefined when it stands for itself. */
function continuation(open: OpenLine, bytes: string): string | undefined {
  if (open.writing === 'quoted-printable' && endsSoftly(open)) {
    if (boundaryOf(bytes) !== undefined) return undefined
    const last = (open.parts.pop() ?? '').trimEnd().slice(0, -1)
    open.parts.push(last)
    // Some writers break softly and fold as well; a space on both sides is one space.
    return last.endsWith(' ') && isFold(bytes) ? bytes.slice(1) : bytes
  }
  if (isFold(bytes)) return open.writing === 'base64' ? bytes.trim() : bytes.slice(1)
  if (open.writing === 'base64' && /^[A-Za-z0-9+/=]+$/.test(bytes)) return bytes
  return undefined
}

function endsSoftly(open: OpenLine): boolean {
  return open.parts.at(-1)?.trimEnd().endsWith('=') ?? false
}

function isFold(bytes: string): boolean {
  return bytes.startsWith(' ') || bytes.startsWith('\t')
}

function isBlank(bytes: string): boolean {
  return bytes.trim() === ''
}

function add(open: OpenLine, bytes: string): void {
  open.length += bytes.length
  if (open.length > LONGEST_LINE_BYTES) open.tooLong = true
  if (open.tooLong) {
    open.parts.length = 0
    return
  }
  open.parts.push(bytes)
  if (open.writing === undefined && bytes.includes(':')) open.writing = writingOf(open.parts.join(''))
}

/** Judged by the words before the first colon: `ENCODING=BASE64`, `BASE64`, `ENCODING=b`, `QUOTED-PRINTABLE`. */
function writingOf(text: string): Writing {
  const words = text.slice(0, text.indexOf(':')).toUpperCase().split(/[;=]/, 1000)
  if (words.includes('QUOTED-PRINTABLE')) return 'quoted-printable'
  return words.some((word, at) => word === 'BASE64' || (word === 'B' && words[at - 1] === 'ENCODING'))
    ? 'base64'
    : 'plain'
}
