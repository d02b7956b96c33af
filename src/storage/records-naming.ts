import { sql } from 'kysely'
import type { RecordId, Stored } from '#book/record.ts'
import { anyTables, fromBody } from './records.ts'
import type { RecordTable } from './records.ts'
import type { Reader } from './storage.ts'

/** The records of a kind that hold a person's id anywhere; for kinds of which there are some hundreds at most. */
export async function recordsNaming<T extends { readonly id: RecordId }>(
  reader: Reader,
  table: RecordTable<T>,
  id: RecordId,
): Promise<Stored<T>[]> {
  const quoted = `%"${id.replaceAll('_', '\\_')}"%`
  const rows = await anyTables(reader)
    .selectFrom(table.table)
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where(sql<boolean>`body like ${quoted} escape '\\'`)
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<T>(row as { body: string; version: number }))
}

/** The records of a kind that are about one person alone, where the table has a column for it. */
export async function recordsAbout<T extends { readonly id: RecordId }>(
  reader: Reader,
  table: RecordTable<T>,
  personId: RecordId,
): Promise<Stored<T>[]> {
  const rows = await anyTables(reader)
    .selectFrom(table.table)
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<T>(row as { body: string; version: number }))
}

/** The records of a kind in a state, where the table has a column for it. */
export async function recordsInState<T extends { readonly id: RecordId }>(
  reader: Reader,
  table: RecordTable<T>,
  states: readonly string[],
): Promise<Stored<T>[]> {
  const rows = await anyTables(reader)
    .selectFrom(table.table)
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('state', 'in', states)
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<T>(row as { body: string; version: number }))
}
