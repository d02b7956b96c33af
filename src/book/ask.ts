import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** Something the owner wanted of somebody. Kept apart from upkeep. */
export const Ask = z.object({
  id: RecordId,
  personId: RecordId,
  words: z.string().trim().min(1).max(2000),
  day: Day,
  /** `no-answer` is what the owner says, or what follows from long silence when nobody said. */
  state: z.enum(['open', 'answered', 'declined', 'no-answer', 'dropped']).default('open'),
  settledOn: Day.optional(),
  outcome: z.string().max(5000).optional(),
  /** The names of what the owner was told to mind and asked all the same, such as `gap` (R25). */
  overrode: z.array(z.string().min(1).max(50)).max(20).default([]),
  draftId: RecordId.optional(),
  interactionId: RecordId.optional(),
})
export type Ask = z.infer<typeof Ask>
