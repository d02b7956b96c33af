import { z } from 'zod'
import { action } from './action.ts'
import { planningViewOf, todayView } from './today-view.ts'
import type { TodayView } from './views.ts'

export const Minutes = z.int().min(1).max(240)

export const planToday = action({
  name: 'plan-today',
  summary: 'Whom to reach out to today, and why; looking changes nothing',
  effect: 'reads',
  input: z.strictObject({ minutes: Minutes.optional() }),

  async run(context, { minutes }): Promise<TodayView> {
    return todayView(context.storage, await planningViewOf(context), { minutes })
  },
})
