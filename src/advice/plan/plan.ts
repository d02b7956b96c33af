import type { Channel } from '#book/channel.ts'
import type { Day } from '#book/day.ts'
import type { Prompt } from '#book/prompt.ts'
import type { RecordId } from '#book/record.ts'

/** One thing to do today, for one person. */
export interface Card {
  readonly personId: RecordId
  readonly name: string
  /** The kind of suggestion, such as `due` or `birthday`. */
  readonly kind: string
  /** The one thing to do, as on the button. */
  readonly verb: string
  /** A sentence that starts with a verb and says why now. */
  readonly headline: string
  /** Why, strongest reason first. Never empty. */
  readonly because: readonly [string, ...string[]]
  readonly channel: Channel
  /** The other ways that reach them and that they do not mind, from light to real. */
  readonly otherChannels: readonly Channel[]
  readonly minutes: number
  readonly give?: string
  /** Easy ways to do it, the free ones first (R72). */
  readonly ways?: readonly string[]
  /** The address of what is given. */
  readonly link?: string
  /** A soft word, such as that the owner got in touch often lately (R34). */
  readonly notice?: string
  /** The record that it is about: a promise, a thread, a question, a clipping. */
  readonly aboutId?: RecordId
  /** The prompt that keeps it, once it was shown. */
  readonly promptId?: RecordId
}

/** A day's list: it fits the minutes there are, and it ends. */
export interface Plan {
  readonly day: Day
  readonly minutesPlanned: number
  readonly minutesAllowed: number
  readonly cards: readonly Card[]
  /** What to say below the last card, or instead of cards. */
  readonly ending: string
}

/** What to keep of a plan, so that the day's list stays what it is; ids are minted by whoever saves them. */
export function promptsFor(plan: Plan): readonly Omit<Prompt, 'id'>[] {
  return plan.cards
    .filter((card) => card.promptId === undefined)
    .map(({ personId, kind, minutes, aboutId }) => ({
      personId,
      kind,
      minutes,
      day: plan.day,
      response: 'open',
      ...(aboutId === undefined ? {} : { aboutId }),
    }))
}
