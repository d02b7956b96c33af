import type { Day } from '#book/day.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { RecordTable } from './records.ts'
import { indexPromises } from './search-index.ts'
import type { Reader } from './storage.ts'

export const promises: RecordTable<PromiseMade> = {
  kind: 'promise',
  table: 'promise',
  noun: 'promise',
  columns: (record) => ({
    person_id: record.personId,
    day: record.remindOn ?? record.day,
    state: record.state,
    source_key: record.sourceKey ?? null,
  }),
  follow: indexPromises,
}

/** Open promises whose day is not later than `until`, the oldest first. */
export async function openPromises(reader: Reader, until: Day): Promise<Stored<PromiseMade>[]> {
  const rows = await reader.db
    .selectFrom('promise')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('state', '=', 'open')
    .where('day', '<=', until)
    .orderBy('day')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map((row) => fromBody<PromiseMade>(row))
}

export async function promisesWith(reader: Reader, personId: RecordId): Promise<Stored<PromiseMade>[]> {
  const rows = await reader.db
    .selectFrom('promise')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .orderBy('day')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<PromiseMade>(row))
}
