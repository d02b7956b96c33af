import type { Activity } from '#book/activity.ts'
import type { Day } from '#book/day.ts'
import type { Repeats } from '#book/repeats.ts'
import { dayInWords, weekdayOf } from '../words/days.ts'

/** `Wednesday 20 May` */
export function dayOfWeek(day: Day, today: Day): string {
  return `${weekdayOf(day)} ${dayInWords(day, today)}`
}

/** `3 to 5 June`, `30 May to 2 June`, or one day. */
export function daysInWords({ from, until }: { readonly from: Day; readonly until?: Day | undefined }, today: Day) {
  if (until === undefined || until === from) return dayOfWeek(from, today)
  const isOneMonth = from.slice(0, 7) === until.slice(0, 7)
  const first = isOneMonth ? String(Number(from.slice(8))) : dayInWords(from, today)
  return `${first} to ${dayInWords(until, today)}`
}

/** How often something comes, to choose from. */
export const RHYTHMS: readonly { readonly name: string; readonly repeats: Repeats | undefined }[] = [
  { name: 'Once, or now and then', repeats: undefined },
  { name: 'Every week', repeats: { every: 1, unit: 'week' } },
  { name: 'Every two weeks', repeats: { every: 2, unit: 'week' } },
  { name: 'Every month', repeats: { every: 1, unit: 'month' } },
  { name: 'Every three months', repeats: { every: 3, unit: 'month' } },
  { name: 'Every year', repeats: { every: 1, unit: 'year' } },
]

/** `Every two weeks`; any other rhythm as it is: `Every 10 days`. */
export function rhythmInWords(repeats: Repeats | undefined): string | undefined {
  if (repeats === undefined) return undefined
  const known = RHYTHMS.find((one) => one.repeats?.every === repeats.every && one.repeats.unit === repeats.unit)
  return known?.name ?? `Every ${String(repeats.every)} ${repeats.unit}s`
}

export const COSTS: Readonly<Record<NonNullable<Activity['cost']>, string>> = {
  free: 'free',
  little: 'costs a little',
  much: 'costs much',
}

/** From 1 to 5, in words: nobody counts a garden. */
export const ENJOYMENTS = ['Not at all', 'A little', 'Well enough', 'Much', 'Very much'] as const

export const WORTH = ['Not at all', 'Hardly', 'Partly', 'Yes', 'Very much'] as const

/** `You met Ana and Bert there`, `You met Ana, Bert, Cleo and 4 others there`. */
export function metInWords(names: readonly string[], total: number): string | undefined {
  if (names.length === 0) return undefined
  const more = total - names.length
  const said = more > 0 ? [...names, more === 1 ? 'one other' : `${String(more)} others`] : names
  return `You met ${new Intl.ListFormat('en-GB').format(said)} there`
}

/** A line as it is typed about somebody: the name, then after a comma, a colon or a dash what brings them to mind. */
export function readMetLine(typed: string): { readonly name: string; readonly line: string } {
  const at = /\s*[,;:]\s*|\s+[–—-]+\s+/u.exec(typed)
  if (at === null) return { name: typed.trim(), line: '' }
  return { name: typed.slice(0, at.index).trim(), line: typed.slice(at.index + at[0].length).trim() }
}
