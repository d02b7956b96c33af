import { z } from 'zod'
import { minutesOf } from '#advice/plan/day-shape.ts'
import { promptsFor } from '#advice/plan/plan.ts'
import { proposeMore } from '#advice/plan/today.ts'
import { prompts } from '#storage/prompts.ts'
import { readPlanningView } from '#storage/planning.ts'
import { createRecords } from '#storage/records.ts'
import { action } from './action.ts'
import { Minutes } from './plan-today.ts'
import { planningViewOf, todayView } from './today-view.ts'
import type { TodayView, Written } from './views.ts'

export const moreForToday = action({
  name: 'more-for-today',
  summary: 'A few more cards for today, because the owner asked for them',
  effect: 'writes',
  input: z.strictObject({ minutes: Minutes.default(5) }),

  async run(context, { minutes }): Promise<TodayView & Written> {
    const { storage, newId } = context
    const today = await context.today()
    const step = await storage.write({ label: 'Asked for a bit more', today }, async (writer) => {
      const plan = proposeMore(await readPlanningView(writer, today), { minutes })
      await createRecords(
        writer,
        prompts,
        promptsFor(plan).map((prompt) => ({ ...prompt, id: newId() })),
      )
      return writer.step
    })
    const view = await planningViewOf(context)
    const allowed = view.promptsToday.reduce((sum, prompt) => sum + prompt.minutes, 0)
    const asked = Math.max(minutesOf(view), allowed)
    return { ...(await todayView(storage, view, { minutes: asked })), step }
  },
})
