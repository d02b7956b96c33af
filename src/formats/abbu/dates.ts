import { dayFromNumber, dayNumber } from '#book/day.ts'

/** Apple counts seconds from here. */
const FIRST_DAY = dayNumber('2001-01-01')
const EARLIEST = dayNumber('1500-01-01')
const LATEST = dayNumber('9999-12-31')
const SECONDS_PER_DAY = 86_400
/** The year that Apple writes for "no year". */
const NO_YEAR = '1604'

/** One date as the address book holds it: the moment, the same without its year, and the year apart. */
export interface AppleDate {
  readonly at: unknown
  readonly yearless: unknown
  readonly year: unknown
}

/**
 * The day as a vCard of Apple's writes it: `1986-06-12`, or `1604-06-12` when nobody told the year. Undefined when
 * there is none. What cannot be a day comes back as it stands, so that the reader of cards keeps it.
 */
export function cardDay({ at, yearless, year }: AppleDate): string | undefined {
  if (isNumber(at)) return dayAt(at) ?? String(at)
  if (!isNumber(yearless)) return undefined
  const monthDay = dayAt(yearless)?.slice(4)
  if (monthDay === undefined) return String(yearless)
  return isNumber(year) && year > Number(NO_YEAR) && year < 10_000 ? `${year}${monthDay}` : `${NO_YEAR}${monthDay}`
}

export function hasNoYear(day: string): boolean {
  return day.startsWith(`${NO_YEAR}-`)
}

/**
 * Noon in Greenwich since 2012 or so, before it midnight where the owner was: the nearest day, which is the same
 * everywhere but at the date line.
 */
function dayAt(seconds: number): string | undefined {
  const number = FIRST_DAY + Math.ceil(seconds / SECONDS_PER_DAY - 0.5)
  return number >= EARLIEST && number <= LATEST ? dayFromNumber(number) : undefined
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
