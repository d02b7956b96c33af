import type { Group } from '#book/circle.ts'
import { KINDS } from '../words/kinds.ts'
import type { HistoryEntry } from '#actions/views.ts'

export type Season = NonNullable<Group['seasons']>[number]

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** `1 to 21 December`, `15 July to 31 August`, or one day. */
export function seasonDays({ from, until }: Pick<Season, 'from' | 'until'>): string {
  if (until === undefined || until === from) return monthDay(from)
  const isOneMonth = from.slice(0, 2) === until.slice(0, 2)
  return isOneMonth
    ? `${String(Number(from.slice(3)))} to ${monthDay(until)}`
    : `${monthDay(from)} to ${monthDay(until)}`
}

/** A day of the year as it is typed: `12-01`, `1.12.`, `1 December` or `1 Dec`; undefined when it cannot be read. */
export function readMonthDay(typed: string): string | undefined {
  const words = typed.trim().toLowerCase()
  const [, month, day] = /^(\d{1,2})-(\d{1,2})$/.exec(words) ?? []
  if (month !== undefined && day !== undefined) return asMonthDay(Number(month), Number(day))
  const [, dayFirst, monthAfter] = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(words) ?? []
  if (dayFirst !== undefined && monthAfter !== undefined) return asMonthDay(Number(monthAfter), Number(dayFirst))
  const [, dayOf, name] = /^(\d{1,2})\.?\s+([a-z]{3,})\.?$/.exec(words) ?? []
  if (dayOf === undefined || name === undefined) return undefined
  const at = MONTHS.findIndex((full) => full.startsWith(name))
  return at < 0 ? undefined : asMonthDay(at + 1, Number(dayOf))
}

/** `Supper of the Swallows`, or what kind of thing it was. */
export function togetherInWords(entry: HistoryEntry): string {
  return entry.subject ?? firstSentence(entry.notes) ?? firstSentence(entry.whatTheyTold) ?? KINDS[entry.kind].both
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
    .format(new Date(Date.UTC(2024, month, 15)))
    .toLowerCase(),
)

function monthDay(words: string): string {
  return dayAndMonth.format(new Date(`2024-${words}T12:00:00Z`))
}

function asMonthDay(month: number, day: number): string | undefined {
  const words = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const at = new Date(`2024-${words}T12:00:00Z`)
  return Number.isNaN(at.getTime()) || at.getUTCDate() !== day ? undefined : words
}

function firstSentence(text: string | undefined): string | undefined {
  return text?.split(/(?<=[.?…])\s|\n/, 1)[0]?.slice(0, 160)
}
