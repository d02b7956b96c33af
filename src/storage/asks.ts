import type { Ask } from '#book/ask.ts'
import type { Day } from '#book/day.ts'
import type { Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { RecordTable } from './records.ts'
import type { Reader } from './storage.ts'

export const asks: RecordTable<Ask> = {
  kind: 'ask',
  table: 'ask',
  noun: 'ask',
  columns: ({ personId, day }) => ({ person_id: personId, day }),
}

/** What was asked of anybody on a day. */
export async function asksOn(reader: Reader, day: Day): Promise<Stored<Ask>[]> {
  const rows = await reader.db
    .selectFrom('ask')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('day', '=', day)
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<Ask>(row))
}
