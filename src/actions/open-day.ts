import { z } from 'zod'
import { planFor } from '#advice/plan/today.ts'
import { promptsFor } from '#advice/plan/plan.ts'
import { prompts } from '#storage/prompts.ts'
import { readPlanningView } from '#storage/planning.ts'
import { createRecords } from '#storage/records.ts'
import { action } from './action.ts'
import { Minutes } from './plan-today.ts'
import { planningViewOf, todayView } from './today-view.ts'
import type { TodayView, Written } from './views.ts'

export const openDay = action({
  name: 'open-day',
  summary: "Opens today's plan: its cards stay the day's cards, and nobody on it is prompted again for a month",
  effect: 'writes',
  input: z.strictObject({ minutes: Minutes.optional() }),

  async run(context, { minutes }): Promise<TodayView & Written> {
    const { storage, newId } = context
    const view = await planningViewOf(context)
    if (view.promptsToday.length > 0) return { ...(await todayView(storage, view, { minutes })), step: 0 }
    const step = await storage.write({ label: "Opened today's plan", today: view.today }, async (writer) => {
      const now = await readPlanningView(writer, view.today)
      // Two windows may open the day at once; the first has the say.
      if (now.promptsToday.length > 0) return 0
      const plan = planFor(now, { minutes })
      await createRecords(
        writer,
        prompts,
        promptsFor(plan).map((prompt) => ({ ...prompt, id: newId() })),
      )
      return writer.step
    })
    return { ...(await todayView(storage, await planningViewOf(context), { minutes })), step }
  },
})
