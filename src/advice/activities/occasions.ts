import type { Activity } from '#book/activity.ts'
import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { nextInSeries } from '#book/repeats.ts'

type Scheduled = Pick<Activity, 'nextDay' | 'repeats' | 'state'>

/** The next occasion of an activity, today included (R96); nothing once it is let go, or where nobody said when. */
export function nextOccasion({ nextDay, repeats, state }: Scheduled, today: Day): Day | undefined {
  if (state === 'dropped' || nextDay === undefined) return undefined
  if (nextDay >= today) return nextDay
  return repeats === undefined ? undefined : nextInSeries(nextDay, repeats, addDays(today, -1))
}

/** Every occasion from one day to another, both included, at most `limit` of them. */
export function occasionsBetween(activity: Scheduled, span: { from: Day; until: Day; limit: number }): readonly Day[] {
  const days: Day[] = []
  let day = nextOccasion(activity, span.from)
  while (day !== undefined && day <= span.until && days.length < span.limit) {
    days.push(day)
    day = nextOccasion(activity, addDays(day, 1))
  }
  return days
}
