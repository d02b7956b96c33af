import { z } from 'zod'

/** A calendar day where the owner lives, as `2026-05-17`. Never an instant. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A moment in UTC, as `2026-05-17T09:30:00.000Z`. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/** A day of the year, as `05-17`: for birthdays whose year nobody told us. */
export const MonthDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .refine((text) => daysInMonth(2024, Number(text.slice(0, 2))) >= Number(text.slice(3)), 'There is no such day')
  .refine((text) => Number(text.slice(3)) >= 1, 'There is no such day')
export type MonthDay = z.infer<typeof MonthDay>

const MILLISECONDS_PER_DAY = 86_400_000

/** Days since 1970-01-01, negative before it. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_PER_DAY
}

export function dayFromNumber(number: number): Day {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
}

/** `later` minus `earlier`, in whole days. */
export function daysBetween(earlier: Day, later: Day): number {
  return dayNumber(later) - dayNumber(earlier)
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The Monday of its week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

/** The first day of its quarter: a season of the garden. */
export function firstOfSeason(day: Day): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

/** The calendar day that a moment falls on in a time zone, such as `Europe/Lisbon`. */
export function dayOf(instant: Date | Instant, timeZone: string): Day {
  return wallClock(instant, timeZone).slice(0, 10)
}

/** Making one takes far longer than using it, and a book lives in one zone. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** `2026-05-17T14:30` as a clock on the wall there shows it. */
export function wallClock(instant: Date | Instant, timeZone: string): string {
  if (timeZone === 'UTC' && typeof instant === 'string') return instant.slice(0, 16)
  let clock = clocks.get(timeZone)
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    clocks.set(timeZone, clock)
  }
  return clock.format(typeof instant === 'string' ? new Date(instant) : instant).replace(' ', 'T')
}

/**
 * The next time a day of the year comes round, today included.
 * Somebody born on 29 February is greeted on 28 February in a common year.
 */
export function nextOccurrence(monthDay: MonthDay, today: Day): Day {
  const year = Number(today.slice(0, 4))
  const thisYear = inYear(monthDay, year)
  return thisYear >= today ? thisYear : inYear(monthDay, year + 1)
}

function inYear(monthDay: MonthDay, year: number): Day {
  const month = Number(monthDay.slice(0, 2))
  const day = Math.min(Number(monthDay.slice(3)), daysInMonth(year, month))
  return `${String(year).padStart(4, '0')}-${monthDay.slice(0, 2)}-${String(day).padStart(2, '0')}`
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0
}
