import type { Kysely } from 'kysely'
import type { RecordId, RecordKind, Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import type { Reader, Writer } from './storage.ts'
import type { RecordTableName } from './tables.ts'

/** How one kind of record lies in its table. The body says everything; columns are derived from it. */
export interface RecordTable<T extends { readonly id: RecordId }> {
  readonly kind: RecordKind
  readonly table: RecordTableName
  /** What the owner would call one of them: `person`. */
  readonly noun: string
  /** The columns beside the body, for searching and sorting. */
  columns(record: T): Readonly<Record<string, string | number | null>>
  /** Keeps what is derived from the records in other tables; called with each batch of changes. */
  follow?(writer: Writer, changes: readonly RecordChange<T>[]): Promise<void>
}

export interface RecordChange<T> {
  readonly before: T | undefined
  readonly after: T | undefined
}

/** Column names differ from table to table, so here they are only strings. */
type AnyTables = Record<string, Record<string, string | number | null>>

export function anyTables(reader: Reader): Kysely<AnyTables> {
  return reader.db as unknown as Kysely<AnyTables>
}

/** Rows of one statement: well below what either database takes as parameters. */
export const CHUNK = 300

/** Records read at once where all of them are read. */
const PAGE = 1000

export function chunksOf<T>(items: readonly T[], size = CHUNK): T[][] {
  const chunks: T[][] = []
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size))
  return chunks
}

export function fromBody<T>(row: { readonly body: string; readonly version: number }): Stored<T> {
  return { ...(JSON.parse(row.body) as T), version: row.version }
}

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
  if (record === undefined) throw new Refusal('not-found', `The book has no such ${table.noun}; it may have been removed`)
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
): AsyncGenerator<Stored<T>[]> {
  let after: RecordId = ''
  for (;;) {
    const rows = await anyTables(reader)
      .selectFrom(table.table)
      .select(['id', 'body', 'version'])
      .where('owner_id', '=', reader.owner)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute()
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map((row) => fromBody<T>(row as { body: string; version: number }))
    after = String(last['id'])
  }
}

/** Writes new records. An id that is there already is refused, so a retry can never make two. */
export async function createRecords<T extends { readonly id: RecordId }>(
  writer: Writer,
  table: RecordTable<T>,
  records: readonly T[],
): Promise<Stored<T>[]> {
  const stored: Stored<T>[] = []
  for (const chunk of chunksOf(records)) {
    const batch = chunk.map((record) => ({ ...withoutVersion(record), version: writer.nextSeq() }))
    const rows = batch.map((record) => rowOf(writer, table, record))
    await writer.driver.insertAll(writer.db, table.table, rows)
    await noteChanges(
      writer,
      table,
      batch.map((record) => ({ id: record.id, seq: record.version, op: 'created' })),
    )
    await table.follow?.(writer, batch.map((after) => ({ before: undefined, after })))
    stored.push(...batch)
  }
  return stored
}

export async function createRecord<T extends { readonly id: RecordId }>(
  writer: Writer,
  table: RecordTable<T>,
  record: T,
): Promise<Stored<T>> {
  const [stored] = await createRecords(writer, table, [record])
  if (stored === undefined) throw new Error('A created record is always answered')
  return stored
}

/**
 * Saves a changed record over the version that was read.
 * @throws Refusal `conflict` with the book's own version in `details.current` when somebody changed it meanwhile
 */
export async function updateRecord<T extends { readonly id: RecordId }>(
  writer: Writer,
  table: RecordTable<T>,
  record: Stored<T>,
): Promise<Stored<T>> {
  const before = await getRecord(writer, table, record.id)
  if (before.version !== record.version) {
    throw new Refusal('conflict', `This ${table.noun} was changed elsewhere meanwhile; look at both and save again`, {
      current: before,
      yours: record,
    })
  }
  if (saysTheSame(before, record)) return before
  const after: Stored<T> = { ...record, version: writer.nextSeq() }
  const updated = await anyTables(writer)
    .updateTable(table.table)
    .set(rowOf(writer, table, after))
    .where('owner_id', '=', writer.owner)
    .where('id', '=', record.id)
    .where('version', '=', before.version)
    .executeTakeFirst()
  if (Number(updated.numUpdatedRows) !== 1) throw new Error(`A locked ${table.noun} changed under our hands`)
  await noteChanges(writer, table, [{ id: record.id, seq: after.version, op: 'updated', before }])
  await table.follow?.(writer, [{ before, after }])
  return after
}

/** @throws Refusal `conflict` when somebody changed it meanwhile, `not-found` when it is gone */
export async function deleteRecord<T extends { readonly id: RecordId }>(
  writer: Writer,
  table: RecordTable<T>,
  record: { readonly id: RecordId; readonly version: number },
): Promise<void> {
  const before = await getRecord(writer, table, record.id)
  if (before.version !== record.version) {
    throw new Refusal('conflict', `This ${table.noun} was changed elsewhere meanwhile; look at it before removing it`, {
      current: before,
    })
  }
  await deleteRecords(writer, table, [before])
}

/** Removes records that were read within this very write. */
export async function deleteRecords<T extends { readonly id: RecordId }>(
  writer: Writer,
  table: RecordTable<T>,
  records: readonly Stored<T>[],
): Promise<void> {
  for (const chunk of chunksOf(records)) {
    await anyTables(writer)
      .deleteFrom(table.table)
      .where('owner_id', '=', writer.owner)
      .where(
        'id',
        'in',
        chunk.map((record) => record.id),
      )
      .execute()
    await noteChanges(
      writer,
      table,
      chunk.map((before) => ({ id: before.id, seq: writer.nextSeq(), op: 'deleted', before })),
    )
    await table.follow?.(
      writer,
      chunk.map((before) => ({ before, after: undefined })),
    )
  }
}

interface NotedChange<T> {
  readonly id: RecordId
  readonly seq: number
  readonly op: 'created' | 'updated' | 'deleted'
  readonly before?: Stored<T>
}

async function noteChanges<T extends { readonly id: RecordId }>(
  writer: Writer,
  table: RecordTable<T>,
  changes: readonly NotedChange<T>[],
): Promise<void> {
  await writer.driver.insertAll(
    writer.db,
    'change',
    changes.map(({ id, seq, op, before }) => ({
      owner_id: writer.owner,
      seq,
      record_kind: table.kind,
      record_id: id,
      op,
      step_id: writer.step,
      previous_seq: before?.version ?? null,
      before: before === undefined ? null : JSON.stringify(withoutVersion(before)),
    })),
  )
  writer.changed.set(table.kind, (writer.changed.get(table.kind) ?? 0) + changes.length)
}

function rowOf<T extends { readonly id: RecordId }>(
  writer: Writer,
  table: RecordTable<T>,
  record: Stored<T>,
): Record<string, string | number | null> {
  return {
    owner_id: writer.owner,
    id: record.id,
    version: record.version,
    ...table.columns(record),
    body: JSON.stringify(withoutVersion(record)),
  }
}

export function withoutVersion<T extends object>(record: T): T {
  const { version: _version, ...rest } = record as T & { version?: number }
  return rest as T
}

/** Equal in what they say; the order of keys does not matter. */
function saysTheSame(one: object, other: object): boolean {
  return canonicalText(withoutVersion(one)) === canonicalText(withoutVersion(other))
}

/** JSON with sorted keys and without what is undefined: equal texts, equal records. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
