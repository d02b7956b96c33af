/** The evidence's τ: how fast a tie at risk finds somebody who answers. */
const PATIENCE_DAYS = 14

/** What the index asks of a tie, as numbers. */
export interface TieNumbers {
  /** How much the tie counts for the owner: the importance of its circle. */
  importance: number
  /** ρ, from 0 to 1. */
  answerOdds: number
  /** P90, from 0 to 1. */
  p90: number
  /** Days since the last contact other than the owner's own unanswered note. */
  daysSinceTwoWay: number
}

/**
 * λ: how often a tie comes to life by itself, per day (evidence, section 3.4).
 * The worked cases there leave small P90 as they are, and so do we: `noteWorth` knows what to do at zero.
 */
export function naturalRatePerDay(p90: number): number {
  return -Math.log1p(-Math.min(0.999, p90)) / 90
}

/** How many days are left before the tie counts as silent. */
export function daysLeft(daysSinceTwoWay: number, silentAfterDays: number): number {
  return Math.max(0, silentAfterDays - daysSinceTwoWay)
}

/**
 * What a note today is worth: importance × answer odds × days of being in touch that it buys × how likely waiting
 * would be too late. Evidence, section 3.4: `w·ρ·[(e^(−λ·left) − e^(−λW))/λ]·(1−ρ)^(left/τ)`.
 * It orders the people of one day and means nothing else: never shown, never kept.
 */
export function noteWorth(tie: TieNumbers, silentAfterDays: number): number {
  const rate = naturalRatePerDay(tie.p90)
  const left = daysLeft(tie.daysSinceTwoWay, silentAfterDays)
  const daysBought =
    rate > 1e-9 ? (Math.exp(-rate * left) - Math.exp(-rate * silentAfterDays)) / rate : silentAfterDays - left
  const tooLate = (1 - tie.answerOdds) ** (left / PATIENCE_DAYS)
  return tie.importance * tie.answerOdds * daysBought * tooLate
}
