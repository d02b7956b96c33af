import { z } from 'zod'
import { WEEK_STEPS } from '#advice/week/which-week.ts'
import { Day } from '#book/day.ts'
import { action } from '../action.ts'
import { changeReview } from './reviewing.ts'
import { whoseWeek } from './whose-week.ts'

export const finishWeekStep = action({
  name: 'finish-week-step',
  summary: 'Notes that a step of the look at the week is done, so that it can be left and gone on with',
  effect: 'writes',
  input: z.strictObject({
    step: z.enum(WEEK_STEPS),
    /** Any day of the week; left out, the week to look at now. */
    week: Day.optional(),
    /** Takes the place of the week's notes. */
    notes: z.string().max(100_000).optional(),
  }),

  async run(context, { step, week, notes }) {
    const { monday, today } = await whoseWeek(context, week)
    return context.storage.write({ label: 'Went on with the look at the week', today }, async (writer) => {
      const review = await changeReview(writer, monday, ({ stepsDone }) => ({
        stepsDone: WEEK_STEPS.filter((one) => one === step || stepsDone.includes(one)),
        ...(notes === undefined ? {} : { notes }),
      }))
      return { review, step: writer.step }
    })
  },
})
