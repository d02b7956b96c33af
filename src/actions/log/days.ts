import { addDays, dayNumber, daysInMonth, type Day } from '#book/day.ts'
import type { Token } from './tokens.ts'

export interface DayPhrase {
  readonly day: Day
  /** How many words and marks say it. */
  readonly length: number
}

/**
 * The day that is named from `index` on: `yesterday`, `last Friday`, `3 days ago`, `2026-05-03`, `3 May`, `May 3rd, 2025`.
 * A day without its year, and a weekday, is the last one that has been; days that are still to come are found too,
 * so that they can be refused. A day that never was, such as 30 February, is none.
 */
export function dayPhraseAt(tokens: readonly Token[], index: number, today: Day): DayPhrase | undefined {
  const words = tokens.slice(index, index + 8)
  const keys = words.map((token) => token.key)
  const lead = keys[0] === 'on' ? (keys[1] === 'the' ? 2 : 1) : 0
  const rest = keys.slice(lead)
  const found =
    fixedPhrase(rest, today) ?? weekday(rest, { today, leadingOn: lead > 0 }) ?? ago(rest, today) ?? date(rest, today)
  return found && { day: found.day, length: found.length + lead }
}

/** Whether a day is named from `index` on, whichever it is. */
export function isDayPhraseAt(tokens: readonly Token[], index: number): boolean {
  return dayPhraseAt(tokens, index, '2000-01-01') !== undefined
}

const PHRASES: readonly (readonly [phrase: string, days: number])[] = [
  ['the day before yesterday', -2],
  ['day before yesterday', -2],
  ['earlier today', 0],
  ['last night', -1],
  ['last week', -7],
  ['next week', 7],
  ['this afternoon', 0],
  ['this evening', 0],
  ['this morning', 0],
  ['today', 0],
  ['tomorrow', 1],
  ['tonight', 0],
  ['yesterday', -1],
]

function fixedPhrase(keys: readonly string[], today: Day): DayPhrase | undefined {
  for (const [phrase, days] of PHRASES) {
    const words = phrase.split(' ')
    if (words.every((word, at) => keys[at] === word)) return { day: addDays(today, days), length: words.length }
  }
  return weekend(keys, today)
}

const SATURDAY = 5

function weekend(keys: readonly string[], today: Day): DayPhrase | undefined {
  const at = keys.slice(0, 3).indexOf('weekend')
  if (at < 1 || !['last', 'this', 'over', 'at'].includes(keys[0] ?? '') || (at === 2 && keys[1] !== 'the'))
    return undefined
  return { day: addDays(today, -((weekdayOf(today) - SATURDAY + 7) % 7)), length: at + 1 }
}

export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

function weekday(
  keys: readonly string[],
  { today, leadingOn }: { readonly today: Day; readonly leadingOn: boolean },
): DayPhrase | undefined {
  const which = keys[0] === 'last' || keys[0] === 'this' || keys[0] === 'next' ? keys[0] : undefined
  const word = keys[which === undefined ? 0 : 1] ?? ''
  // `sat` alone is a verb and `sun` the sun: short forms count only after `on`, `last`, `this` or `next`.
  const number = WEEKDAYS.findIndex(
    (name) => name === word || (isShortFor(word, name) && (leadingOn || which !== undefined)),
  )
  if (number < 0) return undefined
  const daysBack = (weekdayOf(today) - number + 7) % 7
  const length = which === undefined ? 1 : 2
  if (which === 'next') return { day: addDays(today, 7 - daysBack), length }
  if (which === 'this') return { day: addDays(today, number - weekdayOf(today)), length }
  return { day: addDays(today, -(daysBack === 0 ? 7 : daysBack)), length }
}

export function isShortFor(word: string, name: string): boolean {
  return word.length >= 3 && word.length <= 5 && name.startsWith(word)
}

/** Monday is 0. 1970-01-01 was a Thursday. */
function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

function ago(keys: readonly string[], today: Day): DayPhrase | undefined {
  const count = countOf(keys[0] ?? '')
  if (count === undefined || keys[2] !== 'ago') return undefined
  const unit = (keys[1] ?? '').replace(/s$/, '')
  if (unit === 'day') return { day: addDays(today, -count), length: 3 }
  if (unit === 'week') return { day: addDays(today, -7 * count), length: 3 }
  const months = unit === 'month' ? count : unit === 'year' ? 12 * count : undefined
  return months === undefined ? undefined : { day: monthsLater(today, -months), length: 3 }
}

/** `a`, `3`, `six`. */
export function countOf(key: string): number | undefined {
  if (key === 'a' || key === 'an') return 1
  if (/^\d{1,3}$/.test(key)) return Number(key)
  const named = NUMBERS.indexOf(key)
  return named < 0 ? undefined : named + 1
}

/** The same day of another month, or its last one. */
export function monthsLater(day: Day, months: number): Day {
  const whole = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(whole / 12), (whole % 12) + 1]
  return written(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)))
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

function date(keys: readonly string[], today: Day): DayPhrase | undefined {
  const first = keys[0] ?? ''
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(first)
  if (iso) return checked({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), length: 1 })
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first)
  if (dotted) return checked({ year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]), length: 1 })
  return dayThenMonth(keys, today) ?? monthThenDay(keys, today)
}

/** `3 May`, `3rd of May 2026`. */
function dayThenMonth(keys: readonly string[], today: Day): DayPhrase | undefined {
  const day = dayOfMonth(keys[0] ?? '')
  const at = keys[1] === 'of' ? 2 : 1
  const month = monthOf(keys[at] ?? '')
  return day === undefined || month === undefined ? undefined : withYear({ keys, at: at + 1, month, day }, today)
}

/** `May 3`, `May 3rd, 2026`. */
function monthThenDay(keys: readonly string[], today: Day): DayPhrase | undefined {
  const month = monthOf(keys[0] ?? '')
  const day = dayOfMonth(keys[1] ?? '')
  return day === undefined || month === undefined ? undefined : withYear({ keys, at: 2, month, day }, today)
}

interface DayAndMonth {
  readonly keys: readonly string[]
  /** Where a year would stand. */
  readonly at: number
  readonly month: number
  readonly day: number
}

function withYear({ keys, at, month, day }: DayAndMonth, today: Day): DayPhrase | undefined {
  const yearAt = keys[at] === ',' ? at + 1 : at
  const year = keys[yearAt] ?? ''
  if (/^(?:19|20)\d\d$/.test(year)) return checked({ year: Number(year), month, day, length: yearAt + 1 })
  const thisYear = Number(today.slice(0, 4))
  for (let back = 0; back <= 8; back += 1) {
    const found = checked({ year: thisYear - back, month, day, length: at })
    if (found !== undefined && found.day <= today) return found
  }
  return undefined
}

function checked(found: { year: number; month: number; day: number; length: number }): DayPhrase | undefined {
  const { year, month, day, length } = found
  if (year < 1900 || year > 2199 || day < 1 || day > daysInMonth(year, month)) return undefined
  return { day: written(year, month, day), length }
}

export function written(year: number, month: number, day: number): Day {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

export function dayOfMonth(key: string): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(key)
  return found ? Number(found[1]) : undefined
}

/** 1 for `January` or `jan`. */
export function monthOf(key: string): number | undefined {
  const at = MONTHS.findIndex((name) => name === key || (key.length >= 3 && key.length <= 4 && name.startsWith(key)))
  return at < 0 ? undefined : at + 1
}
