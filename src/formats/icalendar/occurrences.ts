import { dayNumber, dayOf } from '#book/day.ts'
import type { Day, Instant } from '#book/day.ts'
import type { About } from '#book/finding.ts'
import type { Property } from '../vcard/content-line.ts'
import { paramValues } from '../vcard/content-line.ts'
import { parseRule, timesOf } from './recurrence.ts'
import type { Rule } from './recurrence.ts'
import { MILLISECONDS_A_DAY, readTime } from './time.ts'
import type { WallTime } from './time.ts'
import { momentAt, UTC, wallAt } from './zones.ts'
import type { Zone, Zones } from './zones.ts'

/** When something begins: a day, or a time that a clock shows in a zone, or one in no zone that we know. */
export interface Begin {
  readonly wall: WallTime
  readonly isDay: boolean
  readonly zone: Zone | undefined
}

/** One occasion of an event. */
export interface Occurrence {
  /** The moment, where the zone is known; otherwise the day as written (T6). */
  readonly at: Instant | Day
  /** Its day where the owner lives. */
  readonly day: Day
  /** Tells it from the other occasions of the event, the same in every export. */
  readonly key: string
}

export interface Occurrences {
  /** Those that have happened, oldest first; of more than 2,000 the latest. */
  readonly past: readonly Occurrence[]
  /** How many more there were before those. */
  readonly earlier: number
  /** The day of the first that has not happened yet. */
  readonly next: Day | undefined
  /** Why some of them are not here, for the owner. */
  readonly fault: string | undefined
}

export const MOST_OCCURRENCES = 2000

/** A date-time property with its zone. Undefined when it is no time. */
export function beginOf(property: Property, zones: Zones): Begin | undefined {
  return beginAt(property.value, paramValues(property, 'TZID')[0], zones)
}

export function beginAt(value: string, zoneName: string | undefined, zones: Zones): Begin | undefined {
  const time = readTime(value)
  if (time === undefined) return undefined
  const zone = time.isUtc ? UTC : zoneName === undefined ? undefined : zones.named(zoneName)
  return { wall: time.wall, isDay: time.isDay, zone: time.isDay ? undefined : zone }
}

/** One occasion as it stands, without its repetitions. */
export function occurrenceAt({ wall, isDay, zone }: Begin, about: About): Occurrence {
  const written = new Date(wall).toISOString()
  if (isDay || zone === undefined) {
    const day = written.slice(0, 10)
    return { at: day, day, key: isDay ? day : written.slice(0, 16) }
  }
  const at = new Date(momentAt(wall, zone)).toISOString()
  return { at, day: dayOf(at, about.timeZone), key: at }
}

/**
 * Has it happened? Only what began on a day before today: without a clock nobody knows whether an appointment of today
 * is over or still ahead, and the next import finds it (T14).
 */
export function hasHappened(occurrence: Occurrence, about: About): boolean {
  return occurrence.day < about.today
}

/** All occasions of an event: its first, those of its rules and dates, without those left out and those moved. */
export function occurrencesOf(
  begin: Begin,
  properties: readonly Property[],
  { zones, about, moved }: { zones: Zones; about: About; moved: readonly Begin[] },
): Occurrences {
  const { walls, fault } = wallsOf(begin, properties, { zones, about })
  const isLeftOut = leftOutTimes(begin, [...datesOf(properties, 'EXDATE', zones), ...moved], walls)
  const happened: WallTime[] = []
  let next: Day | undefined
  for (const wall of [...walls].toSorted((a, b) => a - b)) {
    if (isLeftOut(wall)) continue
    if (isBefore({ ...begin, wall }, about)) happened.push(wall)
    else {
      next = occurrenceAt({ ...begin, wall }, about).day
      break
    }
  }
  const past = happened.slice(-MOST_OCCURRENCES).map((wall) => occurrenceAt({ ...begin, wall }, about))
  return { past, earlier: happened.length - past.length, next, fault }
}

/** As `hasHappened`, but without asking a zone where the day is days away. */
function isBefore(begin: Begin, about: About): boolean {
  const daysAhead = Math.floor(begin.wall / MILLISECONDS_A_DAY) - dayNumber(about.today)
  if (Math.abs(daysAhead) > 2) return daysAhead < 0
  return hasHappened(occurrenceAt(begin, about), about)
}

/** As far ahead as we look for the next occasion. */
const DAYS_AHEAD = 800

/** More times than any rule gives from 1900 on; what has still more is no meeting. */
const MOST_TIMES = 100_000

function wallsOf(
  begin: Begin,
  properties: readonly Property[],
  { zones, about }: { zones: Zones; about: About },
): { walls: ReadonlySet<WallTime>; fault: string | undefined } {
  const walls = new Set([begin.wall])
  const lastDay = dayNumber(about.today) + DAYS_AHEAD
  let fault: string | undefined
  for (const { value } of properties.filter(({ name }) => name === 'RRULE').slice(0, 10)) {
    const rule = parseRule(value)
    if (rule === 'too often') fault = 'It repeats within the day, as no meeting does; only its own times were taken.'
    else if (rule === undefined) fault = `We cannot read how it repeats: “${value.slice(0, 60)}”.`
    else for (const wall of untilEnd(rule, begin, lastDay)) if (walls.size < MOST_TIMES) walls.add(wall)
  }
  for (const date of datesOf(properties, 'RDATE', zones)) {
    if (walls.size >= MOST_TIMES) break
    walls.add(wallLike(begin, date))
  }
  return { walls, fault }
}

function* untilEnd(rule: Rule, begin: Begin, lastDay: number): Generator<WallTime> {
  const end = rule.until === undefined ? undefined : readTime(rule.until)
  const isOver = (wall: WallTime) => {
    if (end === undefined) return false
    if (end.isDay || begin.isDay) return wall >= Math.floor(end.wall / MILLISECONDS_A_DAY + 1) * MILLISECONDS_A_DAY
    return (end.isUtc && begin.zone !== undefined ? momentAt(wall, begin.zone) : wall) > end.wall
  }
  let given = 0
  for (const wall of timesOf(rule, begin.wall, lastDay)) {
    if (isOver(wall) || given > MOST_TIMES) return
    yield wall
    given += 1
  }
}

/** The times of RDATE or EXDATE lines; of a period its beginning. */
function datesOf(properties: readonly Property[], name: string, zones: Zones): Begin[] {
  const lines = properties.filter((property) => property.name === name)
  return lines.flatMap((line) => {
    const [zoneName] = paramValues(line, 'TZID')
    return line.value.split(',').flatMap((value) => beginAt(value.split('/', 1)[0] ?? '', zoneName, zones) ?? [])
  })
}

/** Another time as the clock of this event shows it. */
function wallLike(begin: Begin, other: Begin): WallTime {
  const timeOfDay = begin.wall - Math.floor(begin.wall / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY
  if (begin.isDay) return Math.floor(other.wall / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY
  if (other.isDay) return other.wall + timeOfDay
  if (other.zone === undefined || begin.zone === undefined || other.zone === begin.zone) return other.wall
  return wallAt(momentAt(other.wall, other.zone), begin.zone)
}

/**
 * Tells the times that do not take place. Some programs name the day only, of an event that has a time; and some of a
 * series in UTC the hour that it has by the owner's clock, which is one off for half of the year.
 */
function leftOutTimes(
  begin: Begin,
  dates: readonly Begin[],
  walls: ReadonlySet<WallTime>,
): (wall: WallTime) => boolean {
  const days = new Set(dates.filter(({ isDay }) => isDay).map(({ wall }) => wall / MILLISECONDS_A_DAY))
  const times = new Set(
    dates
      .filter(({ isDay }) => !isDay)
      .map((date) => {
        const wall = wallLike(begin, date)
        return [wall, wall - AN_HOUR, wall + AN_HOUR].find((near) => walls.has(near)) ?? wall
      }),
  )
  return (wall) => times.has(wall) || days.has(Math.floor(wall / MILLISECONDS_A_DAY))
}

const AN_HOUR = 3_600_000

/** `1 December 2026`, for sentences. */
export function dayInWords(day: Day): string {
  return WORDS.format(new Date(`${day}T00:00:00Z`))
}

const WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
