const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const western = new TextDecoder('windows-1252')

/** Charsets of several bytes a letter can look like UTF-8 by accident, so the card is taken at its word. */
const MULTI_BYTE = /^(?:shift|sjis|x-sjis|ms_kanji|windows-31j|euc-|iso-2022|gb|hz|big5|ks_c|utf-?16)/i

/**
 * Bytes of a card as text. Right UTF-8 is taken as UTF-8 whatever the card claims, since cards often claim wrongly;
 * otherwise the claimed charset counts, and without one Windows-1252, as old Outlook wrote.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): string {
  const claimed = charset === undefined || /^utf-?8$/i.test(charset) ? undefined : charset
  if (claimed !== undefined && MULTI_BYTE.test(claimed)) return decodeAs(claimed, bytes)
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return claimed === undefined ? western.decode(bytes) : decodeAs(claimed, bytes)
  }
}

function decodeAs(charset: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return western.decode(bytes)
  }
}

/** How the bytes of a whole file are written, judged by its first four. */
export type FileEncoding = 'bytes' | 'utf-16le' | 'utf-16be'

/** UTF-16 shows by its mark, or by the NULs between the first letters of `BEGIN`. Everything else is settled line by line. */
export function fileEncodingOf(head: Uint8Array): FileEncoding {
  const [first = 0, second = 0, third = 0, fourth = 0] = head
  if ((first === 0xff && second === 0xfe) || (isB(first) && second === 0 && isE(third) && fourth === 0)) {
    return 'utf-16le'
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && isB(second) && third === 0 && isE(fourth))) {
    return 'utf-16be'
  }
  return 'bytes'
}

const isB = (byte: number): boolean => byte === 0x42 || byte === 0x62
const isE = (byte: number): boolean => byte === 0x45 || byte === 0x65
