import type { Clipping } from '#book/clipping.ts'
import type { Day } from '#book/day.ts'
import type { EventHeld } from '#book/event.ts'
import type { Interaction } from '#book/interaction.ts'
import type { ModeNow } from '#book/mode.ts'
import type { PlanDocument } from '#book/plan-document.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Prompt } from '#book/prompt.ts'
import type { RecordId } from '#book/record.ts'
import type { Settings } from '#book/settings.ts'

/** What was written down of some days: a week, or a month. */
export interface SpanFacts {
  readonly from: Day
  /** The last day, today at the latest. */
  readonly until: Day
  /** More days of it are to come. */
  readonly isRunning: boolean
  readonly settings: Settings
  /** Everything that happened in those days, the oldest first. */
  readonly interactions: readonly Interaction[]
  /** The first real exchange ever with each person of `interactions`. */
  readonly firstContactDays: ReadonlyMap<RecordId, Day>
  readonly nameOf: (personId: RecordId) => string
}

/** What a look at a week is made of. Nothing in it grows with the book, only with the week. */
export interface WeekFacts extends SpanFacts {
  /** Cards shown in the week. */
  readonly prompts: readonly Prompt[]
  /** Entries that answered those cards. */
  readonly answering: ReadonlyMap<RecordId, Interaction>
  /** Promises kept or let go in the week. */
  readonly settled: readonly PromiseMade[]
  /** Occasions of the week at which the owner was. */
  readonly events: readonly EventHeld[]
  /** Activities that the owner does not want to count. */
  readonly uncountedActivityIds: ReadonlySet<RecordId>
  readonly clippings: readonly Clipping[]
  readonly mode: ModeNow
  readonly plan: PlanDocument | undefined
}
