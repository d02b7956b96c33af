import type { SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { fieldsFrom } from '../fields.ts'
import type { Fields } from '../fields.ts'

/** A JSON object, of which nothing is known. */
export type Item = Readonly<Record<string, unknown>>

export interface JsonDocument {
  readonly root: Item
  /** Where the thing with this UUID stands, from 1; the line given otherwise. */
  lineOf(item: Item, otherwise: number): number
}

/** Pictures and documents stand in the file; without them, thirty years of notes take less than a tenth of it. */
export const LARGEST_JSON_BYTES = 200 * 1024 * 1024
/** Monica's own export is ten deep. */
const DEEPEST = 64

/** @throws Refusal when it is too large, too deep, or no JSON */
export async function documentOf(file: SourceFile): Promise<JsonDocument> {
  const text = await textOf(file)
  refuseTooDeep(text, file.name)
  const root = itemFrom(parsed(text, file.name))
  if (root === undefined) throw new Refusal('invalid', `${file.name} is no export of Monica: there is no object in it`)
  const lines = linesOfUuids(text)
  return { root, lineOf: (item, otherwise) => lines.get(uuidOf(item)) ?? otherwise }
}

async function textOf(file: SourceFile): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of file.bytes()) {
    length += part.length
    if (length > LARGEST_JSON_BYTES) throw tooLarge(file.name)
    parts.push(part)
  }
  return new TextDecoder().decode(Buffer.concat(parts, length))
}

function tooLarge(name: string): Refusal {
  const advice = 'Import the SQL export of the same Monica instead; it has everything but the pictures'
  return new Refusal('invalid', `${name} is larger than 200 MB, more than we can hold at once. ${advice}`)
}

/** Also a file made to exhaust whoever reads it is told by its brackets before anything is made of it. */
function refuseTooDeep(text: string, name: string): void {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    if (letter === QUOTE) at = endOfString(text, at)
    else if (letter === OPEN_LIST || letter === OPEN_OBJECT) depth += 1
    else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) depth -= 1
    if (depth > DEEPEST) throw new Refusal('invalid', `${name} is nested deeper than any export of Monica`)
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    if (letter === BACKSLASH) at += 1
    else if (letter === QUOTE) return at
  }
  return text.length
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const line = text.split('\n').length
    throw new Refusal('invalid', `${name} is damaged or cut off before its end, line ${line}. Export it again`)
  }
}

function linesOfUuids(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  let line = 1
  for (const [, uuid] of text.matchAll(/\n|"uuid"\s{0,10}:\s{0,10}"([\w-]{1,100})"/g)) {
    if (uuid === undefined) line += 1
    else if (!lines.has(uuid)) lines.set(uuid, line)
  }
  return lines
}

export function itemFrom(value: unknown): Item | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : undefined
}

/** Monica's name for a thing; empty when it has none. */
export function uuidOf(item: Item): string {
  return wordIn(item['uuid'])
}

/** A word; anything else is none. */
export function wordIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The items of a list; PHP writes a list with gaps as an object. */
export function itemsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  return Object.values(itemFrom(value) ?? {})
}

/** An item's properties, and beside them what stands in the item itself. */
export function fieldsIn(item: Item): Fields {
  const properties = itemFrom(item['properties']) ?? {}
  return fieldsFrom((name) => properties[name] ?? item[name])
}

/** The collections of Monica's `data`, `[{ count, type, values }]`, by type. */
export function collectionsIn(item: Item): ReadonlyMap<string, readonly unknown[]> {
  const collections = itemsIn(item['data'])
    .map(itemFrom)
    .filter((one) => one !== undefined)
  const byType = new Map<string, unknown[]>()
  for (const collection of collections) {
    const type = wordIn(collection['type'])
    byType.set(type, [...(byType.get(type) ?? []), ...itemsIn(collection['values'])])
  }
  return byType
}
