import { daysInMonth } from '#book/day.ts'
import type { NthWeekday, Rule } from './recurrence.ts'
import { MILLISECONDS_A_DAY } from './time.ts'

/** 0 is Sunday. The first of January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The days of the week that begins on `week`. */
export function inWeek(rule: Rule, week: number, firstDay: number): number[] {
  const weekdays = rule.weekdays.length > 0 ? rule.weekdays.map(({ weekday }) => weekday) : [weekdayOf(firstDay)]
  const days = Array.from({ length: 7 }, (_, at) => week + at).filter((day) => weekdays.includes(weekdayOf(day)))
  return days.filter((day) => isInMonths(day, rule.months))
}

/** The days of a month, which is counted in months since the year 0. */
export function inMonth(rule: Rule, month: number, firstDay: number): number[] {
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1]
  if (rule.months.length > 0 && !rule.months.includes(number)) return []
  return sorted(daysOfMonth(rule, year, number, firstDay))
}

/** The days of a year, by the table of RFC 5545 section 3.3.10. */
export function inYear(rule: Rule, year: number, firstDay: number): number[] {
  const months = rule.months.length > 0 ? rule.months : undefined
  const [start, length] = [dayNumberOf(year, 1, 1), daysInYear(year)]
  if (rule.yearDays.length > 0) {
    const days = rule.yearDays.filter((day) => day !== 0 && Math.abs(day) <= length)
    const numbers = days.map((day) => (day > 0 ? start + day - 1 : start + length + day))
    return sorted(numbers.filter((day) => isInMonths(day, rule.months) && isOnWeekday(day, rule.weekdays)))
  }
  if (rule.weeks.length > 0) return sorted(weekDays(rule, year, firstDay).filter((day) => isInMonths(day, rule.months)))
  if (rule.monthDays.length > 0 || months !== undefined) {
    return sorted((months ?? ALL_MONTHS).flatMap((month) => daysOfMonth(rule, year, month, firstDay)))
  }
  if (rule.weekdays.length > 0) return sorted(rule.weekdays.flatMap((nth) => nthIn(nth, start, length)))
  return daysOfMonth(rule, year, monthOf(firstDay), firstDay)
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

function daysOfMonth(rule: Rule, year: number, month: number, firstDay: number): number[] {
  const [start, length] = [dayNumberOf(year, month, 1), daysInMonth(year, month)]
  if (rule.monthDays.length > 0) {
    const within = rule.monthDays.filter((day) => day !== 0 && Math.abs(day) <= length)
    const days = within.map((day) => (day > 0 ? start + day - 1 : start + length + day))
    return days.filter((day) => isOnWeekday(day, rule.weekdays))
  }
  if (rule.weekdays.length > 0) return rule.weekdays.flatMap((nth) => nthIn(nth, start, length))
  const monthDay = new Date(firstDay * MILLISECONDS_A_DAY).getUTCDate()
  return monthDay <= length ? [start + monthDay - 1] : []
}

/** Weeks are numbered as ISO 8601 does: the first has at least four days of the year. */
function weekDays(rule: Rule, year: number, firstDay: number): number[] {
  const start = firstWeek(year, rule.weekStart)
  const count = (firstWeek(year + 1, rule.weekStart) - start) / 7
  const weeks = rule.weeks.filter((week) => week !== 0 && Math.abs(week) <= count)
  const weekdays = rule.weekdays.length > 0 ? rule.weekdays.map(({ weekday }) => weekday) : [weekdayOf(firstDay)]
  return weeks.flatMap((week) => {
    const from = start + 7 * (week > 0 ? week - 1 : count + week)
    return Array.from({ length: 7 }, (_, at) => from + at).filter((day) => weekdays.includes(weekdayOf(day)))
  })
}

function firstWeek(year: number, weekStart: number): number {
  const newYear = dayNumberOf(year, 1, 1)
  const into = (weekdayOf(newYear) - weekStart + 7) % 7
  return into <= 3 ? newYear - into : newYear + 7 - into
}

function nthIn({ weekday, nth }: NthWeekday, start: number, length: number): number[] {
  const first = start + ((weekday - weekdayOf(start) + 7) % 7)
  const count = Math.ceil((start + length - first) / 7)
  if (nth === 0) return Array.from({ length: count }, (_, at) => first + 7 * at)
  if (Math.abs(nth) > count) return []
  return [first + 7 * (nth > 0 ? nth - 1 : count + nth)]
}

function isOnWeekday(day: number, weekdays: readonly NthWeekday[]): boolean {
  return weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(day))
}

function isInMonths(day: number, months: readonly number[]): boolean {
  return months.length === 0 || months.includes(monthOf(day))
}

function monthOf(day: number): number {
  return new Date(day * MILLISECONDS_A_DAY).getUTCMonth() + 1
}

function daysInYear(year: number): number {
  return dayNumberOf(year + 1, 1, 1) - dayNumberOf(year, 1, 1)
}

function dayNumberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY
}

function sorted(days: readonly number[]): number[] {
  return [...new Set(days)].toSorted((a, b) => a - b)
}
