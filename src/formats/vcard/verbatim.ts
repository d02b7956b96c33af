import type { Version } from './card.ts'
import { paramValues, parseContentLine, speaksVersion21 } from './content-line.ts'
import type { Param, Property } from './content-line.ts'
import { UNREAD_LINE } from './kept.ts'
import { decodedValue, escapeText } from './value.ts'

/** Names that would end or begin a card; a kept line can never be one of them. */
const STRUCTURE = new Set(['BEGIN', 'END', 'VERSION'])

/** A kept line as a property. What could not stand in a card as it is comes back without a name. */
export function keptProperty(raw: string): Property {
  const property = parseContentLine(raw, 0)
  const isSafe =
    !STRUCTURE.has(property.name) && property.name !== UNREAD_LINE && !/[\r\n\0]/.test(raw) && !/^\s/.test(raw)
  return isSafe ? property : { name: '', params: [], value: '', raw, line: 0 }
}

/** The kept line for a card of this version: word for word, unless only another version writes so. */
export function verbatimLine(property: Property, version: Version): string {
  if (property.name === '') return `${UNREAD_LINE}:${escapeText(property.raw)}`
  if (isMedia(property)) return mediaLine(property, version)
  const isOld = speaksVersion21(property) || paramValues(property, 'CHARSET').length > 0
  return isOld ? modernLine(property) : property.raw
}

/** vCard 2.1 in the writing of the later versions: types named, text in Unicode. */
function modernLine(property: Property): string {
  const params = property.params.filter(({ name }) => name !== 'CHARSET' && name !== 'ENCODING')
  const isEncoded = paramValues(property, 'ENCODING').length > 0
  // How an unknown value is built is its own business: only line ends must go.
  return contentLine(property, params, isEncoded ? decodedValue(property).replaceAll('\n', '\\n') : property.value)
}

const MEDIA = new Set(['KEY', 'LOGO', 'PHOTO', 'SOUND'])

function isMedia({ name }: Property): boolean {
  return MEDIA.has(name)
}

/** Versions 2.1 and 3.0 write `PHOTO;ENCODING=b;TYPE=JPEG:…`, version 4.0 `PHOTO:data:image/jpeg;base64,…`. */
function mediaLine(property: Property, version: Version): string {
  const isInline = paramValues(property, 'ENCODING').some((value) => /^(?:b|base64)$/i.test(value))
  const others = property.params.filter(({ name }) => !['CHARSET', 'ENCODING', 'TYPE', 'VALUE'].includes(name))
  const kind = property.name === 'SOUND' ? 'audio' : property.name === 'KEY' ? 'application' : 'image'
  if (isInline && version === '4.0') {
    const [type = 'octet-stream'] = paramValues(property, 'TYPE').filter((word) => /^[\w.+-]+$/.test(word))
    return contentLine(property, others, `data:${kind}/${type.toLowerCase()};base64,${withoutBlanks(property.value)}`)
  }
  if (isInline && speaksVersion21(property)) {
    const params = [
      { name: 'ENCODING', values: ['b'] },
      ...property.params.filter(({ name }) => name === 'TYPE'),
      ...others,
    ]
    return contentLine(property, params, withoutBlanks(property.value))
  }
  const data = version === '4.0' ? null : /^data:[\w.-]{1,100}\/([\w.+-]{1,100});base64,/i.exec(property.value)
  if (data === null) return property.raw
  const params = [
    { name: 'ENCODING', values: ['b'] },
    { name: 'TYPE', values: [data[1]?.toUpperCase() ?? ''] },
    ...others,
  ]
  return contentLine(property, params, property.value.slice(data[0].length))
}

function withoutBlanks(text: string): string {
  return text.replace(/[ \t]/g, '')
}

/** A line out of its parts; the value is already escaped. */
export function contentLine(of: Pick<Property, 'group' | 'name'>, params: readonly Param[], value: string): string {
  const group = of.group === undefined ? '' : `${of.group}.`
  return `${group}${of.name}${params.map(writeParam).join('')}:${value}`
}

function writeParam({ name, values }: Param): string {
  return `;${name}=${values.map(writeParamValue).join(',')}`
}

/** RFC 6868, and quotes where a separator would end the value. */
function writeParamValue(value: string): string {
  const safe = value.replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'")
  return /[,;:]/.test(safe) ? `"${safe}"` : safe
}
