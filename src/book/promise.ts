import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** What I said I would do, or what they invited me to do, in the exact words, with a day. */
export const PromiseMade = z.object({
  id: RecordId,
  personId: RecordId,
  /** `mine`: I said I would. `invited`: they asked me to ("call me in six months"). `theirs`: they said they would. */
  whose: z.enum(['mine', 'invited', 'theirs']),
  words: z.string().trim().min(1).max(2000),
  day: Day,
  /** Put off: not shown before this day, though its own day stays what it was. */
  remindOn: Day.optional(),
  state: z.enum(['open', 'kept', 'dropped']).default('open'),
  settledOn: Day.optional(),
})
export type PromiseMade = z.infer<typeof PromiseMade>
