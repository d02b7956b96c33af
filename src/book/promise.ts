import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'
import { Repeats } from './repeats.ts'

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
  /** Comes again: once it is settled, the next one is made, this long after its own day. */
  repeats: Repeats.optional(),
  /** The first day of its series, so that the 31st of a month stays the 31st after a shorter month. */
  seriesFrom: Day.optional(),
  /** The reminder's own name at its source, so that a second import makes no second one. */
  sourceKey: z.string().max(300).optional(),
  state: z.enum(['open', 'kept', 'dropped']).default('open'),
  settledOn: Day.optional(),
})
export type PromiseMade = z.infer<typeof PromiseMade>
