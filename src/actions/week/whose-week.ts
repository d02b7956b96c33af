import { mondayOf, type Day } from '#book/day.ts'
import { Refusal } from '#book/refusal.ts'
import { weekToLookAt } from '#advice/week/which-week.ts'
import { readSettings } from '#storage/settings.ts'
import type { Context } from '../action.ts'

/** The Monday of the week that is meant, and whether it is the one to look at now. */
export interface WhoseWeek {
  readonly monday: Day
  readonly today: Day
  readonly isNow: boolean
}

/** @throws Refusal `invalid` for a week that has not begun */
export async function whoseWeek({ storage, today }: Context, week: Day | undefined): Promise<WhoseWeek> {
  const [now, { reviewDay }] = [await today(), await readSettings(storage)]
  const current = weekToLookAt(now, reviewDay)
  const monday = week === undefined ? current : mondayOf(week)
  if (monday > now) throw new Refusal('invalid', 'That week has not begun yet; choose a day that has come')
  return { monday, today: now, isNow: monday === current }
}
