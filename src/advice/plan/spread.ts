import { addDays, type Day } from '#book/day.ts'
import type { PlannedTie } from '#book/tie.ts'

/** As much of a tie as its day takes. */
interface Datable extends Pick<PlannedTie, 'addedOn' | 'personId'> {
  readonly tie: Pick<PlannedTie['tie'], 'lastContactDay'>
}

/**
 * When a tie is due: its cadence after the last real exchange, counted from the day it happened and not from the
 * day it was written down (T13). Before any conversation there is nothing to count from (R100), so people who were
 * put into a circle together come up one by one over their cadence (R37).
 */
export function dueDay(tie: Datable, cadenceDays: number): Day {
  const last = tie.tie.lastContactDay
  return last === undefined ? firstDueDay(tie.personId, tie.addedOn, cadenceDays) : addDays(last, cadenceDays)
}

/** The day for a first word: within a cadence of the day they were added, by a hash of the id, so always the same. */
export function firstDueDay(personId: string, addedOn: Day, cadenceDays: number): Day {
  return addDays(addedOn, daysToFirstWord(personId, cadenceDays))
}

export function daysToFirstWord(personId: string, cadenceDays: number): number {
  return hash(personId) % Math.max(1, cadenceDays)
}

/** FNV-1a with a final mix (public domain), so that ids made one after another do not fall on neighbouring days. */
function hash(text: string): number {
  let mixed = 0x811c9dc5
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
