import type { Day } from '#book/day.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { RecordId, Stored } from '#book/record.ts'
import type { PlanFacts } from '../../plan/facts.ts'

/** What may be done with what is proposed, besides keeping it as it is. */
export type WeedChoice = 'archive' | 'different' | 'drop' | 'fix' | 'lower' | 'merge'

/** Something in the book that may want tidying. The owner decides; keeping it is always the first choice (R52). */
export interface Weed {
  /** The name of its kind, such as `lower`. */
  readonly kind: string
  /** Tells it from the others of the list. */
  readonly key: string
  readonly personId: RecordId
  readonly name: string
  /** A sentence that starts with a verb. */
  readonly headline: string
  /** Why we ask. Never what somebody is good for (R102). */
  readonly because: readonly [string, ...string[]]
  readonly choices: readonly [WeedChoice, ...WeedChoice[]]
  /** The promise that may be let go. */
  readonly promise?: { readonly id: RecordId; readonly version: number }
  /** The one who may be the same; whom to keep is `personId`. */
  readonly other?: { readonly personId: RecordId; readonly name: string }
}

export interface MaybeTwice {
  readonly keepId: RecordId
  readonly keepName: string
  readonly otherId: RecordId
  readonly otherName: string
  readonly because: readonly [string, ...string[]]
}

export interface NamedPerson {
  readonly personId: RecordId
  readonly name: string
}

/** What weeding looks at. */
export interface WeedFacts {
  readonly plan: PlanFacts
  readonly today: Day
  /** Open promises that have waited for long. */
  readonly stale: readonly Stored<PromiseMade>[]
  readonly nameOf: (personId: RecordId) => string
  readonly twice: readonly MaybeTwice[]
  readonly unreachable: readonly NamedPerson[]
  readonly vague: readonly (NamedPerson & { readonly missing: readonly [string, ...string[]] })[]
}

/** One kind of thing to tidy. Adding one is a file like this and a line in `index.ts`. */
export interface WeedKind {
  readonly kind: string
  /** The most pressing first. */
  readonly find: (facts: WeedFacts) => Iterable<Weed>
}
