import type { PlanFacts } from '../plan/facts.ts'

/** Something to know today that is no card about one person: an event tomorrow, a trip, a pause that has become long. */
export interface Aside {
  /** The name of its kind, such as `event-ahead`. */
  readonly kind: string
  /** A sentence that starts with a verb, as a card's does (R127, R140). */
  readonly headline: string
  /** Why we say so. Never empty. */
  readonly because: readonly [string, ...string[]]
  /** Where to do it: a place of the app, such as `/activities`, and the words of the link. */
  readonly link?: { readonly words: string; readonly to: string }
  /** Minutes that it takes of the day's; most take none. */
  readonly minutes: number
}

/** One kind of aside. Adding one is a file like this and a line in `index.ts`. */
export interface AsideKind {
  readonly kind: string
  /** Lower comes first. */
  readonly order: number
  readonly find: (facts: PlanFacts) => readonly Aside[]
}
