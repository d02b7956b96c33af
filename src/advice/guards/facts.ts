import type { Ask } from '#book/ask.ts'
import type { Day } from '#book/day.ts'
import type { Mode } from '#book/mode.ts'
import type { TieSummary } from '#book/tie.ts'

/** What the owner sits down to do. */
export type Intent = 'ask' | 'upkeep' | 'reconnect' | 'give' | 'thank' | 'news'

/** What the guards need to know of the moment before something is sent to one person. */
export interface GuardFacts {
  readonly today: Day
  /** Of today; on busy days the one underneath, since being busy says nothing of asks. */
  readonly mode: Mode
  readonly intent: Intent
  /** What the coach found in the draft, once there is one. */
  readonly draft?: Draft
  /** As the owner calls them. */
  readonly name: string
  readonly tie: TieSummary
  /** The book tells how they met, or of work they shared, so that words were exchanged that nobody wrote down. */
  readonly didMeet?: boolean
  /** How often the owner wants to talk with them, in days; absent when nobody said. */
  readonly cadenceDays?: number
  /** Words that I began, in any order; the last few are enough. */
  readonly recentTouches: readonly Touch[]
  /** What I asked of this person, in any order. */
  readonly asks: readonly AskMade[]
  /** How often I gave this person something, as far as the book knows. */
  readonly gives: number
  /** Whether they are in a shielded group (R129). */
  readonly isShielded: boolean
  /** The owner allowed asks to them all the same. */
  readonly isShieldLifted?: boolean
  /** Asks made today before this one, to anybody. */
  readonly asksToday: number
  /** Asks that the owner means to make today, to anybody, this one and those already made included. */
  readonly asksPlannedToday?: number
  /** The last day before today on which I wrote to anybody; absent when none is written down. */
  readonly lastOutboundAnywhere?: Day
}

export interface Draft {
  readonly asks: boolean
  /** It names one thing, how much of it, and why them. */
  readonly isSpecific: boolean
}

export interface Touch {
  readonly day: Day
  readonly wasAsk: boolean
}

/** As much of an ask as the guards need. */
export type AskMade = Pick<Ask, 'day' | 'state'>

/** Whether something is asked for, meant or slipped in. */
export function isAsking({ intent, draft }: GuardFacts): boolean {
  return intent === 'ask' || draft?.asks === true
}
