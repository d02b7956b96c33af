import { z } from 'zod'
import { Day } from '#book/day.ts'
import { Version } from '#book/record.ts'
import { Review } from '#book/review.ts'
import { updateRecord } from '#storage/records.ts'
import { reviews } from '#storage/reviews.ts'
import { action } from '../action.ts'
import { seasonReview } from './season-review.ts'

export const noteSeason = action({
  name: 'note-season',
  summary: 'Keeps the owner’s notes on a season',
  effect: 'writes',
  input: z.strictObject({
    /** Any day of the season; this one's, where it is left out. */
    season: Day.optional(),
    notes: Review.shape.notes.unwrap(),
    /** Of the look that the notes were written on; a look that changed meanwhile is then not overwritten. */
    version: Version.optional(),
  }),

  async run({ storage, ...clock }, { season, notes, version }) {
    const today = await clock.today()
    return storage.write({ label: 'Wrote notes on the season', today }, async (writer) => {
      const { notes: _before, ...review } = await seasonReview(writer, season ?? today)
      const noted = { ...review, ...(notes.trim() === '' ? {} : { notes }), version: version ?? review.version }
      return { review: await updateRecord(writer, reviews, noted), step: writer.step }
    })
  },
})
