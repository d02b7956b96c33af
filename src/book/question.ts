import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** Something put to somebody that is still open, either way (R15). */
export const Question = z.object({
  id: RecordId,
  personId: RecordId,
  /** `mine`: I asked them. `theirs`: they asked me. */
  whose: z.enum(['mine', 'theirs']),
  words: z.string().trim().min(1).max(2000),
  askedOn: Day,
  state: z.enum(['open', 'answered', 'dropped']).default('open'),
  settledOn: Day.optional(),
  answer: z.string().max(10_000).optional(),
  /** The entry in which it was put. */
  interactionId: RecordId.optional(),
})
export type Question = z.infer<typeof Question>
