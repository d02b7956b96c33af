import { isFromLine, LONGEST_FROM_LINE } from './from-line.ts'
import { cutHeaders } from './headers.ts'

/** Does it begin with the line that stands above a message in an mbox? */
export function looksLikeMbox(head: Uint8Array): boolean {
  const text = textOf(head.subarray(0, 2 * LONGEST_FROM_LINE)).trimStart()
  return isFromLine((text.split('\n', 1)[0] ?? '').trimEnd())
}

/** Does it begin with the headers of a letter? */
export function looksLikeLetter(head: Uint8Array): boolean {
  const text = textOf(head)
  if (!/^[\r\n]{0,4}[A-Za-z][\w-]{1,60}:[ \t\r\n]/.test(text)) return false
  const { headers } = cutHeaders(text)
  const isFromSomebody = headers.has('from') || headers.has('received')
  return isFromSomebody && USUAL.filter((name) => headers.has(name)).length >= 2
}

const USUAL = ['from', 'to', 'subject', 'date', 'message-id', 'received', 'return-path', 'mime-version', 'delivered-to']

/** Does an archive with files of these names hold mail: an mbox, a Maildir, or mostly single letters? */
export function areMailNames(names: readonly string[]): boolean {
  const own = names.filter((name) => !name.startsWith('__MACOSX/'))
  if (own.some((name) => isMboxName(name) || isMaildirName(name))) return true
  return own.length > 0 && own.filter(isMailName).length * 2 >= own.length
}

/** `All mail.mbox`, and the file that Apple Mail puts into a folder of that name. */
export function isMboxName(name: string): boolean {
  return /\.mbo?x$|(?:^|\/)mbox$/i.test(name)
}

/** In a Maildir, messages lie in `cur` and `new`, under names that begin with the second of their arrival. */
export function isMaildirName(name: string): boolean {
  return /(?:^|\/)(?:cur|new)\/\d[^/]*$/.test(name)
}

export function isMailName(name: string): boolean {
  return /\.eml$/i.test(name)
}

function textOf(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text
}

const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf'
