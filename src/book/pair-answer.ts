import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** Two people in the one order in which every pair of them is kept. */
export function inOrder([one, other]: readonly [RecordId, RecordId]): [RecordId, RecordId] {
  return one < other ? [one, other] : [other, one]
}

/** What the owner said when asked whether two people in the book are one. `later` asks again after its day. */
export const PairAnswer = z.object({
  id: RecordId,
  personIds: z.tuple([RecordId, RecordId]),
  answer: z.enum(['different', 'later']),
  answeredOn: Day,
  askAgainOn: Day.optional(),
})
export type PairAnswer = z.infer<typeof PairAnswer>
