import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** Something good that somebody said of the owner, in their words (R132). */
export const KindWord = z.object({
  id: RecordId,
  personId: RecordId,
  words: z.string().trim().min(1).max(20_000),
  day: Day.optional(),
  /** Where it was read, such as `linkedin`; absent when the owner wrote it down. */
  source: z.string().max(100).optional(),
  /** Its own name at its source, so that it is never kept twice. */
  sourceKey: z.string().max(300).optional(),
})
export type KindWord = z.infer<typeof KindWord>
