import { z } from 'zod'
import { inOrder } from './pair-answer.ts'
import { RecordId } from './record.ts'

/** Two of the owner's people who know each other (R138). It holds both ways, so the two are kept in a fixed order. */
export const Connection = z.object({
  /** `connectionId` of the two. */
  id: RecordId,
  personIds: z.tuple([RecordId, RecordId]),
  /** How they know each other, or what the second is to the first: `sisters`, `worked together at Acme`. */
  as: z.string().max(500).optional(),
  source: z.string().max(100).optional(),
})
export type Connection = z.infer<typeof Connection>

/** The same two people make the same connection, whoever is named first and whichever file says so. */
export function connectionOf(one: RecordId, other: RecordId): Pick<Connection, 'id' | 'personIds'> {
  const [first, second] = inOrder([one, other])
  const joined = `${first}--${second}`
  return { id: joined.length <= 64 ? joined : `${first.slice(-31)}--${second.slice(-31)}`, personIds: [first, second] }
}
