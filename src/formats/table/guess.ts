import type { Day } from '#book/day.ts'
import { headerKey } from '../csv/header-key.ts'
import { looksLikeDay, writtenDay } from '../csv/written-day.ts'
import { FIELDS, WORDS } from './fields.ts'
import type { Field } from './fields.ts'

/** A column of the table: its header as written, and some of its values. */
export interface Column {
  readonly header: string
  /** Those that are not empty. */
  readonly values: readonly string[]
}

/** What each column seems to hold: by its header, else by its values. What stays unclear is left out. */
export function guesses(columns: readonly Column[], today: Day): Field[] {
  const keys = columns.map(({ header }) => wordOf(header))
  const byHeader = keys.map((key, at) => fieldNamed(key, keys) ?? fieldWithin(key, columns[at]?.values ?? []))
  const found = columns.map(({ values }, at) => byHeader[at] ?? fieldOfValues(values, today) ?? 'leave-out')
  if (found.some((field) => NAMES.has(field))) return found
  // A person needs a name: the first column that reads like names is taken for it.
  const names = columns.findIndex(({ values }, at) => found[at] === 'leave-out' && mostly(values, looksLikeName))
  return found.map((field, at) => (at === names ? 'full-name' : field))
}

/** Is it a header of ours or one that people use? */
export function isKnownHeader(header: string): boolean {
  return FIELD_BY_WORD.has(wordOf(header))
}

/** Is it, to the letter, a header of the table that we write ourselves? Then nothing has to be asked. */
export function isOwnHeader(header: string): boolean {
  return OWN_HEADERS.has(header.trim().replace(/ \d+$/, ''))
}

const OWN_HEADERS = new Set<string>([...Object.values(FIELDS), 'Last contact', 'Circle'])

const NAMES = new Set<Field>(['full-name', 'first-name', 'last-name'])

const FIELD_BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([field, words]) => words.map((word) => [word, field as Field] as const)),
)

function wordOf(header: string): string {
  return headerKey(header).replace(/ \d{1,3}$/, '')
}

function fieldNamed(key: string, keys: readonly string[]): Field | undefined {
  const field = FIELD_BY_WORD.get(key)
  const has = (wanted: Field) => keys.some((other) => other !== key && FIELD_BY_WORD.get(other) === wanted)
  // `Name` beside `Vorname` is the family's; `Nombre` beside `Apellidos` is the given one; `Nom` alone is the whole.
  if (field === 'full-name' && WHOLE_OR_PART.has(key)) {
    if (has('first-name')) return 'last-name'
    if (has('last-name')) return 'first-name'
  }
  if (key === 'nom' && !has('first-name')) return 'full-name'
  return field
}

const WHOLE_OR_PART = new Set(['name', 'nombre', 'nome', 'naam'])

/** Headers that say it among other words, such as `Work e-mail` and `Telefon (privat)`. */
function fieldWithin(key: string, values: readonly string[]): Field | undefined {
  const found = WITHIN.find(([words]) => words.test(key))?.[1]
  // `Mail sent` is no address: some value has to agree.
  const test = found === 'email' ? looksLikeEmail : found === 'phone' ? looksLikePhone : undefined
  return test === undefined || values.length === 0 || values.some(test) ? found : undefined
}

const WITHIN: readonly (readonly [RegExp, Field])[] = [
  [/\blinkedin\b/, 'linkedin'],
  [/\be ?mail|\bmail\b|correo|courriel/, 'email'],
  [/\bphone|telefon|\btel\b|mobile?\b|handy|\bcell|telefoon|portable|telemovel|cellulare/, 'phone'],
  [/birthday|geburtstag|date of birth/, 'birthday'],
]

function fieldOfValues(values: readonly string[], today: Day): Field | undefined {
  if (mostly(values, looksLikeEmail)) return 'email'
  if (mostly(values, (value) => /linkedin\.com\//i.test(value))) return 'linkedin'
  if (mostly(values, (value) => /^(?:https?:\/\/|www\.)\S+$/i.test(value))) return 'web'
  if (mostly(values, looksLikeDay)) return mostly(values, (value) => isLongAgo(value, today)) ? 'birthday' : undefined
  if (mostly(values, looksLikePhone)) return 'phone'
  return undefined
}

/** Days of a column without a name are birthdays only when nearly all lie in years in which grown people were born. */
function isLongAgo(value: string, today: Day): boolean {
  const day = writtenDay(value, 'day-month', today)
  return day !== undefined && day.length === 10 && Number(day.slice(0, 4)) < Number(today.slice(0, 4)) - 14
}

export function looksLikeEmail(value: string): boolean {
  return value.length < 500 && /[^\s@]@[^\s@]+\.[^\s@]/.test(value)
}

export function looksLikePhone(value: string): boolean {
  if (value.length > 40 || looksLikeDay(value)) return false
  return /^'?\+?[\d\s()./-]+$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 7
}

function looksLikeName(value: string): boolean {
  return value.length < 80 && /^\p{Lu}[\p{L}'’.-]*(?:,? \p{L}[\p{L}'’.-]*){1,4}$/u.test(value)
}

/** Seven in ten, and at least one. */
export function mostly(values: readonly string[], isSo: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(isSo).length >= values.length * 0.7
}
