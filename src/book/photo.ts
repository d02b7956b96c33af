import { z } from 'zod'
import { RecordId } from './record.ts'

/** A person's picture, decoded and made anew by us, so that nothing but pixels is in it. One a person. */
export const Photo = z.object({
  /** The person's own id. */
  id: RecordId,
  mediaType: z.enum(['image/webp', 'image/jpeg']),
  width: z.int().min(1).max(1024),
  height: z.int().min(1).max(1024),
  base64: z.base64().max(1_000_000),
  /** Where it came from, such as `vcard`; absent when the owner chose it. */
  source: z.string().max(100).optional(),
})
export type Photo = z.infer<typeof Photo>
