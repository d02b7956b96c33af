import { type Day, daysBetween } from '#book/day.ts'

const LOCALE = 'en-GB'
const AT_NOON_UTC = 'T12:00:00Z'

const weekday = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: 'UTC' })
const dayAndMonth = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', timeZone: 'UTC' })
const dayMonthYear = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortMonth = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const monthAndYear = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `Sunday` */
export function weekdayOf(day: Day): string {
  return weekday.format(at(day))
}

/** `22 November`, and with the year when it is not this one. */
export function dayInWords(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth.format(at(day)) : dayMonthYear.format(at(day))
}

/** `22 Nov` */
export function dayInShort(day: Day): string {
  return shortMonth.format(at(day))
}

/** `November 2024` */
export function monthOf(day: Day): string {
  return monthAndYear.format(at(day))
}

/** How far a day is, the way one would say it: `yesterday`, `3 weeks ago`, `in 2 days`, `in March 2019`. */
export function fromToday(day: Day, today: Day): string {
  const days = daysBetween(day, today)
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days === -1) return 'tomorrow'
  if (days < 0) return -days < 60 ? `in ${lengthOf(-days)}` : `on ${dayInWords(day, today)}`
  return days < 365 ? `${lengthOf(days)} ago` : `in ${monthOf(day)}`
}

/** `6 days`, `3 weeks`, `5 months`, `2 years`. */
export function lengthOf(days: number): string {
  if (days < 14) return count(days, 'day')
  if (days < 60) return count(Math.round(days / 7), 'week')
  if (days < 700) return count(Math.round(days / 30.44), 'month')
  return count(Math.round(days / 365.25), 'year')
}

/** `every month`, `every 6 weeks`, `every year`. */
export function cadenceInWords(days: number): string {
  const named: Readonly<Record<number, string>> = {
    1: 'every day',
    7: 'every week',
    30: 'every month',
    90: 'every three months',
    180: 'twice a year',
    365: 'once a year',
  }
  return named[days] ?? `every ${lengthOf(days)}`
}

/** `1 day`, `2 days` */
export function count(number: number, thing: string): string {
  return number === 1 ? `1 ${thing}` : `${number.toLocaleString(LOCALE)} ${thing}s`
}

/** `30,000` */
export function inFigures(number: number): string {
  return number.toLocaleString(LOCALE)
}

/** Where the owner sits: the calendar day by this machine's clock, for a field that starts with "today". */
export function thisDay(now: Date): Day {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}

function at(day: Day): Date {
  return new Date(`${day}${AT_NOON_UTC}`)
}
