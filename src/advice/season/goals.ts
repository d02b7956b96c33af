import type { Day } from '#book/day.ts'
import type { Review, SeasonGoal } from '#book/review.ts'
import { firstOfSeason } from '#book/day.ts'
import { seasonAfter } from './span.ts'

/** A goal with the season that it was set for. */
export interface GoalOf extends SeasonGoal {
  readonly from: Day
}

/** Goals of seasons that are over and of which nobody said yet what becomes of them; the oldest first (R53). */
export function leftOpen(reviews: readonly Review[], today: Day): readonly GoalOf[] {
  return reviews
    .filter(({ span, from }) => span === 'season' && from < firstOfSeason(today))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap(({ from, goals }) => goals.filter(({ state }) => state === 'open').map((goal) => ({ ...goal, from })))
}

/** The season into which a goal is carried: this one where its own is over, else the next. */
export function carriedInto(from: Day, today: Day): Day {
  const now = firstOfSeason(today)
  return from < now ? now : seasonAfter(from).from
}
