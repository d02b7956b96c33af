import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** What the owner answered about files of one make, such as which column is which; the next such file asks nothing. */
export const FileAnswer = z.object({
  id: RecordId,
  /** The inquiry's `rememberAs`. */
  about: z.string().min(1).max(10_000),
  answers: z.record(z.string().max(200), z.string().max(500)),
  answeredOn: Day,
})
export type FileAnswer = z.infer<typeof FileAnswer>
