import type { Side } from '#book/duplicates-sides.ts'
import type { RecordId } from '#book/record.ts'
import type { PersonRow } from '../views.ts'

/** One of two people who may be one. */
export type DoublePerson = PersonRow & {
  /** How much happened with them. */
  readonly exchanges: number
  readonly hasPhoto: boolean
}

/** Two people who may be one, side by side. */
export interface DoublePair {
  /** Whom to keep unless the owner says otherwise: the nearer, then with more history, then known for longer. */
  readonly keep: DoublePerson
  readonly other: DoublePerson
  readonly kind: 'same' | 'likely'
  readonly because: readonly [string, ...string[]]
  /** Field by field; `one` is the one kept. */
  readonly sides: readonly Side[]
}

export interface DoublesPage {
  readonly pairs: readonly DoublePair[]
  /** How many pairs of the kind asked for there are. */
  readonly total: number
  /** Certain enough to be merged without looking at each. */
  readonly certain: number
  /** How many people would be gone after merging those. */
  readonly certainPeople: number
  readonly questions: number
}

/** Somebody in the book who may be the one being written down. */
export interface LikeThis {
  readonly personId: RecordId
  readonly name: string
  readonly work: string | undefined
  readonly because: readonly [string, ...string[]]
}
