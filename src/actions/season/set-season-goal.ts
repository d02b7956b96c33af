import { z } from 'zod'
import { firstOfSeason } from '#book/day.ts'
import { Day } from '#book/day.ts'
import { RecordId } from '#book/record.ts'
import { SeasonGoal } from '#book/review.ts'
import { Refusal } from '#book/refusal.ts'
import { action } from '../action.ts'
import { reviewWithGoal, saveGoals, seasonReview } from './season-review.ts'

export const setSeasonGoal = action({
  name: 'set-season-goal',
  summary: 'Sets a goal for a season, or words one anew',
  effect: 'writes',
  input: z.strictObject({
    /** Any day of the season; this one's, where it is left out. */
    season: Day.optional(),
    /** The goal to word anew; a new one is set without it. */
    goalId: RecordId.optional(),
    words: SeasonGoal.shape.words,
  }),

  async run({ storage, newId, ...clock }, { season, goalId, words }) {
    const today = await clock.today()
    const day = season ?? today
    if (firstOfSeason(day) < firstOfSeason(today) && goalId === undefined) {
      throw new Refusal('invalid', 'That season is over; set the goal for this one')
    }
    return storage.write({ label: 'Set a goal for the season', today }, async (writer) => {
      const review = goalId === undefined ? await seasonReview(writer, day) : await reviewWithGoal(writer, day, goalId)
      const id = goalId ?? newId()
      const goals: readonly SeasonGoal[] =
        goalId === undefined
          ? [...review.goals, { id, words, state: 'open' }]
          : review.goals.map((goal) => (goal.id === goalId ? { ...goal, words } : goal))
      return { review: await saveGoals(writer, review, goals), goalId: id, step: writer.step }
    })
  },
})
