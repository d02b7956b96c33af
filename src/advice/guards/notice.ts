import type { Day } from '#book/day.ts'
import type { GuardFacts } from './facts.ts'

/** A soft word before something is sent. It explains and never blocks: the owner decides. */
export interface Notice {
  /** Id of the guard that speaks. */
  readonly guard: string
  /** One calm sentence. */
  readonly words: string
  /** Why we say so, strongest reason first. Never empty: no reason, no notice. */
  readonly because: readonly [string, ...string[]]
  readonly instead?: Instead
  /** `mind`: worth a second thought. `go-ahead`: it is fine. */
  readonly mood: 'mind' | 'go-ahead'
}

/** What would be more welcome. */
export interface Instead {
  readonly kind: 'reconnect' | 'give' | 'wait' | 'order'
  readonly words: string
  /** The first day on which the guard would be silent again, where a day decides it. */
  readonly until?: Day
}

/** One thing to watch. Each is a file here and a line in index.ts. */
export interface Guard {
  /** By it a guard is switched off. */
  readonly id: string
  /** What it watches, for the line beside its switch. */
  readonly about: string
  find(facts: GuardFacts): Notice | undefined
}
