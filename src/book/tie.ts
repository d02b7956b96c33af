import type { Channel } from './channel.ts'
import type { Day } from './day.ts'
import type { Direction, InteractionKind } from './interaction.ts'
import type { RecordId } from './record.ts'

/**
 * What planning needs to know of a tie's history, kept beside the facts and always equal to what they say:
 * `summariseTie` in `tie-summary.ts` makes it, storage keeps it in the same write as the fact.
 */
export interface TieSummary {
  readonly personId: RecordId
  /** Days with a real exchange, the last of them, and the first. */
  readonly contactDays: number
  readonly firstContactDay: Day | undefined
  readonly lastContactDay: Day | undefined
  /** Days with a real exchange that did not begin with a card of the plan, and the last of them. */
  readonly naturalContactDays: number
  readonly lastNaturalContactDay: Day | undefined
  /**
   * Strength: the sum over natural contact days of 2^((day - STRENGTH_EPOCH)/365).
   * Times 2^((STRENGTH_EPOCH - today)/365) it is S of the evidence, section 3.4.
   */
  readonly strengthAtEpoch: number
  readonly lastInboundDay: Day | undefined
  readonly lastOutboundDay: Day | undefined
  /** The last contact other than the owner's own note that is still unanswered. */
  readonly lastTwoWayDay: Day | undefined
  /** Notes by the owner after at least 7 quiet days (`sent`), and those that had a word back within 30 days. */
  readonly sent: number
  readonly answered: number
  /** The day of the last such note when no word has come back since. */
  readonly openNoteDay: Day | undefined
  readonly lastMetDay: Day | undefined
  /** The kinds of the last three real exchanges, newest first. */
  readonly lastKinds: readonly InteractionKind[]
  /** Likes, comments, shares and the like since the last real exchange: kept visible, not talked. */
  readonly lightTouches: number
  readonly lastLightTouchDay: Day | undefined
  /** The owner's own notes and calls in the last days of the record, newest first, at most five: for "too often". */
  readonly recentOutboundDays: readonly Day[]
  /** The first day later than the day of summarising on which something is written down; then it must be made anew. */
  readonly nextFutureDay: Day | undefined
}

/** One entry of a tie's history, as much of it as a summary needs. */
export interface TieEntry {
  readonly day: Day
  readonly kind: InteractionKind
  readonly direction: Direction
  readonly prompted: boolean
  /** The conversation it belongs to, where its source says so. */
  readonly thread?: string
}

/** Everything that today's plan needs to know of one person of the network. */
export interface PlannedTie {
  readonly personId: RecordId
  readonly name: string
  readonly circleId: RecordId | undefined
  readonly cadenceDays: number | undefined
  readonly birthday: string | undefined
  readonly city: string | undefined
  /** What they care about: their interests and tags. */
  readonly interests: readonly string[]
  /** Kinds of suggestion that are never made for them. */
  readonly neverSuggest: readonly string[]
  readonly groupIds: readonly RecordId[]
  /** The channels by which they can be reached: something stored, not known to be broken. */
  readonly reachableBy: readonly Channel[]
  /** The channels for which something is stored, all of it known to be broken (R26). */
  readonly brokenChannels: readonly Channel[]
  readonly welcomeChannels: readonly Channel[]
  readonly unwelcomeChannels: readonly Channel[]
  readonly restUntil: Day | undefined
  readonly doNotSuggest: boolean
  /** The last day on which a card for them was shown, any kind but promise and birthday. */
  readonly lastPromptDay: Day | undefined
  readonly addedOn: Day
  readonly whyTheyMatter: string | undefined
  readonly tie: TieSummary
}
