import type { Day } from './day.ts'
import type { Circle } from './circle.ts'
import type { News } from './news.ts'
import type { PromiseMade } from './promise.ts'
import type { Prompt } from './prompt.ts'
import type { Settings } from './settings.ts'
import type { PlannedTie } from './tie.ts'

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
  /** Days of the network's people that are due, by day: for spreading load. */
  readonly today: Day
}
