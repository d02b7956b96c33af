import { NEVER_DAYS } from '#advice/tie.ts'
import type { Tie, World } from './world.ts'

/** A pair on some morning of the replayed year: its own life, and the notes of the policy. */
export interface Standing {
  readonly tie: Tie
  /** The last day with a word either way, our notes not counted. */
  lastNaturalDay: number
  naturalDays: number
  /** The sum over natural contact days of 2^((day − start)/365). */
  strengthAtStart: number
  lastInboundDay: number | undefined
  /** The last contact other than our own unanswered note; at the start, any contact. */
  lastTwoWayDay: number
  sent: number
  answered: number
  lastNoteDay: number | undefined
  notes: number
  /** How far the pair's own life has been read. */
  contactsRead: number
  inboundRead: number
  notesRead: number
}

/** Picks the ties that get a note on a day, best first; only rested ones, and at most so many. */
export type Policy = (year: Year, howMany: number) => readonly Standing[]

export interface Year {
  readonly world: World
  readonly standings: readonly Standing[]
  day: number
}

const REST_DAYS = 30

/** Nobody gets two notes in thirty days, whichever policy it is. */
export function isRested(one: Standing, day: number): boolean {
  return one.lastNoteDay === undefined || day - one.lastNoteDay >= REST_DAYS
}

export interface Outcome {
  /** Sum of importance of the ties alive at the end, and how many they are. */
  readonly weighted: number
  readonly count: number
  readonly notes: number
}

/** Lives a year with a policy: a note on every weekday that has one, answered or not, beside what happened anyway. */
export function liveThrough(world: World, makePolicy: (year: Year) => Policy): Outcome {
  const year = newYear(world)
  const policy = makePolicy(year)
  let notes = 0
  for (; year.day < world.end; year.day++) {
    for (const one of year.standings) readOwnLife(one, world.start, year.day)
    if (isWeekend(year.day)) continue
    for (const one of policy(year, world.set.notesADay)) {
      writeNote(one, year.day)
      notes++
    }
  }
  for (const one of year.standings) readOwnLife(one, world.start, world.end)
  const alive = year.standings.filter((one) => world.end - one.lastTwoWayDay <= world.set.silentAfterDays)
  return { weighted: alive.reduce((sum, one) => sum + one.tie.importance, 0), count: alive.length, notes }
}

function newYear(world: World): Year {
  const standings = world.ties.map((tie): Standing => {
    const past = tie.contactDays.filter((day) => day < world.start)
    return {
      tie,
      lastNaturalDay: past.at(-1) ?? 0,
      naturalDays: 0,
      strengthAtStart: 0,
      lastInboundDay: undefined,
      lastTwoWayDay: past.at(-1) ?? 0,
      sent: 0,
      answered: 0,
      lastNoteDay: undefined,
      notes: 0,
      contactsRead: 0,
      inboundRead: 0,
      notesRead: 0,
    }
  })
  return { world, standings, day: world.start }
}

/** Everything that happened before a morning without any note of ours. */
function readOwnLife(one: Standing, start: number, morning: number): void {
  one.contactsRead = readOn(one.tie.contactDays, one.contactsRead, (day) => {
    if (day >= morning) return false
    one.lastNaturalDay = day
    one.lastTwoWayDay = Math.max(one.lastTwoWayDay, day)
    one.naturalDays++
    one.strengthAtStart += 2 ** ((day - start) / 365)
    return true
  })
  one.inboundRead = readOn(one.tie.inboundDays, one.inboundRead, (day) => {
    if (day >= morning) return false
    one.lastInboundDay = Math.max(one.lastInboundDay ?? 0, day)
    return true
  })
  one.notesRead = readOn(one.tie.settledNotes, one.notesRead, ({ day, isAnswered }) => {
    if (day >= morning) return false
    one.sent++
    if (isAnswered) one.answered++
    return true
  })
}

/** Reads on in a list as long as what is read belongs to the past; says how far that was. */
function readOn<T>(all: readonly T[], from: number, isPast: (one: T) => boolean): number {
  let read = from
  for (let next = all[read]; next !== undefined && isPast(next); next = all[read]) read++
  return read
}

function writeNote(one: Standing, day: number): void {
  one.lastNoteDay = day
  const daysSinceTheyWrote = one.lastInboundDay === undefined ? NEVER_DAYS : day - one.lastInboundDay
  const { sent, answered } = one
  const isAnswered = one.tie.wouldAnswer(one.notes++, { sent, answered, daysSinceTheyWrote })
  one.sent++
  if (!isAnswered) return
  one.answered++
  one.lastTwoWayDay = day
  one.lastInboundDay = day
}

function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7 // day 0, 1 January 1970, was a Thursday
  return weekday === 0 || weekday === 6
}
