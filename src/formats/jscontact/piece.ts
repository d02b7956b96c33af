export type JsonObject = Readonly<Record<string, unknown>>

/** A part of a card: `['emails', 'e1']` in a property with entries, `['name']` in one without. */
export interface Piece {
  readonly path: readonly [property: string, entry?: string]
  readonly value: unknown
}

/** The properties whose values are entries by an id: RFC 9553 section 2. */
const WITH_ENTRIES = new Set([
  'addresses',
  'anniversaries',
  'calendars',
  'cryptoKeys',
  'directories',
  'emails',
  'links',
  'media',
  'nicknames',
  'notes',
  'onlineServices',
  'organizations',
  'personalInfo',
  'phones',
  'preferredLanguages',
  'schedulingAddresses',
  'titles',
])

export function hasEntries(property: string): boolean {
  return WITH_ENTRIES.has(property)
}

/** A card in its parts, in the order of the file. */
export function piecesOf(card: JsonObject): Piece[] {
  return Object.entries(card).flatMap(([property, value]): Piece[] => {
    if (!hasEntries(property) || !isObject(value)) return [{ path: [property], value }]
    return Object.entries(value).map(([entry, one]) => ({ path: [property, entry], value: one }))
  })
}

/** Pieces as the readers of facts look at them. */
export interface Sheet {
  readonly pieces: readonly Piece[]
  /** Translations point at entries by their ids, so with them everything has to stay where it is. */
  readonly isTranslated: boolean
  /** The entries of a property that are objects, the most preferred first. */
  entries(property: string): readonly Entry[]
  /** The value of a property without entries. */
  whole(property: string): Piece | undefined
}

export interface Entry extends Piece {
  readonly value: JsonObject
}

export function sheetOf(pieces: readonly Piece[]): Sheet {
  const byProperty = Map.groupBy(pieces, ({ path }) => path[0])
  return {
    pieces,
    isTranslated: byProperty.has('localizations'),
    entries: (property) =>
      (byProperty.get(property) ?? []).filter(isEntry).toSorted((a, b) => preference(a) - preference(b)),
    whole: (property) => byProperty.get(property)?.find(({ path }) => path[1] === undefined),
  }
}

function isEntry(piece: Piece): piece is Entry {
  return piece.path[1] !== undefined && isObject(piece.value)
}

/** 1 is the most preferred, 100 the least; nothing said comes last: RFC 9553 section 1.5.4. */
function preference({ value }: Entry): number {
  const { pref } = value as { readonly pref?: unknown }
  return typeof pref === 'number' && pref >= 1 && pref <= 100 ? pref : 101
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** The keys of `{"work": true, "private": false}` that are true. */
export function chosen(value: unknown): string[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, isSo]) => (isSo === true ? [key] : []))
}

/** A text of an object as the book keeps texts: trimmed, line ends as `\n`. Empty for what is none. */
export function textIn(object: JsonObject, key: string): string {
  return wholeTextIn(object, key).trim()
}

/** The same with the blanks around it. */
export function wholeTextIn(object: JsonObject, key: string): string {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  return typeof value === 'string' ? plainText(value) : ''
}

export function plainText(text: string): string {
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed()
}

/** Do both say the same, apart from `@type`, which says again what the place already tells? */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (!isObject(inner)) return inner
    const entries = Object.entries(inner).filter(([key]) => key !== '@type')
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
