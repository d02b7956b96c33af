import type { RecordId } from '#book/record.ts'
import { anyTables, chunksOf } from './record-table.ts'
import type { RecordTable } from './records.ts'
import type { Reader } from './storage.ts'

/** Which of these ids the book has a record of; nothing else of the records is read. */
export async function knownIds<T extends { readonly id: RecordId }>(
  reader: Reader,
  table: RecordTable<T>,
  ids: readonly RecordId[],
): Promise<Set<RecordId>> {
  return new Set(await among(reader, table, { column: 'id', values: ids }))
}

/** Which of these, by their names at the source, the book has. For tables with a column of that. */
export async function knownBySource<T extends { readonly id: RecordId; readonly sourceKey?: string | undefined }>(
  reader: Reader,
  table: RecordTable<T>,
  keys: readonly string[],
): Promise<Set<string>> {
  return new Set(await among(reader, table, { column: 'source_key', values: keys }))
}

async function among<T extends { readonly id: RecordId }>(
  reader: Reader,
  { table }: RecordTable<T>,
  { column, values }: { readonly column: 'id' | 'source_key'; readonly values: readonly string[] },
): Promise<string[]> {
  const found: string[] = []
  for (const chunk of chunksOf([...new Set(values)])) {
    const rows = await anyTables(reader)
      .selectFrom(table)
      .select(column)
      .where('owner_id', '=', reader.owner)
      .where(column, 'in', chunk)
      .execute()
    found.push(...rows.map((row) => String(row[column])))
  }
  return found
}
