import type { Activity } from './activity.ts'
import type { Circle } from './circle.ts'
import type { Clipping } from './clipping.ts'
import type { Day } from './day.ts'
import type { EventHeld } from './event.ts'
import type { Interaction } from './interaction.ts'
import type { ModeNow } from './mode.ts'
import type { News } from './news.ts'
import type { PlanDocument } from './plan-document.ts'
import type { PromiseMade } from './promise.ts'
import type { Prompt } from './prompt.ts'
import type { Settings } from './settings.ts'
import type { Question } from './question.ts'
import type { Thread } from './thread.ts'
import type { PlannedTie } from './tie.ts'
import type { Trip } from './trip.ts'

/** The facts that a day's plan is made of. */
export interface PlanningView {
  readonly settings: Settings
  readonly circles: readonly Circle[]
  /** The people of the network. The pool is never here. */
  readonly ties: readonly PlannedTie[]
  /** People of the pool with an open promise: a word given counts, whomever it was given to. Nothing else is about them. */
  readonly othersPromised: readonly PlannedTie[]
  /** Open promises with a day up to a week ahead. */
  readonly promises: readonly PromiseMade[]
  /** What was learned about people of the network in the last 30 days. */
  readonly news: readonly News[]
  /** The cards of today, with what the owner did with them. */
  readonly promptsToday: readonly Prompt[]
  /** Live conversations (calls, video, meetings) in the last seven days. */
  readonly liveConversationsThisWeek: number
  /** What life is like today; busy days bring nothing but promises. */
  readonly mode: ModeNow
  /** Things of theirs whose day to ask about has come within the last two months. */
  readonly threads: readonly Thread[]
  /** Open questions, either way. */
  readonly questions: readonly Question[]
  /** What the owner does and keeps doing; occasions from three weeks ago to a month ahead; trips from now to a month ahead. */
  readonly activities: readonly Activity[]
  readonly events: readonly EventHeld[]
  readonly trips: readonly Trip[]
  /** Links kept because they may interest somebody. */
  readonly clippings: readonly Clipping[]
  /** What was answered, shared, introduced and thanked for in the last two months, either way, with anybody. */
  readonly recentHelp: readonly Interaction[]
  /** The owner's plan in force. */
  readonly plan: PlanDocument | undefined
  /** The last day with a real exchange, with anybody. */
  readonly lastTouchDay: Day | undefined
  readonly today: Day
}
