import { dayFromNumber, daysInMonth } from '#book/day.ts'
import { inMonth, inWeek, inYear, weekdayOf } from './days-of-rule.ts'
import { MILLISECONDS_A_DAY } from './time.ts'
import type { WallTime } from './time.ts'

/** A recurrence rule, RFC 5545 section 3.3.10, as far as days go. Empty lists say nothing. */
export interface Rule {
  readonly frequency: Frequency
  readonly interval: number
  readonly count: number | undefined
  /** As written: a day or a moment. */
  readonly until: string | undefined
  readonly months: readonly number[]
  readonly monthDays: readonly number[]
  readonly yearDays: readonly number[]
  readonly weeks: readonly number[]
  readonly weekdays: readonly NthWeekday[]
  readonly positions: readonly number[]
  readonly hours: readonly number[]
  readonly minutes: readonly number[]
  /** 0 is Sunday. */
  readonly weekStart: number
}

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

export interface NthWeekday {
  /** 0 is Sunday. */
  readonly weekday: number
  /** The second, the last (-1); 0 for every one. */
  readonly nth: number
}

/** Reads a rule. `too often` is one that comes again within the day, as no meeting does; undefined is no rule. */
export function parseRule(value: string): Rule | 'too often' | undefined {
  // Some writers escape the semicolons.
  const parts = new Map(
    value
      .replaceAll('\\', '')
      .toUpperCase()
      .split(';', 50)
      .map((part) => [part.split('=', 1)[0]?.trim() ?? '', part.slice(part.indexOf('=') + 1).trim()] as const),
  )
  const frequency = parts.get('FREQ') ?? ''
  if (/^(?:SECONDLY|MINUTELY|HOURLY)$/.test(frequency)) return 'too often'
  if (!isFrequency(frequency)) return undefined
  const numbers = (name: string) => numbersIn(parts.get(name) ?? '')
  const hours = numbers('BYHOUR').filter((hour) => hour >= 0 && hour < 24)
  const minutes = numbers('BYMINUTE').filter((minute) => minute >= 0 && minute < 60)
  if (Math.max(1, hours.length) * Math.max(1, minutes.length) > MOST_TIMES_A_DAY) return 'too often'
  const [count] = numbers('COUNT')
  return {
    frequency,
    interval: Math.max(1, numbers('INTERVAL')[0] ?? 1),
    count: count === undefined ? undefined : Math.max(1, count),
    until: parts.get('UNTIL'),
    months: numbers('BYMONTH').filter((month) => month >= 1 && month <= 12),
    monthDays: numbers('BYMONTHDAY'),
    yearDays: numbers('BYYEARDAY'),
    weeks: numbers('BYWEEKNO'),
    weekdays: weekdaysIn(parts.get('BYDAY') ?? ''),
    positions: numbers('BYSETPOS'),
    hours,
    minutes,
    weekStart: weekdaysIn(parts.get('WKST') ?? '')[0]?.weekday ?? 1,
  }
}

/**
 * When a rule has something happen, in order, from its first time on to the end of the day numbered `lastDay`.
 * Written by hand, because a library's iterator seeks without end what never comes (30 February). This one looks at
 * each day, week, month or year once, and so always ends. `UNTIL` is the caller's to heed, who knows the zone.
 */
export function* timesOf(rule: Rule, first: WallTime, lastDay: number): Generator<WallTime> {
  let given = 0
  for (const at of candidates(rule, first, lastDay)) {
    // The first time counts, even where the rule would not have chosen it (section 3.8.5.3).
    if (given === 0 && at !== first) {
      yield first
      given += 1
    }
    if (rule.count !== undefined && given >= rule.count) return
    yield at
    given += 1
  }
  if (given === 0) yield first
}

function* candidates(rule: Rule, first: WallTime, lastDay: number): Generator<WallTime> {
  const firstDay = Math.floor(first / MILLISECONDS_A_DAY)
  const times = timesOfDay(rule, first - firstDay * MILLISECONDS_A_DAY)
  for (const days of periods(rule, firstDay, lastDay)) {
    const all = days.flatMap((day) => times.map((time) => day * MILLISECONDS_A_DAY + time))
    for (const at of chosen(all, rule.positions)) {
      if (at >= first && at < (lastDay + 1) * MILLISECONDS_A_DAY) yield at
    }
  }
}

/** The days of each day, week, month or year that the rule looks at, sorted. */
function* periods(rule: Rule, firstDay: number, lastDay: number): Generator<number[]> {
  const { interval, frequency, weekStart } = rule
  const date = dayFromNumber(firstDay)
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  if (frequency === 'DAILY') {
    for (let day = firstDay; day <= lastDay; day += interval) yield limited([day], rule)
  } else if (frequency === 'WEEKLY') {
    const monday = firstDay - ((weekdayOf(firstDay) - weekStart + 7) % 7)
    for (let week = monday; week <= lastDay; week += 7 * interval) yield inWeek(rule, week, firstDay)
  } else if (frequency === 'MONTHLY') {
    for (let at = year * 12 + month - 1; dayNumberOf(at) <= lastDay; at += interval) yield inMonth(rule, at, firstDay)
  } else {
    for (let at = year; dayNumberOf(at * 12) <= lastDay; at += interval) yield inYear(rule, at, firstDay)
  }
}

function limited(days: number[], rule: Rule): number[] {
  return days.filter((day) => {
    const date = dayFromNumber(day)
    const [month, monthDay] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))]
    const fromEnd = monthDay - daysInMonth(Number(date.slice(0, 4)), month) - 1
    return (
      (rule.months.length === 0 || rule.months.includes(month)) &&
      (rule.monthDays.length === 0 || rule.monthDays.includes(monthDay) || rule.monthDays.includes(fromEnd)) &&
      (rule.weekdays.length === 0 || rule.weekdays.some(({ weekday }) => weekday === weekdayOf(day)))
    )
  })
}

/** The first day of a month, counted in months since the year 0. */
function dayNumberOf(monthsSinceYear0: number): number {
  return Date.UTC(Math.floor(monthsSinceYear0 / 12), monthsSinceYear0 % 12, 1) / MILLISECONDS_A_DAY
}

function timesOfDay(rule: Rule, firstTime: number): number[] {
  const [hour, minute] = [Math.floor(firstTime / 3_600_000), Math.floor(firstTime / 60_000) % 60]
  const hours = rule.hours.length > 0 ? rule.hours : [hour]
  const minutes = rule.minutes.length > 0 ? rule.minutes : [minute]
  const seconds = firstTime % 60_000
  const times = hours.flatMap((h) => minutes.map((m) => h * 3_600_000 + m * 60_000 + seconds))
  return [...new Set(times)].toSorted((a, b) => a - b)
}

function chosen(times: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return times
  const picked = positions.map((position) => (position > 0 ? times[position - 1] : times.at(position)))
  return [...new Set(picked.filter((time) => time !== undefined))].toSorted((a, b) => a - b)
}

const MOST_TIMES_A_DAY = 24

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

function isFrequency(word: string): word is Frequency {
  return word === 'DAILY' || word === 'WEEKLY' || word === 'MONTHLY' || word === 'YEARLY'
}

function numbersIn(list: string): number[] {
  const words = list.split(',', 400).map((word) => word.trim())
  return words.filter((word) => /^[+-]?\d{1,6}$/.test(word)).map(Number)
}

function weekdaysIn(list: string): NthWeekday[] {
  return list.split(',', 400).flatMap((word) => {
    const [, nth = '', name = ''] = /^([+-]?\d{0,2})(SU|MO|TU|WE|TH|FR|SA)$/.exec(word.trim()) ?? []
    return name === '' ? [] : { weekday: WEEKDAYS.indexOf(name), nth: Number(nth) || 0 }
  })
}
