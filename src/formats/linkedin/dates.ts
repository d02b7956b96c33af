import { daysInMonth } from '#book/day.ts'
import type { Day, Instant } from '#book/day.ts'

/** `08 Feb 2026` of Connections.csv, English whatever the member's language; other exports of it write `2026-02-08`. */
export function connectedOn(text: string): Day | undefined {
  const [, day, month, year] = /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/i.exec(text) ?? []
  if (year !== undefined) return dayFrom(year, monthNumber(month), day)
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? dayFrom(text.slice(0, 4), Number(text.slice(5, 7)), text.slice(8))
    : undefined
}

/** `2025-06-01 14:03:22 UTC` of messages.csv, and `2025/06/10 23:13:46 UTC` of endorsements. */
export function utcMoment(text: string): Instant | undefined {
  const found = /^(\d{4})[-/](\d{2})[-/](\d{2}) ([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))? UTC$/.exec(text)
  if (found === null) return undefined
  const [, year, month, day, hour, minute, second = '00'] = found
  const date = dayFrom(year, Number(month), day)
  return date === undefined ? undefined : `${date}T${hour}:${minute}:${second}.000Z`
}

/** `1/29/26, 2:37 PM` of Invitations.csv: month first, no zone, so that only the day as written is sure. */
export function americanDay(text: string): Day | undefined {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,|\s|$)/.exec(text)
  if (found === null) return utcMoment(text)?.slice(0, 10) ?? connectedOn(text)
  const [, month, day, year = ''] = found
  return dayFrom(year.length === 2 ? `20${year}` : year, Number(month), day)
}

/** `Jan 2020` or `2020` of Positions.csv: the first day of that month or year. */
export function startOf(text: string): Day | undefined {
  const [, month, year] = /^(?:([a-z]{3})[a-z]* )?(\d{4})$/i.exec(text) ?? []
  return year === undefined ? undefined : dayFrom(year, month === undefined ? 1 : monthNumber(month), '1')
}

/** The last day of the month or year that Positions.csv names. */
export function endOf(text: string): Day | undefined {
  const start = startOf(text)
  if (start === undefined) return undefined
  if (/^\d{4}$/.test(text)) return `${text}-12-31`
  return `${start.slice(0, 8)}${daysInMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)))}`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 1 to 12, or 0 for what is no English month. */
export function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').toLowerCase()) + 1
}

function dayFrom(year: string | undefined, month: number, day: string | undefined): Day | undefined {
  const number = Number(day)
  if (year === undefined || number < 1 || !(number <= daysInMonth(Number(year), month))) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
}
