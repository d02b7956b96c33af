import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { Refusal } from '#book/refusal.ts'
import type { Db, Tables } from '../tables.ts'
import type { Driver, Row } from './driver.ts'

const INT8 = 20

/** Where a person leaves rows. What is deleted stays in its page until somebody cleans up. */
const SWEPT = [
  'person',
  'interaction',
  'change',
  'person_search',
  'interaction_search',
  'entry_search',
  'search_word',
  'photo',
  'step',
] as const

/** Well below what a statement takes as parameters. */
const ROWS_AT_ONCE = 300

export interface PostgresOptions {
  readonly url: string
  /** Splits every owner's table by owner into so many parts; proves that nothing needs more than one. */
  readonly partitions?: number
  /** Sees every statement, for checks. */
  readonly onStatement?: (text: string, parameters: readonly unknown[]) => void
}

export function openPostgres(options: PostgresOptions): Driver {
  const types = new pg.TypeOverrides()
  types.setTypeParser(INT8, safeInteger)
  const pool = new pg.Pool({ connectionString: options.url, max: 10, types })
  // A connection that the server ended while nobody used it: the pool opens another when one is wanted.
  pool.on('error', () => undefined)
  const db: Db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: (event) => options.onStatement?.(event.query.sql, event.query.parameters),
  })
  return {
    dialect: 'postgres',
    db,
    write: (owner, _freesSpace, work) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('owner')
          .select('seq')
          .where('owner_id', '=', owner)
          .forUpdate()
          .executeTakeFirst()
        if (row === undefined) throw new Refusal('not-found', 'There is no book for this owner')
        return work(transaction, row.seq)
      }),
    async insertAll(one, table, rows) {
      const anyTables = one as unknown as Kysely<Record<string, Row>>
      for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
        await anyTables
          .insertInto(table)
          .values(rows.slice(start, start + ROWS_AT_ONCE))
          .execute()
      }
    },
    writeBeside: (work) => work(db),
    async writeIfFree(work) {
      await work(db)
    },
    async migrate(version, statements) {
      await db.transaction().execute(async (transaction) => {
        for (const statement of statements) {
          for (const text of forPostgres(statement, options.partitions)) await sql.raw(text).execute(transaction)
        }
        await sql.raw('create table if not exists schema_version (version integer not null)').execute(transaction)
        await sql.raw('delete from schema_version').execute(transaction)
        await sql.raw(`insert into schema_version values (${version})`).execute(transaction)
      })
    },
    keepCopy: async () => {},
    async schemaVersion() {
      const found = await sql<{ name: string | null }>`select to_regclass('schema_version')::text as name`.execute(db)
      if (found.rows[0]?.name == null) return 0
      const rows = await sql<{ version: number }>`select version from schema_version`.execute(db)
      return rows.rows[0]?.version ?? 0
    },
    integrityProblems: async () => [],
    async sweep() {
      for (const table of SWEPT) await sql`vacuum ${sql.table(table)}`.execute(db)
    },
    close: () => db.destroy(),
  }
}

/** Counts and sequence numbers stay below 2^53; anything else is a fault worth stopping at. */
function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`The database answered with ${text}, too large to be exact`)
  return value
}

/** Widens the types and, when asked, splits a table that is led by the owner. */
function forPostgres(statement: string, partitions: number | undefined): string[] {
  const text = statement.replaceAll(/\bINTEGER\b/g, 'BIGINT').replaceAll(/\bREAL\b/g, 'DOUBLE PRECISION')
  const table = /^CREATE TABLE (\w+) \(\s*owner_id/.exec(text)?.[1]
  if (partitions === undefined || table === undefined) return [text]
  const parts = Array.from(
    { length: partitions },
    (_, part) =>
      `CREATE TABLE ${table}_${part} PARTITION OF ${table} FOR VALUES WITH (MODULUS ${partitions}, REMAINDER ${part})`,
  )
  return [text.replace(/\)\s*;?\s*$/, ') PARTITION BY HASH (owner_id)'), ...parts]
}
