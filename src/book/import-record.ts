import { z } from 'zod'
import { Instant } from './day.ts'
import { RecordId } from './record.ts'

/** That files were read into the book, and what came of every record in them. */
export const ImportRecord = z.object({
  id: RecordId,
  files: z.array(z.object({ name: z.string(), format: z.string() })),
  savedAt: Instant,
  counts: z.record(z.string(), z.int()),
})
export type ImportRecord = z.infer<typeof ImportRecord>
