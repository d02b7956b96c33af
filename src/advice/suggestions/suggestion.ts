import type { Channel } from '#book/channel.ts'
import type { RecordId } from '#book/record.ts'
import type { Settings } from '#book/settings.ts'
import type { PlannedTie } from '#book/tie.ts'
import type { Budget, Way } from '../plan/channel.ts'
import type { PlanFacts } from '../plan/facts.ts'

/** How a card is said: by which way, and, once the day was opened, about which record. */
export interface How {
  readonly channel: Channel
  readonly aboutId?: RecordId | undefined
}

/** What a card says. */
export interface Said {
  /** The one thing to do, as on a button: `Write`, `Call`, `Meet`, `Greet`, `Congratulate`. */
  readonly verb: string
  /** A sentence that starts with a verb and says why now (R127, R140). */
  readonly headline: string
  /** Why we say so, strongest reason first. Never empty: no reason, no suggestion. */
  readonly because: readonly [string, ...string[]]
  /** What to give, where we know of something (R32). */
  readonly give?: string
  /** The record that it is about, so that answering the card settles just that: a promise, a thread, a question. */
  readonly aboutId?: RecordId
  /** Easy ways to do it, the free ones first (R72): a walk, a coffee, ten minutes by phone. */
  readonly ways?: readonly string[]
  /** The address of what is given. */
  readonly link?: string
}

/** One kind of nudge. Adding one is a file like this and a line in `index.ts`. */
export interface SuggestionKind {
  readonly kind: string
  /** What the owner may want no more of for somebody: `birthday greetings`. */
  readonly called: string
  /**
   * When it has its say. `before` the round: in this order, as many as there are time and people for, at most `atMost`;
   * `shown` later in the list than it is drawn, where it says so. In the round of ten: at these `turns`; where those
   * whose turn it is have nobody, in the order of `spare`.
   */
  readonly place:
    | { readonly before: number; readonly atMost: number; readonly shown?: number }
    | { readonly turns: readonly number[]; readonly spare: number }
  /** A word given: it shows on busy days, on quiet days and however often the owner said "never". */
  readonly always?: true
  /** It opens a conversation, so the card says what only the two of them share (R92). */
  readonly opens?: true
  /** It begins a tie, or begins it anew: a rhythm may be agreed afterwards (R165). */
  readonly begins?: true
  /** It shows on busy days too. */
  readonly whenBusy?: true
  /** Whom it could be said of today, best first; drawn one by one. */
  readonly candidates: (facts: PlanFacts) => Iterable<PlannedTie>
  /** The way that the occasion itself asks for. */
  readonly wish?: (facts: PlanFacts, tie: PlannedTie, aboutId?: RecordId) => Channel | undefined
  /** Minutes to leave for others of the kind who wait as well, so that the way chosen for one lets the rest in. */
  readonly leaves?: (facts: PlanFacts, tie: PlannedTie) => number
  /** The way to take where none fits what is left of the day and the week; without it, they wait for another day. */
  readonly whenShort?: (tie: PlannedTie, settings: Settings, budget: Readonly<Budget>) => Way | undefined
  /** Nothing when the occasion is over. */
  readonly say: (facts: PlanFacts, tie: PlannedTie, how: How) => Said | undefined
}
