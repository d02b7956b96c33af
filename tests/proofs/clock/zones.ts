import { addDays, dayOf } from '#book/day.ts'
import type { Day } from '#book/day.ts'

/** Twenty-four zones: north and south, whole and half hours, changes at midnight and by half an hour, and none at all. */
export const ZONES = [
  'Pacific/Honolulu',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Chicago',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'America/Sao_Paulo',
  'Atlantic/Azores',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Jerusalem',
  'Asia/Tehran',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
] as const

/** The days of a year on which the clock of a zone changes; where none does, two days on which others' do. */
export function daysOfChange(timeZone: string, year: number): readonly [Day, Day] {
  const changes: Day[] = []
  for (let day = `${String(year)}-01-02`; day < `${String(year)}-12-30`; day = addDays(day, 1)) {
    if (noonThere(day, timeZone) !== noonThere(addDays(day, 1), timeZone)) changes.push(addDays(day, 1))
  }
  const [first = `${String(year)}-03-29`, second = `${String(year)}-10-25`] = changes
  return [first, second]
}

/** What the clock there says at noon in Greenwich, without the day. */
function noonThere(day: Day, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(new Date(`${day}T12:00:00Z`))
}

/** The first moment of a day there, to the quarter of an hour. */
export function startOf(day: Day, timeZone: string): number {
  const quarter = 900_000
  let at = Date.parse(`${addDays(day, -1)}T00:00:00Z`)
  while (dayOf(new Date(at), timeZone) < day) at += quarter
  return at
}
