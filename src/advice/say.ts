import { dayNumber, type Day } from '#book/day.ts'
import type { Channel } from '#book/channel.ts'
import { NUMBERS } from './number-words.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Figures from thirteen on read better in a list. */
const SMALL_NUMBERS = NUMBERS.slice(0, 13)

/** A day as people write it: `3 May 2026`. */
export function sayDay(day: Day): string {
  return `${String(Number(day.slice(8)))} ${sayMonth(day)}`
}

/** The month of a day: `May 2026`. */
export function sayMonth(day: Day): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
}

/** The weekday of a day: `Tuesday`. */
export function sayWeekday(day: Day): string {
  const names = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']
  return names[((dayNumber(day) % 7) + 7) % 7] ?? ''
}

/** Small numbers as words: `three`, `14`. */
export function sayNumber(number: number): string {
  return SMALL_NUMBERS[number] ?? String(number)
}

/** How many of a thing: `one day`, `three days`. */
export function sayCount(number: number, thing: string): string {
  return `${sayNumber(number)} ${thing}${number === 1 ? '' : 's'}`
}

/** Some of the owner's notes: `your note`, `both of your notes`, `two of your three notes`. */
export function sayShare(some: number, all: number): string {
  if (some !== all) return `${sayNumber(some)} of your ${sayCount(all, 'note')}`
  if (all === 1) return 'your note'
  return all === 2 ? 'both of your notes' : `all ${sayNumber(all)} of your notes`
}

/** A length of time, roughly, as people say it: `three weeks`, `five months`, `two years`. */
export function saySpan(days: number): string {
  if (days < 14) return sayCount(days, 'day')
  if (days < 28) return sayCount(Math.round(days / 7), 'week')
  const months = Math.round(days / 30.44)
  if (days < 700 && months !== 12) return sayCount(months, 'month')
  return sayCount(Math.round(days / 365.25), 'year')
}

/** A rhythm: `every month`, `every three months`. */
export function sayEvery(days: number): string {
  return `every ${saySpan(days).replace(/^one /, '')}`
}

/** The way something went, at the end of a sentence: `by phone`. */
export const BY: Readonly<Record<Channel, string>> = {
  call: 'by phone',
  email: 'by email',
  letter: 'by letter',
  meet: 'face to face',
  message: 'by message',
  video: 'by video',
}

/** First letter in upper case, for the start of a sentence. */
export function startSentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
