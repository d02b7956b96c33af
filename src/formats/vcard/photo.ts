import type { Card, Version } from './card.ts'
import { paramValues } from './content-line.ts'
import type { Property } from './content-line.ts'
import { preference } from './sheet.ts'
import { contentLine } from './verbatim.ts'

/** A picture as it goes into a card. */
export interface CardPhoto {
  /** Such as `image/jpeg`, which every address book opens. */
  readonly mediaType: string
  readonly base64: string
}

/** Is the picture itself in the line? One that only stands at an address is kept as text, and never fetched (BI-19). */
export function isInlinePhoto(property: Property): boolean {
  const { name, value } = property
  if (name !== 'PHOTO') return false
  const start = value.slice(0, 100).trimStart()
  if (/^data:/i.test(start)) return true
  if (/^[a-z][a-z\d+.-]{0,40}:/i.test(start)) return false
  return isCalledBinary(property) || looksLikeBase64(value)
}

function isCalledBinary(property: Property): boolean {
  const said = [...paramValues(property, 'ENCODING'), ...paramValues(property, 'VALUE')]
  return said.some((word) => /^(?:b|base64|binary|inline)$/i.test(word))
}

/** Some writers forget to name the encoding. No name of a file is that long and has neither dot nor hyphen. */
function looksLikeBase64(value: string): boolean {
  return value.length >= 64 && /^[A-Za-z\d+/\s]+={0,2}\s*$/.test(value)
}

/** The most preferred picture that the card holds, decoded and not looked at: it may be anything at all. */
export function photoIn(card: Pick<Card, 'properties'>): Uint8Array | undefined {
  const photos = card.properties.filter(isInlinePhoto).toSorted((one, other) => preference(one) - preference(other))
  for (const { value } of photos) {
    const bytes = bytesOf(value)
    if (bytes.length > 0) return bytes
  }
  return undefined
}

/** Base64, bare or as a `data:` URI (RFC 2397), in which some writers escape the comma. */
function bytesOf(value: string): Uint8Array {
  const [head] = /^\s*data:[^,]{0,500},/i.exec(value.slice(0, 1000)) ?? []
  if (head === undefined) return Buffer.from(value, 'base64')
  // What is not in base64 is text, such as SVG: no picture of ours, and it will be counted as such.
  return Buffer.from(value.slice(head.length), /;\s{0,5}base64\\?,$/i.test(head) ? 'base64' : 'utf8')
}

/** The line of a picture: RFC 2426 section 3.1.4 (3.0), RFC 6350 section 6.2.4 (4.0). */
export function photoLine({ mediaType, base64 }: CardPhoto, version: Version): string {
  const name = { name: 'PHOTO' }
  if (version === '4.0') return contentLine(name, [], `data:${mediaType};base64,${base64}`)
  const type = mediaType.slice(mediaType.indexOf('/') + 1).toUpperCase()
  const params = [
    { name: 'ENCODING', values: ['b'] },
    { name: 'TYPE', values: [type] },
  ]
  return contentLine(name, params, base64)
}
