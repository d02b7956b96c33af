import type { RecordId, Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { getRecord } from './record-reads.ts'
import { anyTables, canonicalText, chunksOf, withoutVersion } from './record-table.ts'
import type { RecordTable } from './record-table.ts'
import type { Writer } from './storage.ts'

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
    await table.follow?.(
      writer,
      batch.map((after) => ({ before: undefined, after })),
    )
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

/** Equal in what they say; the order of keys does not matter. */
function saysTheSame(one: object, other: object): boolean {
  return canonicalText(withoutVersion(one)) === canonicalText(withoutVersion(other))
}
