import { z } from 'zod'
import { WEEK_STEPS } from '#advice/week/which-week.ts'
import { Day } from '#book/day.ts'
import { action } from '../action.ts'
import { changeReview } from './reviewing.ts'
import { whoseWeek } from './whose-week.ts'

export const finishWeek = action({
  name: 'finish-week',
  summary: 'Ends the look at the week with its last step, whether every other was done or not',
  effect: 'writes',
  input: z.strictObject({
    /** Any day of the week; left out, the week to look at now. */
    week: Day.optional(),
    /** Takes the place of the week's notes. */
    notes: z.string().max(100_000).optional(),
  }),

  async run(context, { week, notes }) {
    const { monday, today } = await whoseWeek(context, week)
    return context.storage.write({ label: 'Finished the look at the week', today }, async (writer) => {
      const review = await changeReview(writer, monday, ({ stepsDone }) => ({
        finishedOn: today,
        stepsDone: WEEK_STEPS.filter((one) => one === 'next' || stepsDone.includes(one)),
        ...(notes === undefined ? {} : { notes }),
      }))
      return { review, step: writer.step }
    })
  },
})
