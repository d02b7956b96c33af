import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** Something about the owner that grows old: a profile, a resume, a short biography (R20). */
export const Material = z.object({
  id: RecordId,
  kind: z.enum(['profile', 'resume', 'bio', 'portfolio', 'other']),
  name: z.string().trim().min(1).max(200),
  url: z.string().max(2000).optional(),
  /** As the owner counts: `2026-03` or `short, for startups`. */
  edition: z.string().max(200).optional(),
  updatedOn: Day,
  /** After so many days without a change it is worth a look; half a year is a starting value. */
  lookAfterDays: z.int().min(1).max(3650).default(182),
  /** Who has which edition (R136). */
  sent: z
    .array(z.object({ personId: RecordId, day: Day, edition: z.string().max(200).optional() }))
    .max(1000)
    .default([]),
  notes: z.string().max(10_000).optional(),
  state: z.enum(['kept', 'put-away']).default('kept'),
})
export type Material = z.infer<typeof Material>
