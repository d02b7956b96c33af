import type { PersonRow } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { dayInShort, inFigures } from '../words/days.ts'

const shortMonthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

/** `1 person`, `2,310 people` */
export function countPeople(number: number): string {
  return number === 1 ? '1 person' : `${inFigures(number)} people`
}

/** `Ana Lopes`, or `3 people`: who something was done to. */
export function whoInWords(names: readonly string[]): string {
  const [only] = names
  return names.length === 1 && only !== undefined ? only : countPeople(names.length)
}

/** `last talked 3 May`, or `due 3 May` where the list is sorted by that. Nothing where nothing has happened. */
export function whenInWords(row: PersonRow, by: 'due' | 'last-contact', today: Day): string | undefined {
  if (by === 'due') return row.dueDay === undefined ? undefined : dueInWords(row.dueDay, today)
  return row.lastContactDay === undefined ? undefined : `last talked ${shortDay(row.lastContactDay, today)}`
}

/** `due 3 May`, `due since 1 Nov`, `due today`. */
export function dueInWords(due: Day, today: Day): string {
  return due < today ? `due since ${shortDay(due, today)}` : due === today ? 'due today' : `due ${shortDay(due, today)}`
}

/** `3 May` of this year, `May 2024` of another. */
export function shortDay(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? dayInShort(day)
    : shortMonthAndYear.format(new Date(`${day}T12:00:00Z`))
}
