import type { PlanFacts } from '../plan/facts.ts'
import { activity } from './activity.ts'
import type { Aside, AsideKind } from './aside.ts'
import { eventAhead } from './event-ahead.ts'
import { eventBeen } from './event-been.ts'
import { lapse } from './lapse.ts'
import { modeOver } from './mode-over.ts'
import { newColleague } from './new-colleague.ts'
import { planAgain } from './plan-again.ts'
import { reviewDay } from './review-day.ts'
import { tripAhead } from './trip.ts'

/** Every kind of aside, one a line. */
const ASIDE_KINDS: readonly AsideKind[] = [
  activity,
  eventAhead,
  eventBeen,
  lapse,
  modeOver,
  newColleague,
  planAgain,
  reviewDay,
  tripAhead,
]

/** More than this beside the day's cards would be a second list. */
const AT_MOST = 2

/** What to say beside the cards of the day, the most pressing first. */
export function asidesFor(facts: PlanFacts): readonly Aside[] {
  return ASIDE_KINDS.toSorted((one, other) => one.order - other.order)
    .flatMap(({ find }) => find(facts))
    .slice(0, AT_MOST)
}
