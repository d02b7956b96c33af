import type { Day } from '#book/day.ts'
import type { Name } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Stored } from '#book/record.ts'
import { fromToday } from '../words/days.ts'
import { calledIn } from './person-words.ts'

/** Those still open, the nearest day first. */
export function openPromises(promises: readonly Stored<PromiseMade>[]): readonly Stored<PromiseMade>[] {
  return promises
    .filter((promise) => promise.state === 'open')
    .toSorted((one, other) => one.day.localeCompare(other.day))
}

/** `You said: “send the talk”, for 2 days ago.` */
export function promiseInWords({ whose, words, day }: PromiseMade, name: Name, today: Day): string {
  const who = {
    mine: 'You said you would',
    invited: `${calledIn(name)} invited you to`,
    theirs: `${calledIn(name)} said they would`,
  }[whose]
  return `${who}: “${words}”, ${whenInWords(day, today)}.`
}

/** A promise is never overdue in red; its day has simply come. */
export function whenInWords(day: Day, today: Day): string {
  if (day === today) return 'for today'
  return day < today ? `its day was ${fromToday(day, today)}` : fromToday(day, today)
}
