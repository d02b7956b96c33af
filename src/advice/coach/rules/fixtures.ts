import type { CoachFacts } from '../facts.ts'

/** Letters that a rule must speak up for, and much like them some that it must let pass. */
export interface RuleFixtures {
  /** What the book knows in all of them. */
  readonly facts?: CoachFacts
  readonly flagged: readonly string[]
  readonly quiet: readonly string[]
}
