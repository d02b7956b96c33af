import type { BreadthOf } from '#advice/season/breadth.ts'
import type { NamedValue } from '#actions/season/season-views.ts'
import type { Day } from '#book/day.ts'
import { count, dayInShort, monthOf } from '../words/days.ts'

/** `May`, or where there is little room `M`. */
export function monthInShort(day: Day, width: number): string {
  const month = dayInShort(day).replace(/^\d+ /, '')
  return width < 400 ? month.slice(0, 1) : month.slice(0, 3)
}

export function monthInFull(day: Day): string {
  return monthOf(day)
}

export const BREADTH_TITLES: Readonly<Record<BreadthOf, string>> = {
  fields: 'Fields',
  organisations: 'Organisations',
  levels: 'Levels',
  places: 'Places',
}

type TallyName = Exclude<keyof NamedValue, 'sentences'>

/** The numbers of what it gave, in their order, each with its words. */
export const TALLIES: readonly { readonly of: TallyName; readonly say: (value: NamedValue) => string }[] = [
  { of: 'answersReceived', say: ({ answersReceived }) => `${count(answersReceived.count, 'answer')} received` },
  { of: 'introductionsMade', say: ({ introductionsMade }) => `${count(introductionsMade.count, 'introduction')} made` },
  { of: 'learned', say: ({ learned }) => `${count(learned.count, 'thing')} learned` },
  { of: 'helpGiven', say: ({ helpGiven }) => `Help given ${times(helpGiven.count)}` },
  { of: 'helpReceived', say: ({ helpReceived }) => `Help received ${times(helpReceived.count)}` },
  { of: 'timeSaved', say: ({ timeSaved }) => `${hours(timeSaved.minutes)} saved, as you said` },
]

function times(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : count(number, 'time')
}

/** `40 minutes`, `3 h 10 min`. */
export function hours(minutes: number): string {
  if (minutes < 60) return count(minutes, 'minute')
  const rest = minutes % 60
  return rest === 0 ? count(minutes / 60, 'hour') : `${String(Math.floor(minutes / 60))} h ${String(rest)} min`
}
