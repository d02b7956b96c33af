import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** A link saved because it may interest somebody (R93). The link and own words only, never a copy of the page (R150). */
export const Clipping = z.object({
  id: RecordId,
  url: z.url({ protocol: /^https?$/ }).max(2000),
  title: z.string().max(500).optional(),
  words: z.string().max(5000).optional(),
  /** What it is about, as the owner says: matched with people's interests, tags and fields. */
  topics: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  savedOn: Day,
  /** Who gave the idea (R109). */
  fromPersonId: RecordId.optional(),
  /** To whom it went; it is not proposed to them again. */
  sent: z
    .array(z.object({ personId: RecordId, day: Day, interactionId: RecordId.optional() }))
    .max(500)
    .default([]),
  /** For whom it is not. */
  notForIds: z.array(RecordId).max(500).default([]),
  state: z.enum(['kept', 'put-away']).default('kept'),
})
export type Clipping = z.infer<typeof Clipping>
