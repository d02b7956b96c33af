import { firstOfSeason, type Day } from '#book/day.ts'
import type { Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { Review, reviewId, type SeasonGoal } from '#book/review.ts'
import { createRecord, findRecord, updateRecord } from '#storage/records.ts'
import { reviews } from '#storage/reviews.ts'
import type { Writer } from '#storage/storage.ts'

/** The look at the season that a day lies in; made where there is none yet. */
export async function seasonReview(writer: Writer, day: Day): Promise<Stored<Review>> {
  const from = firstOfSeason(day)
  const id = reviewId('season', from)
  const found = await findRecord(writer, reviews, id)
  if (found !== undefined) return found
  return createRecord(writer, reviews, Review.parse({ id, span: 'season', from, startedOn: writer.today }))
}

/** Saves the look with these goals. @throws Refusal `invalid` where there would be more goals than a season holds */
export async function saveGoals(
  writer: Writer,
  review: Stored<Review>,
  goals: readonly SeasonGoal[],
): Promise<Stored<Review>> {
  const fits = Review.shape.goals.safeParse(goals)
  if (!fits.success) throw new Refusal('invalid', 'Twenty goals are more than a season holds; let one go first')
  return updateRecord(writer, reviews, { ...review, goals: fits.data })
}

/** The look that holds a goal. @throws Refusal `not-found` */
export async function reviewWithGoal(writer: Writer, day: Day, goalId: string): Promise<Stored<Review>> {
  const review = await findRecord(writer, reviews, reviewId('season', firstOfSeason(day)))
  if (review === undefined || !review.goals.some(({ id }) => id === goalId)) {
    throw new Refusal('not-found', 'That season has no such goal; it may have been removed')
  }
  return review
}
