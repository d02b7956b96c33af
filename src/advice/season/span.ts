import { addDays, daysInMonth, firstOfSeason, type Day } from '#book/day.ts'
import { sayMonth } from '../say.ts'

/** Days from the first to the last, both of them included. */
export interface Span {
  readonly from: Day
  readonly until: Day
}

/** The quarter that a day lies in. */
export function seasonOf(day: Day): Span {
  const from = firstOfSeason(day)
  return { from, until: addDays(firstOfSeason(addDays(from, 100)), -1) }
}

export function seasonBefore(day: Day): Span {
  return seasonOf(addDays(firstOfSeason(day), -1))
}

export function seasonAfter(day: Day): Span {
  return seasonOf(addDays(seasonOf(day).until, 1))
}

/** @param year such as 2026 */
export function yearOf(year: number): Span {
  const digits = String(year).padStart(4, '0')
  return { from: `${digits}-01-01`, until: `${digits}-12-31` }
}

/** As much of a span as has been: it ends today at the latest. */
export function soFar({ from, until }: Span, today: Day): Span {
  return { from, until: until < today ? until : today }
}

/** The month of a day, as `2026-05`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

/** The last days of so many months, the earliest first; the last of them is `until` itself, in its own month. */
export function monthEnds(until: Day, months: number): readonly Day[] {
  const ends: Day[] = [until]
  for (let end = until; ends.length < months; ends.unshift(end)) end = addDays(`${monthOf(end)}-01`, -1)
  return ends
}

/** The months of a span, each from its first to its last day, cut where the span is. */
export function monthsOf({ from, until }: Span): readonly Span[] {
  const months: Span[] = []
  for (let first = from; first <= until;) {
    const last = lastOfMonth(first)
    months.push({ from: first, until: last < until ? last : until })
    first = addDays(last, 1)
  }
  return months
}

export function isLastOfMonth(day: Day): boolean {
  return day === lastOfMonth(day)
}

function lastOfMonth(day: Day): Day {
  return `${monthOf(day)}-${String(daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))).padStart(2, '0')}`
}

/** A season as one says it: `April to June 2026`. */
export function saySeason({ from, until }: Span): string {
  return `${sayMonth(from).replace(/ \d+$/, '')} to ${sayMonth(until)}`
}
