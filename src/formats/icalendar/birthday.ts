import { daysInMonth } from '#book/day.ts'
import type { Stranger } from '#book/person.ts'
import type { Component } from './components.ts'
import { readTime } from './time.ts'
import { property, text } from './values.ts'

/** Somebody's birthday, as calendars keep them: a day each year that is named after them. */
export function birthdayIn({ properties }: Component): Stranger | undefined {
  const begin = readTime(property(properties, 'DTSTART')?.value ?? '')
  if (begin === undefined || !begin.isDay) return undefined
  const isNextcloud = /^BDAY$/i.test(text(properties, 'X-NEXTCLOUD-BC-FIELD-TYPE'))
  const isMarked =
    isNextcloud ||
    /BIRTHDAY.*@google\.com$/i.test(text(properties, 'UID').slice(0, 500)) ||
    property(properties, 'X-GOOGLE-CALENDAR-CONTENT-DISPLAY') !== undefined
  const isYearly = /FREQ=YEARLY/i.test(property(properties, 'RRULE')?.value ?? '')
  const title = text(properties, 'SUMMARY').slice(0, 300)
  const summary = title.replace(/^[\p{Extended_Pictographic}\uFE0F\s]+/u, '')
  const bornIn = text(properties, 'X-NEXTCLOUD-BC-YEAR') || (/\(\*?(\d{4})\)$/.exec(summary)?.[1] ?? '')
  const plain = summary.replace(/\s*\(\*?\d{1,4}\)$/, '')
  const called = nameIn(plain) ?? (isNextcloud ? plain : undefined)
  if (called === undefined || called === '' || !(isMarked || isYearly)) return undefined
  return { name: { full: called }, birthday: birthdayOf(new Date(begin.wall), bornIn) }
}

/** The year of the first occasion is seldom that of the birth, so it counts only where the calendar says so (T7). */
function birthdayOf(date: Date, bornIn: string): string {
  const monthDay = date.toISOString().slice(5, 10)
  const year = Number(bornIn)
  const isKnown = /^(?:18|19|20)\d{2}$/.test(bornIn)
  const exists = Number(monthDay.slice(3)) <= daysInMonth(year, Number(monthDay.slice(0, 2)))
  return isKnown && exists ? `${bornIn}-${monthDay}` : monthDay
}

/** How the calendars of eight languages call it; the person is the one group of each. */
const TITLES: readonly RegExp[] = [
  /^(.+?)['’]s?\s+(?:\d{1,3}(?:st|nd|rd|th)\s+)?birthday$/iu,
  /^birthday(?:\s+of\s+|\s*[-–—:]\s*)(.+)$/iu,
  /^happy birthday,?\s+(.+)$/iu,
  /^(?:\d{1,3}\.\s+)?geburtstag(?:\s+von\s+|\s*[-–—:]\s*)(.+)$/iu,
  /^(.+?)\s+hat(?:\s+heute)?\s+geburtstag$/iu,
  /^(.+?)['’]s?\s+(?:\d{1,3}\.\s+)?geburtstag$/iu,
  /^anniversaire(?:\s+de\s+|\s+d['’]|\s*[-–—:]\s*)(.+)$/iu,
  /^cumpleaños(?:\s+de\s+|\s*[-–—:]\s*)(.+)$/iu,
  /^compleanno(?:\s+di\s+|\s*[-–—:]\s*)(.+)$/iu,
  /^aniversário(?:\s+d[eoa]\s+|\s*[-–—:]\s*)(.+)$/iu,
  /^verjaardag(?:\s+van)?(?:\s+|\s*[-–—:]\s*)(.+)$/iu,
  /^(.+?)\s+(?:is\s+)?jarig$/iu,
  /^urodziny(?:\s+|\s*[-–—:]\s*)(.+)$/iu,
  /^(.+?)\s*[-–—:]\s*(?:birthday|geburtstag|urodziny|verjaardag|compleanno|cumpleaños|aniversário|anniversaire)$/iu,
]

function nameIn(title: string): string | undefined {
  for (const pattern of TITLES) {
    const name = pattern
      .exec(title)?.[1]
      ?.trim()
      .replace(/[!.]+$/, '')
    if (name !== undefined && name !== '') return name
  }
  return undefined
}
