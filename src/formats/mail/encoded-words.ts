import { decodeBytes } from '../vcard/charset.ts'

/**
 * RFC 2047: `=?utf-8?Q?J=C3=B6rg?=` is Jörg. Also as programs really write it: in quotation marks, with blanks inside,
 * with a letter cut in two by the end of a word.
 */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text
  const parts: string[] = []
  let word: { charset: string; bytes: Buffer[] } | undefined
  const close = () => {
    if (word !== undefined) parts.push(decodedAs(word.charset, Buffer.concat(word.bytes)))
    word = undefined
  }
  let end = 0
  for (const found of text.matchAll(ENCODED_WORD)) {
    const [whole, charset = '', encoding = '', encoded = ''] = found
    const between = text.slice(end, found.index)
    // Blanks between two encoded words only keep the lines short.
    if (end === 0 || between.trim() !== '') {
      close()
      parts.push(between)
    }
    const name = charset.replace(/\*.*$/, '').toLowerCase()
    if (word?.charset !== name) close()
    word ??= { charset: name, bytes: [] }
    word.bytes.push(/b/i.test(encoding) ? Buffer.from(encoded, 'base64') : unquoted(encoded.replaceAll('_', ' ')))
    end = found.index + whole.length
  }
  close()
  parts.push(text.slice(end))
  return parts.join('')
}

/** `charset`, maybe a language, `B` or `Q`, and what is encoded. */
export const ENCODED_WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?]{0,2000})\?=/gi

/** Quoted-printable, RFC 2045: `=C3` is a byte. Wrong escapes stay as they are. */
export function unquoted(text: string): Buffer {
  const plain = text.replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

/** Text that may claim a charset, or none, or a wrong one. */
export function decodedAs(charset: string | undefined, bytes: Uint8Array): string {
  return decodeBytes(bytes, charset === '' || charset === 'us-ascii' ? undefined : charset).replaceAll('\u{feff}', '')
}
