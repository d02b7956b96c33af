import { z } from 'zod'
import { RecordId } from './record.ts'

/** A way to look at people that the owner comes back to: filters, order and columns, as the list of people takes them. */
export const SavedList = z.object({
  id: RecordId,
  name: z.string().trim().min(1).max(100),
  /** What `list-people` is asked, but for the place in the list. */
  filter: z.record(
    z.string().max(50),
    z.union([z.string().max(500), z.boolean(), z.array(z.string().max(500)).max(50)]),
  ),
  columns: z.array(z.string().min(1).max(50)).max(20).default([]),
})
export type SavedList = z.infer<typeof SavedList>
