import { sayMonth, sayNumber } from '../say.ts'
import type { WeekEntry } from './entry.ts'
import type { SpanFacts } from './facts.ts'
import { newAndKept } from './new-and-kept.ts'

/** New people against kept ties, over the month of a week (R17). */
export interface MonthLooked {
  readonly from: string
  readonly until: string
  readonly words: string
  readonly newPeople: readonly WeekEntry[]
  readonly keptTies: readonly WeekEntry[]
}

/** A month without anybody new, or without a tie that went on, is said plainly. */
export function monthOf(facts: SpanFacts): MonthLooked {
  const { met, kept } = newAndKept(facts)
  const month = `${sayMonth(facts.from)}${facts.isRunning ? ' so far' : ''}`
  return {
    from: facts.from,
    until: facts.until,
    words: wordsFor(month, met.length, kept.length),
    newPeople: met,
    keptTies: kept,
  }
}

function wordsFor(month: string, met: number, kept: number): string {
  if (met + kept === 0) return `${month}: nobody new, and no tie was kept up.`
  if (met === 0) return `${month}: ${ties(kept)} kept up, and nobody new.`
  const people = met === 1 ? 'one new person' : `${sayNumber(met)} new people`
  return kept === 0
    ? `${month}: ${people}, and no older tie was kept up.`
    : `${month}: ${people}, and ${ties(kept)} kept up.`
}

function ties(number: number): string {
  return `${sayNumber(number)} ${number === 1 ? 'tie' : 'ties'}`
}
