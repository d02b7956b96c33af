import type { RecordId, Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { anyTables, chunksOf, fromBody } from './record-table.ts'
import type { RecordTable } from './record-table.ts'
import type { Reader } from './storage.ts'

/** Records read at once where all of them are read. */
const PAGE = 1000

/** The record, or undefined when the book has none by that id. */
export async function findRecord<T extends { readonly id: RecordId }>(
  reader: Reader,
  table: RecordTable<T>,
  id: RecordId,
): Promise<Stored<T> | undefined> {
  const row = await anyTables(reader)
    .selectFrom(table.table)
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : fromBody<T>(row as { body: string; version: number })
}

/** @throws Refusal `not-found` */
export async function getRecord<T extends { readonly id: RecordId }>(
  reader: Reader,
  table: RecordTable<T>,
  id: RecordId,
): Promise<Stored<T>> {
  const record = await findRecord(reader, table, id)
  if (record === undefined)
    throw new Refusal('not-found', `The book has no such ${table.noun}; it may have been removed`)
  return record
}

/** The records of these ids that exist, in no particular order. */
export async function findRecords<T extends { readonly id: RecordId }>(
  reader: Reader,
  table: RecordTable<T>,
  ids: readonly RecordId[],
): Promise<Stored<T>[]> {
  const found: Stored<T>[] = []
  for (const chunk of chunksOf([...new Set(ids)])) {
    const rows = await anyTables(reader)
      .selectFrom(table.table)
      .select(['body', 'version'])
      .where('owner_id', '=', reader.owner)
      .where('id', 'in', chunk)
      .execute()
    found.push(...rows.map((row) => fromBody<T>(row as { body: string; version: number })))
  }
  return found
}

/** Every record of the kind, by id. */
export async function allRecords<T extends { readonly id: RecordId }>(
  reader: Reader,
  table: RecordTable<T>,
): Promise<Stored<T>[]> {
  const rows = await anyTables(reader)
    .selectFrom(table.table)
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<T>(row as { body: string; version: number }))
}

/** Every record of the kind, by id, a page at a time: for books that are too large to hold at once. */
export async function* recordPages<T extends { readonly id: RecordId }>(
  reader: Reader,
  table: RecordTable<T>,
  atOnce = PAGE,
): AsyncGenerator<Stored<T>[]> {
  let after: RecordId = ''
  for (;;) {
    const rows = await anyTables(reader)
      .selectFrom(table.table)
      .select(['id', 'body', 'version'])
      .where('owner_id', '=', reader.owner)
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute()
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map((row) => fromBody<T>(row as { body: string; version: number }))
    after = String(last['id'])
  }
}
