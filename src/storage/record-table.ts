import type { Kysely } from 'kysely'
import type { RecordId, RecordKind, Stored } from '#book/record.ts'
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
  readonly before: Stored<T> | undefined
  readonly after: Stored<T> | undefined
}

/** Column names differ from table to table, so here they are only strings. */
type AnyTables = Record<string, Record<string, string | number | null>>

export function anyTables(reader: Reader): Kysely<AnyTables> {
  return reader.db as unknown as Kysely<AnyTables>
}

/** Rows of one statement: well below what either database takes as parameters. */
export const CHUNK = 300

export function chunksOf<T>(items: readonly T[], size = CHUNK): T[][] {
  const chunks: T[][] = []
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size))
  return chunks
}

export function fromBody<T>(row: { readonly body: string; readonly version: number }): Stored<T> {
  return { ...(JSON.parse(row.body) as T), version: row.version }
}

export function withoutVersion<T extends object>(record: T): T {
  const { version: _version, ...rest } = record as T & { version?: number }
  return rest as T
}

/** JSON with sorted keys and without what is undefined: equal texts, equal records. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
