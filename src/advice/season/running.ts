import { addDays, type Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { sayCount, sayMonth, sayNumber } from '../say.ts'
import { isLastOfMonth, monthOf } from './span.ts'

/** As much of a tie as telling its rhythm takes. */
export interface TieInRhythm {
  readonly personId: RecordId
  /** The person's own, else the circle's; without one there is no rhythm to be in. */
  readonly cadenceDays: number | undefined
}

export interface RunningFacts {
  readonly ties: readonly TieInRhythm[]
  /** Days with a real exchange, the earliest first. */
  readonly contactDays: ReadonlyMap<RecordId, readonly Day[]>
  /** The last day of each month to look at, the earliest first. */
  readonly ends: readonly Day[]
  /** Real exchanges with anybody, by month. */
  readonly exchanges: ReadonlyMap<string, number>
  /** The first real exchange that the book knows of; what was before it, nobody wrote down. */
  readonly firstExchange: Day | undefined
}

export interface RunningMonth {
  readonly month: string
  /** The day as of which is counted. */
  readonly end: Day
  readonly inRhythm: number
  readonly exchanges: number
  /** The whole month went by without a real exchange with anybody. */
  readonly isSilent: boolean
  /** Nothing was written down yet, which is no silence. */
  readonly isBeforeTheBook: boolean
}

export interface RunningTies {
  /** Ties that have a cadence today. */
  readonly ties: number
  readonly months: readonly RunningMonth[]
  /** Who was in their rhythm on the last of these days. */
  readonly inRhythmIds: readonly RecordId[]
  readonly sentences: readonly [string, ...string[]]
}

/**
 * How many ties had a real exchange within their cadence, as of the end of each month (R65, R116). Cadences and
 * circles are those of today: what they were then is not kept.
 */
export function runningTies(facts: RunningFacts): RunningTies {
  const ties = facts.ties.flatMap(({ personId, cadenceDays }) => {
    return cadenceDays === undefined ? [] : [{ personId, cadenceDays, days: facts.contactDays.get(personId) ?? [] }]
  })
  const running = facts.ends.map((end) => inRhythmOn(ties, end))
  const months = facts.ends.map((end, at) => monthAsOf(facts, end, running[at]?.length ?? 0))
  return {
    ties: ties.length,
    months,
    inRhythmIds: (running.at(-1) ?? []).map(({ personId }) => personId),
    sentences: inWords(ties.length, months),
  }
}

interface Rhythm {
  readonly personId: RecordId
  readonly cadenceDays: number
  /** Days with a real exchange, the earliest first. */
  readonly days: readonly Day[]
}

/** The ties whose last real exchange on or before a day is within their cadence: on the day one is due it still is. */
export function inRhythmOn(ties: readonly Rhythm[], on: Day): readonly Rhythm[] {
  // Thousands of ties share a handful of cadences, and a sum of days costs more than all the rest.
  const earliest = new Map<number, Day>()
  return ties.filter(({ cadenceDays, days }) => {
    const last = days.findLast((day) => day <= on)
    if (last === undefined) return false
    const from = earliest.get(cadenceDays) ?? addDays(on, -cadenceDays)
    earliest.set(cadenceDays, from)
    return last >= from
  })
}

function monthAsOf({ exchanges, firstExchange }: RunningFacts, end: Day, inRhythm: number): RunningMonth {
  const month = monthOf(end)
  const isBeforeTheBook = firstExchange === undefined || firstExchange > end
  const happened = exchanges.get(month) ?? 0
  const isSilent = happened === 0 && !isBeforeTheBook && isLastOfMonth(end)
  return { month, end, inRhythm, exchanges: happened, isSilent, isBeforeTheBook }
}

function inWords(ties: number, months: readonly RunningMonth[]): readonly [string, ...string[]] {
  const last = months.at(-1)
  if (last === undefined || ties === 0)
    return ['Nobody has a rhythm yet: a circle, or a cadence of their own, gives one.']
  const none = last.inRhythm === 0 ? 'none' : sayNumber(last.inRhythm)
  const now = `Of your ${sayCount(ties, 'tie')} ${none} had a real conversation within the rhythm you want.`
  const first = months.find(({ isBeforeTheBook }) => !isBeforeTheBook)
  const trend = first === undefined || first === last ? undefined : trendInWords(first, last)
  const silent = months.filter(({ isSilent }) => isSilent).map(({ end }) => sayMonth(end))
  const silence = silent.length === 0 ? undefined : `No conversation is written down in ${silent.join(', ')}.`
  return [now, ...[trend, silence].filter((sentence) => sentence !== undefined)]
}

function trendInWords(first: RunningMonth, last: RunningMonth): string {
  const then = `At the end of ${sayMonth(first.end)}`
  if (first.inRhythm === last.inRhythm) return `${then} it was as many.`
  return `${then} it was ${String(first.inRhythm)}.`
}
