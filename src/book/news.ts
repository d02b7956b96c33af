import { z } from 'zod'
import { Day } from './day.ts'
import { Position } from './person.ts'
import { RecordId } from './record.ts'

/** Something that changed in a person's life, found by comparing what two files say. */
export const News = z.object({
  id: RecordId,
  personId: RecordId,
  kind: z.enum(['new-position']),
  /** When we learned of it; the change itself happened some time before. */
  learnedOn: Day,
  before: Position.optional(),
  after: Position,
  source: z.string().max(100),
})
export type News = z.infer<typeof News>
