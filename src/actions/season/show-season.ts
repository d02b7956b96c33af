import { z } from 'zod'
import { activitiesWorth } from '#advice/season/activities-worth.ts'
import { leftOpen } from '#advice/season/goals.ts'
import { growthOf } from '#advice/season/growth.ts'
import { monthEnds, saySeason, seasonAfter, seasonBefore, seasonOf, soFar } from '#advice/season/span.ts'
import { Day } from '#book/day.ts'
import { Refusal } from '#book/refusal.ts'
import { activities } from '#storage/activities.ts'
import { listCircles } from '#storage/circles.ts'
import { events } from '#storage/events.ts'
import { plannedTies } from '#storage/planned-ties.ts'
import { allRecords } from '#storage/records.ts'
import { reviews } from '#storage/reviews.ts'
import { arrivalsByMonth } from '#storage/season.ts'
import { readSettings } from '#storage/settings.ts'
import { action } from '../action.ts'
import { daysFor, runningUntil, tiesOfSpan, valueIn } from './season-facts.ts'
import { seasonNow } from './season-now.ts'
import type { SeasonLook } from './season-views.ts'

const MONTHS_OF_GROWTH = 12

export const showSeason = action({
  name: 'show-season',
  summary: 'The look at a quarter: what it gave, the ties in their rhythm, what would drift, how broad the network is',
  effect: 'reads',
  input: z.strictObject({
    /** Any day of the season; today's, where it is left out. */
    season: Day.optional(),
  }),

  async run({ storage, ...clock }, { season }): Promise<SeasonLook> {
    const today = await clock.today()
    const whole = seasonOf(season ?? today)
    if (whole.from > today) throw new Refusal('invalid', 'That season has not begun yet')
    const span = soFar(whole, today)
    const settings = await readSettings(storage)
    const circles = await listCircles(storage)
    const ties = await plannedTies(storage, today)
    const network = await daysFor(storage, { ties, circles, silentAfterDays: settings.silentAfterDays }, span)
    const all = await allRecords(storage, activities)
    const looks = await allRecords(storage, reviews)
    const isNow = whole.until >= today
    return {
      today,
      ...whole,
      name: saySeason(whole),
      before: seasonBefore(whole.from).from,
      after: isNow ? undefined : seasonAfter(whole.from).from,
      value: await valueIn(storage, span),
      running: await runningUntil(storage, network, span.until),
      ties: tiesOfSpan(network, span),
      growth: growthOf(await arrivalsByMonth(storage), monthEnds(span.until, MONTHS_OF_GROWTH)),
      activities: activitiesWorth(all, await allRecords(storage, events), span.until),
      now: isNow ? await seasonNow(storage, { ties, circles, settings, activities: all, today }) : undefined,
      review: looks.find((look) => look.span === 'season' && look.from === whole.from),
      leftOpen: leftOpen(looks, today),
    }
  },
})
