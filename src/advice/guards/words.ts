import { daysBetween, type Day } from '#book/day.ts'
import { sayDay, sayNumber, saySpan } from '../say.ts'

/** A day and how long ago it was: `3 May 2026, two weeks ago`. */
export function sayDayAgo(day: Day, today: Day): string {
  const days = daysBetween(day, today)
  if (days <= 1) return `${sayDay(day)}, ${days === 1 ? 'yesterday' : 'today'}`
  return `${sayDay(day)}, ${saySpan(days)} ago`
}

/** What I gave somebody, told and never set against what I got (R12). */
export function sayPastGives(name: string, gives: number): string {
  if (gives <= 0) return `Nothing that you gave ${name} is written down so far.`
  const times = gives === 1 ? 'once' : gives === 2 ? 'twice' : `${sayNumber(gives)} times`
  return `You gave ${name} something ${times} before.`
}
