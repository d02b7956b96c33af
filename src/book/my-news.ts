import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** What happened in the owner's life, good or hard, and who has been told (R155). */
export const MyNews = z.object({
  id: RecordId,
  words: z.string().trim().min(1).max(5000),
  mood: z.enum(['good', 'hard']),
  day: Day,
  /** In no export meant for others and in no program that helps, until the owner says otherwise. */
  isPrivate: z.boolean().default(true),
  told: z
    .array(z.object({ personId: RecordId, day: Day, interactionId: RecordId.optional() }))
    .max(2000)
    .default([]),
  /** For whom it is not. */
  notForIds: z.array(RecordId).max(2000).default([]),
  state: z.enum(['current', 'put-away']).default('current'),
})
export type MyNews = z.infer<typeof MyNews>
