import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** A goal of a season; it goes on to the next or is let go, and never just vanishes (R53). */
export const SeasonGoal = z.object({
  id: RecordId,
  words: z.string().trim().min(1).max(1000),
  state: z.enum(['open', 'reached', 'carried-on', 'let-go']).default('open'),
})
export type SeasonGoal = z.infer<typeof SeasonGoal>

/** A look back and ahead that can be left and resumed: fifteen minutes for a week, longer for a season (R42, R53). */
export const Review = z.object({
  id: RecordId,
  span: z.enum(['week', 'season']),
  /** The Monday of the week, or the first day of the quarter. */
  from: Day,
  /** The steps that are done, such as `water`. */
  stepsDone: z.array(z.string().min(1).max(50)).max(20).default([]),
  notes: z.string().max(100_000).optional(),
  goals: z.array(SeasonGoal).max(20).default([]),
  /** People who were looked at in weeding and kept as they are; they are not brought up again for a season. */
  keptIds: z.array(RecordId).max(1000).default([]),
  startedOn: Day,
  finishedOn: Day.optional(),
})
export type Review = z.infer<typeof Review>

/** The one review of a span: two windows that begin it begin the same. */
export function reviewId(span: Review['span'], from: Day): RecordId {
  return `${span}-${from}`
}
