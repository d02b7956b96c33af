import type { Db } from '../tables.ts'

/** What differs between the databases. Everything else is one SQL for both. */
export interface Driver {
  readonly dialect: 'sqlite' | 'postgres'
  readonly db: Db
  /**
   * Runs `work` in one transaction that has locked the owner's row, with the number of the owner's last change.
   * `freesSpace` lets it use what is kept back for a full disk.
   */
  write<T>(owner: number, freesSpace: boolean, work: (db: Db, seqBefore: number) => Promise<T>): Promise<T>
  /** Runs one SQL file, statement by statement, in one transaction, and notes the schema version it leads to. */
  migrate(version: number, statements: readonly string[]): Promise<void>
  /** The schema version of the file or database; 0 when empty. */
  schemaVersion(): Promise<number>
  /** Everything that a check of the whole file finds wrong; empty when all is well. */
  integrityProblems(): Promise<readonly string[]>
  close(): Promise<void>
}

/** The schema that this program writes. A book of a later one is left untouched. */
export const SCHEMA_VERSION = 2
