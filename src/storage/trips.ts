import type { Day } from '#book/day.ts'
import type { Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { Reader } from './storage.ts'
import type { Trip } from '#book/trip.ts'
import type { RecordTable } from './records.ts'

export const trips: RecordTable<Trip> = {
  kind: 'trip',
  table: 'trip',
  noun: 'trip',
  columns: ({ until }) => ({ until_day: until }),
}

/** Trips that are not over on a day and begin by another, the earliest first. */
export async function tripsUntil(reader: Reader, day: Day, beginsBy: Day): Promise<Stored<Trip>[]> {
  const rows = await reader.db
    .selectFrom('trip')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('until_day', '>=', day)
    .orderBy('until_day')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<Trip>(row)).filter(({ from }) => from <= beginsBy)
}
