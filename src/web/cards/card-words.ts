import type { Day } from '#book/day.ts'
import { count, fromToday } from '../words/days.ts'
import { startSentence } from '../words/sentences.ts'

/** How long a card still waits for a word on what becomes of it. */
export function daysLeftInWords(daysLeft: number): string {
  if (daysLeft >= 7) return 'a week to decide'
  return daysLeft <= 1 ? 'until tonight, then in your pool' : `${count(daysLeft, 'day')} to decide`
}

/** `The harbour open day, two days ago`: where and when it was. */
export function metInWords(
  { where, when }: { readonly where?: string | undefined; readonly when?: string | undefined },
  today: Day,
): string {
  const day = when === undefined ? undefined : /^\d{4}-\d{2}-\d{2}$/.test(when) ? fromToday(when, today) : when
  return startSentence([where, day].filter((part) => part !== undefined && part !== '').join(', '))
}
