import { addDays, mondayOf, type Day } from '#book/day.ts'
import { Review, reviewId } from '#book/review.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { createRecord, findRecord, findRecords, updateRecord } from '#storage/records.ts'
import { reviews } from '#storage/reviews.ts'
import type { Reader, Writer } from '#storage/storage.ts'

/** Who was looked at and kept is left in peace for a season, in weeks. */
const IN_PEACE_WEEKS = 13

export async function reviewOf(reader: Reader, monday: Day): Promise<Stored<Review> | undefined> {
  return findRecord(reader, reviews, reviewId('week', monday))
}

/** Changes the look at a week, and begins it where nobody has. */
export async function changeReview(
  writer: Writer,
  monday: Day,
  change: (review: Review) => Partial<Review>,
): Promise<Stored<Review>> {
  const known = await reviewOf(writer, monday)
  const begun = Review.parse({ id: reviewId('week', monday), span: 'week', from: monday, startedOn: writer.today })
  if (known === undefined) return createRecord(writer, reviews, Review.parse({ ...begun, ...change(begun) }))
  return updateRecord(writer, reviews, { ...known, ...change(known) })
}

/** Whom the looks of the last season left as they were, and how many of them the week's own look did. */
export async function keptInPeace(
  reader: Reader,
  monday: Day,
): Promise<{ keptIds: ReadonlySet<RecordId>; thisWeek: number }> {
  const ids = Array.from({ length: IN_PEACE_WEEKS }, (_, at) => reviewId('week', mondayOf(addDays(monday, -7 * at))))
  const all = await findRecords(reader, reviews, ids)
  return {
    keptIds: new Set(all.flatMap(({ keptIds }) => keptIds)),
    thisWeek: all.find(({ from }) => from === monday)?.keptIds.length ?? 0,
  }
}
