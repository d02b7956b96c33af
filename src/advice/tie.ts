import { daysBetween, dayNumber, type Day } from '#book/day.ts'
import { ANSWER_WITHIN_DAYS, STRENGTH_EPOCH, STRENGTH_HALF_LIFE_DAYS } from '#book/tie-summary.ts'
import type { TieSummary } from '#book/tie.ts'

/** Stands for "they never wrote" and "we were never in touch" (evidence, section 3.4). */
export const NEVER_DAYS = 3650

/**
 * Warmth: how likely the two are in touch in the next 90 days even if nobody reminds anybody, from 0 to 1.
 * WARMTH-2 of the evidence, section 3.1: `σ(1.907 − 0.776·ln(1+r) + 0.933·ln(S+0.001))`.
 * @param daysSinceContact r, in days
 * @param strength S, the sum over contact days of 2^(−age/365)
 */
export function p90(daysSinceContact: number, strength: number): number {
  return sigmoid(1.907 - 0.776 * Math.log1p(daysSinceContact) + 0.933 * Math.log(strength + 0.001))
}

export interface AnswerHistory {
  /** Notes that had thirty days to be answered. */
  readonly sent: number
  readonly answered: number
  readonly daysSinceTheyWrote: number
}

/**
 * Answer odds: how likely a note is answered within 30 days, from 0 to 1.
 * REPLY-2 of the evidence, section 3.3: `σ(0.876 + 0.84·logit((answered+0.7)/(sent+2)) − 0.162·ln(1+rin))`.
 */
export function answerOdds({ sent, answered, daysSinceTheyWrote }: AnswerHistory): number {
  const share = (answered + 0.7) / (sent + 2)
  return sigmoid(0.876 + 0.84 * Math.log(share / (1 - share)) - 0.162 * Math.log1p(daysSinceTheyWrote))
}

/** How much of past contact is left of S today (evidence, section 3.1). */
export function strengthOn(tie: Pick<TieSummary, 'strengthAtEpoch'>, today: Day): number {
  return tie.strengthAtEpoch * strengthFactor(dayNumber(today))
}

/** Turns strength at its epoch into strength on a day; worth computing once for many ties. */
export function strengthFactor(todayNumber: number): number {
  return 2 ** ((dayNumber(STRENGTH_EPOCH) - todayNumber) / STRENGTH_HALF_LIFE_DAYS)
}

/** The notes of a tie that count for answer odds: one still waiting for its thirty days says neither yes nor no. */
export function notesThatHadTheirTime(tie: TieSummary, today: Day): number {
  const { openNoteDay, sent } = tie
  return openNoteDay !== undefined && daysBetween(openNoteDay, today) < ANSWER_WITHIN_DAYS ? sent - 1 : sent
}

/** Answer odds of a tie as it stands today. */
export function answerOddsOf(tie: TieSummary, today: Day): number {
  return answerOdds({
    sent: notesThatHadTheirTime(tie, today),
    answered: tie.answered,
    daysSinceTheyWrote: daysSince(tie.lastInboundDay, today),
  })
}

export type Aliveness = 'warm' | 'cooling' | 'quiet' | 'dormant'

/** From the most alive to the least. */
export const ALIVENESS_WORDS: readonly Aliveness[] = ['warm', 'cooling', 'quiet', 'dormant']

/** As much of a tie as telling how alive it is takes. */
export type TieAlive = Pick<TieSummary, 'lastNaturalContactDay' | 'lastTwoWayDay' | 'strengthAtEpoch'>

/** How alive a tie is today, in a word. */
export function alivenessOf(tie: TieAlive, today: Day): Aliveness {
  return alivenessAt(warmthOf(tie, today))
}

/** Starting cuts, a choice and not a measurement (evidence, section 3.1). */
export function alivenessAt(warmth: number): Aliveness {
  if (warmth >= 0.5) return 'warm'
  if (warmth >= 0.2) return 'cooling'
  return warmth >= 0.05 ? 'quiet' : 'dormant'
}

/**
 * Warmth as the owner sees it. The plan's own reckoning leaves out what its cards began; but whoever met last week
 * on the plan's word did meet, so here the last conversation counts however it began.
 */
export function warmthOf(tie: TieAlive, today: Day): number {
  const strength = strengthOn(tie, today)
  const natural = tie.lastNaturalContactDay
  const twoWay = tie.lastTwoWayDay
  if (twoWay === undefined || (natural !== undefined && twoWay <= natural)) {
    return p90(daysSince(natural, today), strength)
  }
  const days = daysSince(twoWay, today)
  return p90(days, strength + 2 ** (-days / STRENGTH_HALF_LIFE_DAYS))
}

export function daysSince(day: Day | undefined, today: Day): number {
  return day === undefined ? NEVER_DAYS : daysBetween(day, today)
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
