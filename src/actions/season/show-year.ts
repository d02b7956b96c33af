import { z } from 'zod'
import { soFar, yearOf } from '#advice/season/span.ts'
import { Refusal } from '#book/refusal.ts'
import { listCircles } from '#storage/circles.ts'
import { plannedTies } from '#storage/planned-ties.ts'
import { readSettings } from '#storage/settings.ts'
import { action } from '../action.ts'
import { daysFor, tiesOfSpan, valueIn } from './season-facts.ts'
import type { YearLook } from './season-views.ts'

export const showYear = action({
  name: 'show-year',
  summary: 'A look back at a year: ties kept, revived and new, help given and received, with the entries behind them',
  effect: 'reads',
  input: z.strictObject({
    /** Such as 2026; this year, where it is left out. */
    year: z.int().min(1900).max(9998).optional(),
  }),

  async run({ storage, ...clock }, { year: asked }): Promise<YearLook> {
    const today = await clock.today()
    const year = asked ?? Number(today.slice(0, 4))
    const whole = yearOf(year)
    if (whole.from > today) throw new Refusal('invalid', 'That year has not begun yet')
    const span = soFar(whole, today)
    const { silentAfterDays } = await readSettings(storage)
    const circles = await listCircles(storage)
    const ties = await plannedTies(storage, today)
    const network = await daysFor(storage, { ties, circles, silentAfterDays }, span)
    return { today, year, ...whole, ties: tiesOfSpan(network, span), value: await valueIn(storage, span) }
  },
})
