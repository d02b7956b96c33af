import { Day } from '#book/day.ts'

/**
 * What Monica says of one thing, whichever of its exports it stands in: the names are those of the columns of its
 * database, which the JSON export uses as well.
 */
export interface Fields {
  /** Trimmed text; empty when nothing is said. */
  text(name: string): string
  isYes(name: string): boolean
  number(name: string): number | undefined
  /** A day as written, without the hour, which Monica makes up: never moved into another zone (T6). */
  day(name: string): Day | undefined
}

export function fieldsFrom(valueOf: (name: string) => unknown): Fields {
  const text = (name: string): string => textOf(valueOf(name))
  return {
    text,
    isYes: (name) => /^(?:1|true|yes)$/i.test(text(name)),
    number: (name) => numberIn(text(name)),
    day: (name) => Day.safeParse(text(name).slice(0, 10)).data,
  }
}

/** What says nothing. */
export const NO_FIELDS: Fields = fieldsFrom(() => undefined)

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replaceAll('\0', '').trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function numberIn(text: string): number | undefined {
  const number = text === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) ? number : undefined
}

/** Monica names its own kinds of things by keys such as `ate_at_restaurant`. */
export function readable(fields: Fields): string {
  const key = fields.text('translation_key') || fields.text('default_life_event_type_key')
  return fields.text('name') || key.replaceAll('_', ' ')
}

/** At most this many characters, never half of one. */
export { cutShort } from '../vcard/claim.ts'
