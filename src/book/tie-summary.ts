import { dayNumber, type Day } from './day.ts'
import { channelOf, DEFAULT_WEIGHTS, isRealExchange, type InteractionKind, type Weights } from './interaction.ts'
import type { RecordId } from './record.ts'
import type { TieEntry, TieSummary } from './tie.ts'

/** The day on which `strengthAtEpoch` counts a contact as exactly 1. Any fixed day would do. */
export const STRENGTH_EPOCH: Day = '2020-01-01'

/** After a year a day of contact counts half (evidence, section 3.1). */
export const STRENGTH_HALF_LIFE_DAYS = 365

/** A word of the owner's after this many quiet days is a note that awaits an answer (evidence, section 3.3). */
export const QUIET_DAYS_BEFORE_A_NOTE = 7

/** A word back within this many days answers a note (evidence, section 3.3). */
export const ANSWER_WITHIN_DAYS = 30

const LAST_KINDS_KEPT = 3
const RECENT_OUTBOUND_KEPT = 5
const EPOCH_NUMBER = dayNumber(STRENGTH_EPOCH)

/** A tie of which nothing is written down. */
export function emptyTie(personId: RecordId): TieSummary {
  return summariseTie(personId, [], { weights: DEFAULT_WEIGHTS, today: STRENGTH_EPOCH })
}

/**
 * What the entries say of a tie as of `today`, whatever order they come in (evidence, sections 3.3 and 3.4).
 * Entries later than today wait for their day (T14). Only a real exchange is contact; lighter things are counted apart.
 * A meeting or a call speaks both ways, whoever made the effort.
 */
export function summariseTie(
  personId: RecordId,
  entries: readonly TieEntry[],
  { weights, today }: { readonly weights: Weights; readonly today: Day },
): TieSummary {
  const past = entries.filter((entry) => entry.day <= today)
  const days = contactDays(past.filter((entry) => isRealExchange(entry.kind, weights)))
  const lastContactDay = days.at(-1)?.day
  const natural = days.filter((day) => day.natural)
  return {
    personId,
    contactDays: days.length,
    firstContactDay: days[0]?.day,
    lastContactDay,
    naturalContactDays: natural.length,
    lastNaturalContactDay: natural.at(-1)?.day,
    strengthAtEpoch: strengthAtEpoch(natural),
    lastInboundDay: days.findLast((day) => day.inbound)?.day,
    lastOutboundDay: days.findLast((day) => day.outbound)?.day,
    lastTwoWayDay: lastTwoWayDay(days),
    ...notes(days),
    lastMetDay: days.findLast((day) => day.kinds.includes('met'))?.day,
    lastKinds: days
      .slice(-LAST_KINDS_KEPT)
      .flatMap((day) => day.kinds)
      .slice(-LAST_KINDS_KEPT)
      .reverse(),
    ...lightTouches(past, weights, lastContactDay),
    recentOutboundDays: days
      .filter((day) => day.reachedOut)
      .slice(-RECENT_OUTBOUND_KEPT)
      .map((day) => day.day)
      .reverse(),
    nextFutureDay: earliest(entries.filter((entry) => entry.day > today)),
  }
}

interface ContactDay {
  readonly day: Day
  readonly number: number
  /** They said something, or both did. */
  inbound: boolean
  /** The owner said something, or both did. */
  outbound: boolean
  /** The owner made the effort. */
  reachedOut: boolean
  /** Something on this day did not begin with a card of the plan. */
  natural: boolean
  kinds: InteractionKind[]
  /** The conversations in which the owner wrote, and those in which they did. */
  readonly threadsOut: Set<string>
  readonly threadsIn: Set<string>
}

/** A day has no hours here, so what happened on one day is taken together and its order does not matter. */
function contactDays(real: readonly TieEntry[]): readonly ContactDay[] {
  const byDay = new Map<Day, ContactDay>()
  for (const entry of real) {
    let day = byDay.get(entry.day)
    if (!day) {
      const nothing = { inbound: false, outbound: false, reachedOut: false, natural: false, kinds: [] }
      const threads = { threadsOut: new Set<string>(), threadsIn: new Set<string>() }
      day = { day: entry.day, number: dayNumber(entry.day), ...nothing, ...threads }
      byDay.set(entry.day, day)
    }
    const mutual = entry.direction === 'both' || isLive(entry.kind)
    day.inbound ||= mutual || entry.direction === 'in'
    day.outbound ||= mutual || entry.direction === 'out'
    day.reachedOut ||= entry.direction === 'out'
    day.natural ||= !entry.prompted
    day.kinds.push(entry.kind)
    if (entry.thread !== undefined) (entry.direction === 'in' ? day.threadsIn : day.threadsOut).add(entry.thread)
  }
  for (const day of byDay.values()) day.kinds.sort()
  return [...byDay.values()].sort((a, b) => a.number - b.number)
}

function isLive(kind: InteractionKind): boolean {
  const channel = channelOf(kind)
  return channel === 'meet' || channel === 'call' || channel === 'video'
}

function strengthAtEpoch(natural: readonly ContactDay[]): number {
  return natural.reduce((sum, day) => sum + 2 ** ((day.number - EPOCH_NUMBER) / STRENGTH_HALF_LIFE_DAYS), 0)
}

/**
 * The last contact other than the owner's own note that is still unanswered: their last word, a conversation, or the
 * owner's answer to it, which is a word of the owner's less than 7 days after one of theirs (evidence, section 3.4).
 */
function lastTwoWayDay(days: readonly ContactDay[]): Day | undefined {
  let last: Day | undefined
  let theirs = Number.NEGATIVE_INFINITY
  for (const day of days) {
    if (day.inbound) theirs = day.number
    if (day.number - theirs < QUIET_DAYS_BEFORE_A_NOTE) last = day.day
  }
  return last
}

/**
 * The owner's words after at least 7 quiet days, and how many of them had a word back within 30 days, or later in the
 * same conversation, where its source tells conversations apart.
 */
function notes(days: readonly ContactDay[]): Pick<TieSummary, 'sent' | 'answered' | 'openNoteDay'> {
  let sent = 0
  let answered = 0
  let open: ContactDay[] = []
  let late: ContactDay[] = []
  let previous = Number.NEGATIVE_INFINITY
  for (const day of days) {
    if (day.reachedOut && day.number - previous >= QUIET_DAYS_BEFORE_A_NOTE) {
      sent++
      open.push(day)
    }
    if (day.inbound) {
      const unanswered = open.filter((note) => day.number - note.number > ANSWER_WITHIN_DAYS)
      answered += open.length - unanswered.length
      open = []
      late = [...late, ...unanswered].filter((note) => note.threadsOut.size > 0)
      const answeredLate = late.filter((note) => !note.threadsOut.isDisjointFrom(day.threadsIn))
      answered += answeredLate.length
      late = late.filter((note) => !answeredLate.includes(note))
    }
    previous = day.number
  }
  return { sent, answered, openNoteDay: open.at(-1)?.day }
}

function lightTouches(past: readonly TieEntry[], weights: Weights, lastContactDay: Day | undefined) {
  const light = past.filter((entry) => weights[entry.kind] > 0 && !isRealExchange(entry.kind, weights))
  const since = lastContactDay === undefined ? light : light.filter((entry) => entry.day > lastContactDay)
  return { lightTouches: since.length, lastLightTouchDay: latest(light) }
}

function latest(entries: readonly TieEntry[]): Day | undefined {
  const last = (a: Day | undefined, { day }: TieEntry) => (a === undefined || day > a ? day : a)
  return entries.reduce<Day | undefined>(last, undefined)
}

function earliest(entries: readonly TieEntry[]): Day | undefined {
  const first = (a: Day | undefined, { day }: TieEntry) => (a === undefined || day < a ? day : a)
  return entries.reduce<Day | undefined>(first, undefined)
}
