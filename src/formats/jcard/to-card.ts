import type { Card, Version } from '../vcard/card.ts'
import { MOST_PROPERTIES } from '../vcard/card.ts'
import { parseContentLine } from '../vcard/content-line.ts'
import type { Param, Property } from '../vcard/content-line.ts'
import { escapeAddress, escapeText } from '../vcard/value.ts'
import { contentLine } from '../vcard/verbatim.ts'
import { basicDate, defaultType, isDateType } from './value-type.ts'

/**
 * A jCard as the card that the vCard reader knows, so that both are understood alike: RFC 7095 section 4.
 * Undefined when it is no jCard at all, or has more properties than any card.
 */
export function cardFrom(value: unknown, line: number): Card | undefined {
  const [name, properties] = Array.isArray(value) ? (value as unknown[]) : []
  if (!isWord(name, 'vcard') || !Array.isArray(properties) || properties.length > MOST_PROPERTIES) return undefined
  const version = versionIn(properties)
  const others = properties.filter((one) => !isVersion(one))
  return { version, properties: others.map((one) => propertyFrom(one, version, line)), line, agentLines: [] }
}

/** One property; what is none comes back without a name, with its JSON as the line, so that it is kept. */
export function propertyFrom(value: unknown, version: Version, line: number): Property {
  const [name, params, type, ...values] = Array.isArray(value) ? (value as unknown[]) : []
  const isProperty =
    typeof name === 'string' && /^[\w-]{1,200}$/.test(name) && typeof type === 'string' && isObject(params)
  if (!isProperty) return { name: '', params: [], value: '', raw: JSON.stringify(value), line }
  const capitals = name.toUpperCase()
  const kind = type.toLowerCase()
  const isSaid = !isUsual(capitals, kind, version) && /^[\w-]{1,100}$/.test(kind)
  const valueParam = isSaid ? [{ name: 'VALUE', values: [kind] }] : []
  const group = groupIn(params)
  const head = { name: SPELLINGS.get(capitals) ?? capitals, ...(group === undefined ? {} : { group }) }
  const text = values.map((one) => writeValue(one, kind, version)).join(',')
  return parseContentLine(contentLine(head, [...paramsFrom(params), ...valueParam], text), line)
}

/** What other programs look for in just these letters. */
const SPELLINGS = new Map([
  ['X-ABLABEL', 'X-ABLabel'],
  ['X-ABSHOWAS', 'X-ABShowAs'],
])

/** Converters mix these two types up, and neither needs to be said. */
function isUsual(name: string, kind: string, version: Version): boolean {
  const isNumber = name === 'TEL' && (kind === 'text' || kind === 'phone-number')
  return kind === 'unknown' || isNumber || kind === defaultType(name, version)
}

function writeValue(value: unknown, kind: string, version: Version): string {
  if (Array.isArray(value)) return value.map((part) => writeComponent(part as unknown, kind)).join(';')
  return writeSingle(value, kind, version)
}

function writeComponent(part: unknown, kind: string): string {
  const items: unknown[] = Array.isArray(part) ? part : [part]
  return items.map((item) => (kind === 'float' ? textOfScalar(item) : escapeText(textOfScalar(item)))).join(',')
}

function writeSingle(value: unknown, kind: string, version: Version): string {
  const text = textOfScalar(value)
  if (kind === 'unknown') return text.replaceAll('\0', '').replace(/\r\n?|\n/g, '\\n')
  if (kind === 'uri') return escapeAddress(text)
  if (kind === 'binary') return text.replace(/\s/g, '')
  return escapeText(isDateType(kind) && version === '4.0' ? basicDate(text) : text)
}

function textOfScalar(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean)
}

function paramsFrom(params: Readonly<Record<string, unknown>>): Param[] {
  return Object.entries(params)
    .filter(([name]) => /^[\w-]{1,200}$/.test(name) && name.toLowerCase() !== 'group')
    .map(([name, value]) => {
      const values: unknown[] = Array.isArray(value) ? value : [value]
      const texts = values.map((one) => textOfScalar(one).replaceAll('\0', '').replace(/\r\n?/g, '\n'))
      return { name: name.toUpperCase(), values: texts }
    })
}

function groupIn(params: Readonly<Record<string, unknown>>): string | undefined {
  const group = Object.entries(params).find(([name]) => name.toLowerCase() === 'group')?.[1]
  return typeof group === 'string' && /^[\w.-]{1,200}$/.test(group) ? group : undefined
}

function versionIn(properties: readonly unknown[]): Version {
  const found = properties.find(isVersion)
  const said = Array.isArray(found) ? String(found[3]) : ''
  return said.startsWith('2') ? '2.1' : said.startsWith('3') ? '3.0' : '4.0'
}

function isVersion(property: unknown): boolean {
  return Array.isArray(property) && isWord(property[0], 'version')
}

function isWord(value: unknown, word: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === word
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
