import { z } from 'zod'
import { carriedInto } from '#advice/season/goals.ts'
import { Day } from '#book/day.ts'
import { RecordId } from '#book/record.ts'
import { action } from '../action.ts'
import { reviewWithGoal, saveGoals, seasonReview } from './season-review.ts'

const LABELS = {
  reached: 'Reached a goal of the season',
  'carried-on': 'Carried a goal into the next season',
  'let-go': 'Let a goal of the season go',
  open: 'Took a goal of the season up again',
} as const

export const settleSeasonGoal = action({
  name: 'settle-season-goal',
  summary: 'Says of a goal of a season that it is reached, goes on in the next, or is let go',
  effect: 'writes',
  input: z.strictObject({
    /** Any day of the goal's season; this one's, where it is left out. */
    season: Day.optional(),
    goalId: RecordId,
    state: z.enum(['reached', 'carried-on', 'let-go', 'open']),
  }),

  async run({ storage, newId, ...clock }, { season, goalId, state }) {
    const today = await clock.today()
    return storage.write({ label: LABELS[state], today }, async (writer) => {
      const found = await reviewWithGoal(writer, season ?? today, goalId)
      const before = found.goals.find(({ id }) => id === goalId)
      const goals = found.goals.map((goal) => (goal.id === goalId ? { ...goal, state } : goal))
      const review = await saveGoals(writer, found, goals)
      if (state !== 'carried-on' || before === undefined || before.state === 'carried-on') {
        return { review, step: writer.step }
      }
      const next = await seasonReview(writer, carriedInto(found.from, today))
      const carried = { id: newId(), words: before.words, state: 'open' } as const
      return { review, next: await saveGoals(writer, next, [...next.goals, carried]), step: writer.step }
    })
  },
})
