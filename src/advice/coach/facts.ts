import { NUMBERS } from '../number-words.ts'

/** What the book knows of the tie a letter is for. Everything may be missing: then the words are judged alone. */
export interface CoachFacts {
  /** The recipient's first name. */
  readonly name?: string
  /** Whole days since anything passed between the two. */
  readonly daysSinceLastContact?: number
  /** Whether a word was ever exchanged; false for somebody who was only imported. */
  readonly everExchanged?: boolean
  /** Who made the effort of late. */
  readonly whoCarried?: 'me' | 'them' | 'both'
  /** What I asked before, in any order. */
  readonly pastAsks?: readonly PastAsk[]
  /** Whether the last three interactions that I began all asked for something (R74). */
  readonly lastThreeWereAsks?: boolean
  /** How often I gave help or a kind word before, as far as the book knows. */
  readonly timesIGave?: number
  /** Whether the tie is alive today. */
  readonly isWarm?: boolean
  /** What is stored of them, newest first, in few words each: “her mother is ill”, “the second kiosk”. */
  readonly theirNews?: readonly string[]
  /** Threads left open between us. */
  readonly threads?: readonly string[]
  /** What I could give them. */
  readonly offers?: readonly string[]
  /** How the owner is placed now; changes advice, never the verdict. */
  readonly mode?: 'employed' | 'looking' | 'new-job' | 'busy'
}

export interface PastAsk {
  readonly daysAgo: number
  readonly answered: boolean
}

const DAYS_A_YEAR = 365.25
/** Below half a year nobody needs to explain where they were. */
const QUIET_DAYS = 182
/** From a year on, a silence asks for a word about it (the rubric's twelve months, a little less for the calendar). */
const LONG_DAYS = 360

/** Whether half a year has passed; false when nothing is known. */
export function isQuiet({ daysSinceLastContact = 0 }: CoachFacts): boolean {
  return daysSinceLastContact >= QUIET_DAYS
}

/** Whether a year has passed; false when nothing is known. */
export function isLongSilent({ daysSinceLastContact = 0 }: CoachFacts): boolean {
  return daysSinceLastContact >= LONG_DAYS
}

export function yearsSilent({ daysSinceLastContact = 0 }: CoachFacts): number {
  return daysSinceLastContact / DAYS_A_YEAR
}

/** “thirteen years”, “seven months”: how long the silence was, in whole years from one year on. */
export function saySilence(facts: CoachFacts): string {
  const years = Math.round(yearsSilent(facts))
  const [count, unit] = years >= 1 && isLongSilent(facts) ? [years, 'year'] : [monthsSilent(facts), 'month']
  return `${NUMBERS[count] ?? String(count)} ${unit}${count === 1 ? '' : 's'}`
}

function monthsSilent({ daysSinceLastContact = 0 }: CoachFacts): number {
  return Math.max(1, Math.round(daysSinceLastContact / (DAYS_A_YEAR / 12)))
}
