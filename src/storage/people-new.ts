import type { Day } from '#book/day.ts'
import type { Reader } from './storage.ts'

/** How many people of the network came into the book between two days, both included; the pool never counts (R88). */
export async function countNewInNetwork(reader: Reader, from: Day, until: Day): Promise<number> {
  const row = await reader.db
    .selectFrom('person')
    .select((count) => count.fn.countAll<number>().as('people'))
    .where('owner_id', '=', reader.owner)
    .where('place', '=', 'network')
    .where('added_on', '>=', from)
    .where('added_on', '<=', until)
    .executeTakeFirstOrThrow()
  return Number(row.people)
}
