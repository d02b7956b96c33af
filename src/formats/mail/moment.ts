import { daysInMonth } from '#book/day.ts'
import type { Instant } from '#book/day.ts'

/**
 * The moment that a header names, `Tue, 04 Mar 2025 14:05:01 +0100` in RFC 5322's form, in older ones, as the C library
 * writes it, or as ISO 8601. Without a zone, or with one that nobody knows, it is UTC, as RFC 5322 section 4.3 says.
 * Undefined for what is no date, for 31 February, and for 1970, where clocks stand that were never set.
 */
export function instantOf(text: string): Instant | undefined {
  const plain = text
    .slice(0, LONGEST_DATE)
    .replaceAll(/\([^()]*\)/g, ' ')
    .replaceAll(/[\s,]+/g, ' ')
    .trim()
  const found = FORMS.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined)
  if (found === undefined) return undefined
  const { year = '', month = '', day = '', hour = '', minute = '', second = '0', half, zone = '' } = found
  const offset = offsetOf(zone)
  const parts = {
    year: fullYear(year),
    month: /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
    day: Number(day),
    hour: hourOf(Number(hour), half),
    minute: Number(minute),
    second: Math.min(Number(second), 59),
  }
  if (offset === undefined || Number(second) > 60 || !isPossible(parts)) return undefined
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second)
  return new Date(local - offset * MILLISECONDS_PER_MINUTE).toISOString()
}

const LONGEST_DATE = 120
const MILLISECONDS_PER_MINUTE = 60_000
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const TIME = '(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:\\.\\d{1,9})?)?(?: ?(?<half>[ap]m))?'
const ZONE = '(?<zone>[+-] ?\\d{2}:?\\d{2}|(?:gmt|utc) ?[+-]\\d{1,4}|[a-z]{1,6})'
const MONTH = '(?<month>[a-z]{3,9})'

const FORMS = [
  `^(?:[^\\d ]{2,12} )?(?<day>\\d{1,2})[ -]${MONTH}[ -](?<year>\\d{4}|\\d{2,3}) ${TIME}(?: ?${ZONE})?`,
  `^(?:[a-z]{3,9} )?${MONTH} (?<day>\\d{1,2}) ${TIME} (?:${ZONE} )?(?<year>\\d{4})$`,
  `^(?:[a-z]{3,9} )?${MONTH} (?<day>\\d{1,2}) ${TIME} (?<year>\\d{4}) ${ZONE}$`,
  `^(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})[t ]${TIME} ?${ZONE}?`,
].map((form) => new RegExp(form, 'i'))

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

function isPossible({ year, month, day, hour, minute }: Parts): boolean {
  return year > 1970 && year < 9999 && day >= 1 && day <= daysInMonth(year, month) && hour < 24 && minute < 60
}

/** RFC 5322 section 4.3: two digits below 50 are of this century, three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return digits.length === 3 ? 1900 + year : year
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
}

/** Minutes ahead of UTC; undefined for `+9999`. */
function offsetOf(zone: string): number | undefined {
  const [, sign, digits = ''] = /([+-]) ?([\d:]{1,5})$/.exec(zone) ?? []
  if (sign === undefined) return NAMED_ZONES[zone.toUpperCase()] ?? 0
  const plain = digits.replace(':', '')
  const [hours, minutes] =
    plain.length <= 2 ? [Number(plain), 0] : [Number(plain.slice(0, -2)), Number(plain.slice(-2))]
  if (hours > 15 || minutes > 59) return undefined
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes)
}

/** In minutes. The American ones are in RFC 5322; the others are written all the same. */
const NAMED_ZONES: Readonly<Record<string, number>> = {
  AEDT: 660,
  AEST: 600,
  BST: 60,
  CDT: -300,
  CEST: 120,
  CET: 60,
  CST: -360,
  EDT: -240,
  EEST: 180,
  EET: 120,
  EST: -300,
  HKT: 480,
  IST: 330,
  JST: 540,
  KST: 540,
  MDT: -360,
  MEST: 120,
  MESZ: 120,
  MET: 60,
  MEZ: 60,
  MSK: 180,
  MST: -420,
  NZDT: 780,
  NZST: 720,
  PDT: -420,
  PST: -480,
  SGT: 480,
  WEST: 60,
}
