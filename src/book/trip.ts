import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** Days in another place, on which people there are near (R91). */
export const Trip = z.object({
  id: RecordId,
  city: z.string().trim().min(1).max(200),
  from: Day,
  until: Day,
  notes: z.string().max(10_000).optional(),
})
export type Trip = z.infer<typeof Trip>
