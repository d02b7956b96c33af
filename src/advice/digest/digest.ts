import type { Day } from '#book/day.ts'

/** One card as a digest tells it. */
export interface DigestCard {
  /** Verb and name and nothing else: `Write to Ada`. For roads on which others might read along. */
  readonly plainly: string
  /** The card's own headline, which may quote what was said. */
  readonly headline: string
  readonly because: readonly string[]
  readonly minutes: number
  /** What was last between them: `3 May 2026, call: she looks for a flat`. */
  readonly lastThings: readonly string[]
  readonly openThreads: readonly string[]
  readonly give: string | undefined
  /** Addresses that do one thing, once, after asking. */
  readonly links?: { readonly done: string; readonly later: string }
  readonly link?: string
}

/** What comes in the morning, in parts; `tellDigest` makes words of it. */
export interface Digest {
  readonly day: Day
  readonly cards: readonly DigestCard[]
  /** Promises whose day comes soon: `On Friday: “the talk”, to Ada`. */
  readonly soon: readonly string[]
  /** What else to know today. */
  readonly asides: readonly { readonly headline: string; readonly because: readonly string[] }[]
  /** On the day of the look at the week. */
  readonly week: string | undefined
}

/** A pause that has become long: one message, one small step (R50). */
export interface LapseWord {
  readonly day: Day
  /** Why the owner does this at all, in their own words. */
  readonly reason: string | undefined
  /** Somebody to whom one line would be welcome. */
  readonly name: string | undefined
}

/** Words for one message. */
export interface Told {
  readonly title: string
  readonly text: string
  readonly html: string
  readonly cards: readonly {
    readonly title: string
    readonly because: readonly string[]
    readonly minutes: number
    readonly link?: string
  }[]
}

/** `titles`: names and verbs only. `full`: also why, what was said last, what is open. */
export type Detail = 'titles' | 'full'

/** Whether there is anything to say; an empty day sends nothing. */
export function hasSomething({ cards, asides, week }: Digest): boolean {
  return cards.length > 0 || asides.length > 0 || week !== undefined
}
