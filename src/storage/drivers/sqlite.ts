import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { Refusal } from '#book/refusal.ts'
import type { Db, Tables } from '../tables.ts'
import { isDiskFull, NO_RESERVE, ownersWords, readOnlyRefusal, reserveBeside } from './disk-faults.ts'
import type { Reserve } from './disk-faults.ts'
import type { Driver } from './driver.ts'
import { copyBeside } from './sqlite-copy.ts'
import { openFile } from './sqlite-file.ts'
import { Statements } from './sqlite-statements.ts'

const WITHOUT_TEXTS = ['interaction_search', 'entry_search'] as const
const INDEXES = ['person_search', ...WITHOUT_TEXTS] as const

/** How long a write waits for another program's write, asking again without blocking this one. */
const WAIT_FOR_LOCK_MS = 60_000
const ASK_AGAIN_MS = 15

/** `:memory:`, or the path of the book's file, which is made when it is not there. */
export function openSqlite(file: string): Driver {
  const reserve = file === ':memory:' ? NO_RESERVE : reserveBeside(file)
  const { connection, isReadOnly } = openFile(file, reserve)
  const statements = new Statements(connection)
  const db: Db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: statements }) })
  const book: OpenedBook = { connection, db, reserve, isReadOnly }
  return {
    dialect: 'sqlite',
    db,
    write: (owner, freesSpace, work) =>
      writing(book, freesSpace, async (one) => {
        const row = await one.selectFrom('owner').select('seq').where('owner_id', '=', owner).executeTakeFirst()
        if (row === undefined) throw new Refusal('not-found', 'There is no book for this owner')
        return work(one, row.seq)
      }),
    writeBeside: (work) => writing(book, true, work),
    async writeIfFree(work) {
      if (!isReadOnly) await tryOnce(book, work).catch(unlessFaultOfDisk)
    },
    async insertAll(_db, table, rows) {
      statements.insertAll(table, rows)
    },
    migrate: async (version, all) => bringTo(book, version, all),
    async keepCopy(version) {
      if (!isReadOnly) copyBeside(file, version)
    },
    schemaVersion: async () => schemaVersion(connection),
    async integrityProblems() {
      const whole = connection.pragma('integrity_check') as { integrity_check: string }[]
      const foreign = connection.pragma('foreign_key_check') as { table: string }[]
      for (const index of isReadOnly ? [] : INDEXES) {
        await sql`insert into ${sql.table(index)} (${sql.ref(index)}) values ('integrity-check')`.execute(db)
      }
      return [
        ...whole.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
        ...foreign.map(({ table }) => `A row of ${table} names one that is not there`),
      ]
    },
    async sweep() {
      connection.exec("insert into person_search (person_search) values ('rebuild')")
      // These keep no texts to be made anew from; put into one piece, they drop what was deleted.
      for (const index of WITHOUT_TEXTS) connection.exec(`insert into ${index} (${index}) values ('optimize')`)
      connection.pragma('wal_checkpoint(TRUNCATE)')
    },
    async close() {
      await db.destroy()
    },
  }
}

interface OpenedBook {
  readonly connection: Database.Database
  readonly db: Db
  readonly reserve: Reserve
  readonly isReadOnly: boolean
}

async function writing<T>(book: OpenedBook, freesSpace: boolean, body: (db: Db) => Promise<T>): Promise<T> {
  const { reserve, isReadOnly } = book
  if (isReadOnly) throw readOnlyRefusal()
  if (!freesSpace) reserve.keep()
  try {
    return await patiently(book, body)
  } catch (error) {
    // Only for whoever frees space: given back for anything else, others would take it.
    if (freesSpace && isDiskFull(error) && reserve.release()) return writing(book, freesSpace, body)
    throw ownersWords(error)
  }
}

async function patiently<T>(book: OpenedBook, body: (db: Db) => Promise<T>): Promise<T> {
  const askUntil = performance.now() + WAIT_FOR_LOCK_MS
  for (;;) {
    const outcome = await tryOnce(book, body)
    if (outcome !== undefined) return outcome.result
    if (performance.now() > askUntil) {
      throw new Refusal('unavailable', 'Another program has been writing to the book for a minute; try again soon')
    }
    // The connection is free meanwhile, so reading goes on.
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
}

/** One try at a transaction; undefined when somebody else is writing. */
function tryOnce<T>({ connection, db }: OpenedBook, body: (db: Db) => Promise<T>): Promise<{ result: T } | undefined> {
  return db.connection().execute(async (one) => {
    if (!beganImmediate(connection)) return undefined
    try {
      const result = await body(one)
      connection.exec('commit')
      return { result }
    } catch (error) {
      if (connection.inTransaction) connection.exec('rollback')
      throw error
    }
  })
}

function bringTo({ connection, isReadOnly }: OpenedBook, version: number, statements: readonly string[]): void {
  if (isReadOnly) throw readOnlyRefusal()
  try {
    connection.exec('begin immediate')
    // Another program may have come first while this one waited.
    if (schemaVersion(connection) < version) {
      for (const statement of statements) connection.exec(statement)
      connection.pragma(`user_version = ${version}`)
    }
    connection.exec('commit')
  } catch (error) {
    if (connection.inTransaction) connection.exec('rollback')
    throw ownersWords(error)
  }
}

function schemaVersion(connection: Database.Database): number {
  return Number(connection.pragma('user_version', { simple: true }))
}

/** Asks for the write lock once, without blocking the event loop while another program holds it. */
function beganImmediate(connection: Database.Database): boolean {
  connection.pragma('busy_timeout = 0')
  try {
    connection.exec('begin immediate')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  } finally {
    connection.pragma('busy_timeout = 5000')
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function unlessFaultOfDisk(error: unknown): undefined {
  if (ownersWords(error) === error) throw error
}
