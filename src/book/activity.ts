import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'
import { Repeats } from './repeats.ts'

/** How much the owner enjoyed something, as they say themselves: 1 not at all, 5 very much (R80). */
export const Enjoyment = z.int().min(1).max(5)
export type Enjoyment = z.infer<typeof Enjoyment>

/** Something the owner enjoys at which ties grow: softball, hiking, a meetup (R96). An event is one occasion of it. */
export const Activity = z.object({
  id: RecordId,
  name: z.string().trim().min(1).max(200),
  enjoyment: Enjoyment.optional(),
  /** What it costs to take part; free ways come first (R72). */
  cost: z.enum(['free', 'little', 'much']).optional(),
  city: z.string().max(200).optional(),
  /** The people who do it together. */
  groupId: RecordId.optional(),
  /** The day of its next occasion, and how often it comes again; `time` as `18:30` on the clock there. */
  nextDay: Day.optional(),
  repeats: Repeats.optional(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  notes: z.string().max(10_000).optional(),
  /** The owner wants it to count for them, in the look at the week (R95). */
  countsForMe: z.boolean().default(true),
  state: z.enum(['kept', 'dropped']).default('kept'),
  since: Day,
})
export type Activity = z.infer<typeof Activity>
