import type { Day } from '#book/day.ts'
import type { Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { Reader } from './storage.ts'
import type { EventHeld } from '#book/event.ts'
import type { RecordTable } from './records.ts'

export const events: RecordTable<EventHeld> = {
  kind: 'event',
  table: 'event',
  noun: 'event',
  columns: ({ day, state }) => ({ day, state }),
}

/** Occasions that begin between two days, the earliest first. */
export async function eventsBetween(reader: Reader, from: Day, until: Day): Promise<Stored<EventHeld>[]> {
  const rows = await reader.db
    .selectFrom('event')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .orderBy('day')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<EventHeld>(row))
}
