import type { Day } from '#book/day.ts'
import type { Material } from '#book/material.ts'
import type { Person } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import type { PlanFacts } from '../../plan/facts.ts'

/** Something that would let the network grow, or grow closer: one small step each. */
export interface Plant {
  /** The name of its kind, such as `focus`. */
  readonly kind: string
  /** Tells it from the others of the list. */
  readonly key: string
  /** A sentence that starts with a verb. */
  readonly headline: string
  readonly because: readonly [string, ...string[]]
  /** Where to do it, such as `/cards`. */
  readonly link: { readonly words: string; readonly to: string }
}

export interface WaitingNewcomer {
  readonly personId: RecordId
  readonly name: string
  /** The day of the card, or of the first conversation. */
  readonly since: Day
}

/** What planting looks at: some dozens of people at most. */
export interface PlantFacts {
  readonly plan: PlanFacts
  readonly today: Day
  /** Cards that wait for a word on what becomes of them. */
  readonly cards: readonly WaitingNewcomer[]
  /** People first talked with in the last weeks, without a circle and without a promise. */
  readonly newcomers: readonly WaitingNewcomer[]
  /** People of the network who look for work. */
  readonly looking: readonly Person[]
  /** Those of the network with whom the tie is most alive. */
  readonly alive: readonly Person[]
  readonly toConfirm: readonly { readonly name: string; readonly because: readonly [string, ...string[]] }[]
  /** People of the network who would speak for the owner. */
  readonly advocateIds: ReadonlySet<RecordId>
  readonly groups: readonly { readonly id: RecordId; readonly name: string }[]
  readonly materials: readonly Material[]
  /** Once a month there is room for what is not about people. */
  readonly isFirstOfMonth: boolean
}

/** One kind of thing to plant. Adding one is a file like this and a line in `index.ts`. */
export interface PlantKind {
  readonly kind: string
  readonly atMost: number
  readonly find: (facts: PlantFacts) => readonly Plant[]
}

export function personPage(personId: RecordId, name: string): Plant['link'] {
  return { words: `To ${name}`, to: `/people/${personId}` }
}
