import type { Review } from '#book/review.ts'
import type { RecordTable } from './records.ts'

export const reviews: RecordTable<Review> = {
  kind: 'review',
  table: 'review',
  noun: 'review',
  columns: () => ({}),
}
