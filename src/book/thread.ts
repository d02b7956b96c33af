import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** Something of theirs to come back to or to ask about next: her mother's operation, how the move went (R157, R161). */
export const Thread = z.object({
  id: RecordId,
  personId: RecordId,
  words: z.string().trim().min(1).max(2000),
  /** Asking before this day would be too early. */
  askFrom: Day.optional(),
  /** Health, family, trouble: as private as a private note (R23). */
  sensitive: z.boolean().default(false),
  /** The entry in which they told it. */
  interactionId: RecordId.optional(),
  state: z.enum(['open', 'asked', 'dropped']).default('open'),
  settledOn: Day.optional(),
  notedOn: Day,
})
export type Thread = z.infer<typeof Thread>
