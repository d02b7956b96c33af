import { addDays, mondayOf, weekdayOf, type Day } from '#book/day.ts'

/** The five steps of the look at a week, in their order (R42). */
export const WEEK_STEPS = ['water', 'weed', 'plant', 'promises', 'next'] as const
export type WeekStep = (typeof WEEK_STEPS)[number]

/** Whoever looks at the week from Monday to Wednesday looks back at the one that is over. */
const LAST_EARLY_DAY = 3

/**
 * The Monday of the week to look at on a day: this week's, and in its first days the week before where the owner's
 * review day is one of them.
 * @param reviewDay 1 for Monday to 7 for Sunday
 */
export function weekToLookAt(today: Day, reviewDay: number): Day {
  const looksBack = reviewDay <= LAST_EARLY_DAY && weekdayOf(today) <= LAST_EARLY_DAY
  return mondayOf(looksBack ? addDays(today, -7) : today)
}
