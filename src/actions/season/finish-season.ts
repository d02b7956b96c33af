import { z } from 'zod'
import { leftOpen } from '#advice/season/goals.ts'
import { Day } from '#book/day.ts'
import { Refusal } from '#book/refusal.ts'
import { allRecords, updateRecord } from '#storage/records.ts'
import { reviews } from '#storage/reviews.ts'
import { action } from '../action.ts'
import { seasonReview } from './season-review.ts'

export const finishSeason = action({
  name: 'finish-season',
  summary: 'Ends the look at a season, once it is said of every goal of a season that is over what becomes of it',
  effect: 'writes',
  input: z.strictObject({
    /** Any day of the season; this one's, where it is left out. */
    season: Day.optional(),
  }),

  async run({ storage, ...clock }, { season }) {
    const today = await clock.today()
    return storage.write({ label: 'Looked at the season', today }, async (writer) => {
      const review = await seasonReview(writer, season ?? today)
      const open = leftOpen(await allRecords(writer, reviews), today).filter(({ from }) => from <= review.from)
      if (open.length > 0) {
        const goals = open.map(({ words }) => `“${words}”`).join(', ')
        throw new Refusal('invalid', `First say whether this is reached, goes on, or is let go: ${goals}`, { open })
      }
      return { review: await updateRecord(writer, reviews, { ...review, finishedOn: today }), step: writer.step }
    })
  },
})
