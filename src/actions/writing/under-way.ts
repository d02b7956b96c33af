import type { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'

/** Letters that this program is handing to a mail server just now. What is on no such list was left by a program that ended. */
const UNDER_WAY = new Set<RecordId>()

export function isUnderWay(id: RecordId): boolean {
  return UNDER_WAY.has(id)
}

/** Does something to a letter while it counts as under way. @throws Refusal `conflict` when it is already */
export async function whileUnderWay<T>(id: RecordId, work: () => Promise<T>): Promise<T> {
  if (UNDER_WAY.has(id)) throw new Refusal('conflict', 'This letter is on its way just now')
  UNDER_WAY.add(id)
  try {
    return await work()
  } finally {
    UNDER_WAY.delete(id)
  }
}
