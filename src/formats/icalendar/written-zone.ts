import type { Property } from '../vcard/content-line.ts'
import type { Component } from './components.ts'
import { parseRule, timesOf } from './recurrence.ts'
import type { Rule } from './recurrence.ts'
import { MILLISECONDS_A_DAY, readTime } from './time.ts'
import type { WallTime } from './time.ts'
import { property } from './values.ts'
import type { Zone } from './zones.ts'

/** Winter or summer time: when it begins, by the clock that goes until then, and what it adds to UTC. */
interface Observance {
  readonly start: WallTime
  readonly rule: Rule | undefined
  readonly until: WallTime
  readonly dates: readonly WallTime[]
  readonly before: number
  readonly after: number
}

/** A zone as a VTIMEZONE describes it, RFC 5545 section 3.6.5. Undefined when it does not say enough. */
export function writtenZone(component: Component): Zone | undefined {
  const observances = component.observances.flatMap((properties) => observance(properties) ?? [])
  if (observances.length === 0) return undefined
  const changesByYear = new Map<number, Change[]>()
  function changesOf(year: number): Change[] {
    const known = changesByYear.get(year)
    if (known !== undefined) return known
    const changes = observances.flatMap((one) => changesBefore(one, year + 1)).toSorted((a, b) => a.moment - b.moment)
    if (changesByYear.size < MOST_YEARS) changesByYear.set(year, changes)
    return changes
  }
  const [first] = observances.toSorted((a, b) => a.start - b.start)
  return {
    offsetAt(moment) {
      const changes = changesOf(new Date(moment).getUTCFullYear())
      return changes.findLast((change) => change.moment <= moment)?.offset ?? first?.before ?? 0
    },
  }
}

interface Change {
  readonly moment: number
  readonly offset: number
}

const MOST_YEARS = 400

/** The last changes before the end of a year: of a rule those of that year and the one before. */
function changesBefore(one: Observance, end: number): Change[] {
  const from = Date.UTC(end - 2, 0, 1)
  const to = Date.UTC(end, 0, 2)
  const starts = [one.start, ...one.dates.filter((date) => date < to)]
  if (one.rule !== undefined) starts.push(...startsByRule(one, one.rule, { from, to }))
  return starts.map((wall) => ({ moment: wall - one.before * 60_000, offset: one.after }))
}

function startsByRule(one: Observance, rule: Rule, span: { from: WallTime; to: WallTime }): WallTime[] {
  // A rule with an end or a count has to be followed from its start; it lasts some years at most.
  const isOpen = rule.count === undefined && one.until === Infinity && rule.interval === 1
  const start = isOpen && one.start < span.from ? sameDayIn(one.start, span.from) : one.start
  const found: WallTime[] = []
  for (const wall of timesOf(rule, start, span.to / MILLISECONDS_A_DAY)) {
    if (wall - one.before * 60_000 > one.until) break
    // The day it was moved to is no day of the rule itself.
    if (start === one.start || wall !== start) found.push(wall)
    if (found.length >= MOST_CHANGES) break
  }
  return found
}

const MOST_CHANGES = 1000

/** The first of January of an early enough year, at the same time of day. */
function sameDayIn(start: WallTime, from: WallTime): WallTime {
  return from + (start - Math.floor(start / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY)
}

function observance(properties: readonly Property[]): Observance | undefined {
  const start = readTime(property(properties, 'DTSTART')?.value ?? '')
  const before = offset(property(properties, 'TZOFFSETFROM')?.value)
  const after = offset(property(properties, 'TZOFFSETTO')?.value)
  if (start === undefined || before === undefined || after === undefined) return undefined
  const rule = parseRule(property(properties, 'RRULE')?.value ?? '')
  const until = rule === undefined || rule === 'too often' ? undefined : readTime(rule.until ?? '')
  const dates = properties.filter(({ name }) => name === 'RDATE').flatMap(({ value }) => value.split(',', 500))
  return {
    start: start.wall,
    rule: rule === 'too often' ? undefined : yearly(rule, start.wall),
    until: until === undefined ? Infinity : until.wall + (until.isDay ? MILLISECONDS_A_DAY : 0),
    dates: dates.flatMap((date) => wallOf(date, before)).slice(0, 2000),
    before,
    after,
  }
}

/** A yearly rule that names no day means the day on which it first held, which must not be lost by skipping years. */
function yearly(rule: Rule | undefined, start: WallTime): Rule | undefined {
  if (rule === undefined) return undefined
  const date = new Date(start)
  const months = rule.months.length > 0 || rule.frequency !== 'YEARLY' ? rule.months : [date.getUTCMonth() + 1]
  const saysDay = rule.monthDays.length + rule.weekdays.length + rule.yearDays.length + rule.weeks.length > 0
  return { ...rule, months, monthDays: saysDay ? rule.monthDays : [date.getUTCDate()] }
}

function wallOf(date: string, before: number): WallTime[] {
  const time = readTime(date)
  if (time === undefined) return []
  return [time.isUtc ? time.wall + before * 60_000 : time.wall]
}

/** Minutes of `+0530` or `-073015`. */
function offset(text: string | undefined): number | undefined {
  const [, sign, hours, minutes] = /^([+-]?)(\d{2}):?(\d{2})(?:\d{2})?$/.exec(text?.trim() ?? '') ?? []
  if (hours === undefined || Number(hours) > 23) return undefined
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}
