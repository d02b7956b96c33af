import { Refusal } from '#book/refusal.ts'
import type { Db } from '../tables.ts'

/** A row as it lies in a table, by column. */
export type Row = Readonly<Record<string, string | number | null>>

/** What differs between the databases. Everything else is one SQL for both. */
export interface Driver {
  readonly dialect: 'sqlite' | 'postgres'
  readonly db: Db
  /**
   * Runs `work` in one transaction that has locked the owner's row, with the number of the owner's last change.
   * `freesSpace` lets it use what is kept back for a full disk.
   */
  write<T>(owner: number, freesSpace: boolean, work: (db: Db, seqBefore: number) => Promise<T>): Promise<T>
  /** Writes new rows, all with the same columns, within the write whose `db` this is. */
  insertAll(db: Db, table: string, rows: readonly Row[]): Promise<void>
  /** Runs a short write to what lies beside the books, such as who may come in. It works on a full disk, too. */
  writeBeside<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** The same for what may as well be left undone: when somebody else is writing, or nothing can be written. */
  writeIfFree(work: (db: Db) => Promise<unknown>): Promise<void>
  /** Runs one SQL file, statement by statement, in one transaction, and notes the schema version it leads to. */
  migrate(version: number, statements: readonly string[]): Promise<void>
  /** Keeps a checked copy of the book beside it, as it is before a migration; a database that has its own backups keeps none. */
  keepCopy(version: number): Promise<void>
  /** The schema version of the file or database; 0 when empty. */
  schemaVersion(): Promise<number>
  /** Everything that a check of the whole file finds wrong; empty when all is well. */
  integrityProblems(): Promise<readonly string[]>
  /** Lets no byte of what was deleted stay in the file, the log or the index, as far as the database can. */
  sweep(): Promise<void>
  close(): Promise<void>
}

/** The schema that this program writes. A book of a later one is left untouched. */
export const SCHEMA_VERSION = 4

/** @throws Refusal when the book is of a newer program, which would lose what this one does not know */
export function refuseNewerSchema(version: number): void {
  if (version <= SCHEMA_VERSION) return
  throw new Refusal(
    'invalid',
    `This book was written by a newer Tendril (schema ${version}; this one knows ${SCHEMA_VERSION}). ` +
      'Nothing was changed in it. Use the newer version',
  )
}
