import { existsSync, openSync, closeSync, chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { Refusal } from '#book/refusal.ts'
import type { Db, Tables } from '../tables.ts'
import type { Driver } from './driver.ts'

/** Marks the file as a book of Tendril: "Tndr". */
const APPLICATION_ID = 0x546e6472

/** Below this SQLite has a bug that can corrupt a book written by two programs at once. */
const OLDEST_SAFE_SQLITE = [3, 51, 3] as const

/** Kept back so that a full disk still lets the owner delete. */
const RESERVE_BYTES = 16 * 1024 * 1024

/** How long a write waits for another program's write, asking again without blocking this one. */
const WAIT_FOR_LOCK_MS = 60_000
const ASK_AGAIN_MS = 15

/** `:memory:`, or the path of the book's file, which is made when it is not there. */
export function openSqlite(file: string): Driver {
  const connection = connect(file)
  const db: Db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) })
  const reserve = file === ':memory:' ? undefined : `${file}.reserve`
  return {
    dialect: 'sqlite',
    db,
    async write(owner, freesSpace, work) {
      if (!freesSpace && reserve !== undefined) keepReserve(reserve)
      const askUntil = performance.now() + WAIT_FOR_LOCK_MS
      for (;;) {
        const outcome = await db.connection().execute(async (one) => {
          if (!beganImmediate(connection)) return undefined
          try {
            const row = await one.selectFrom('owner').select('seq').where('owner_id', '=', owner).executeTakeFirst()
            if (row === undefined) throw new Refusal('not-found', 'There is no book for this owner')
            const result = await work(one, row.seq)
            connection.exec('commit')
            return { result }
          } catch (error) {
            if (connection.inTransaction) connection.exec('rollback')
            throw ownersWords(error, reserve)
          }
        })
        if (outcome !== undefined) return outcome.result
        if (performance.now() > askUntil) {
          throw new Refusal('unavailable', 'Another program has been writing to the book for a minute; try again soon')
        }
        // The connection is free meanwhile, so reading goes on.
        await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
      }
    },
    async migrate(version, statements) {
      connection.exec('begin immediate')
      try {
        for (const statement of statements) connection.exec(statement)
        connection.pragma(`user_version = ${version}`)
        connection.exec('commit')
      } catch (error) {
        if (connection.inTransaction) connection.exec('rollback')
        throw ownersWords(error, reserve)
      }
    },
    schemaVersion: async () => Number(connection.pragma('user_version', { simple: true })),
    async integrityProblems() {
      const whole = connection.pragma('integrity_check') as { integrity_check: string }[]
      const problems = whole.map((row) => row.integrity_check).filter((text) => text !== 'ok')
      await sql`insert into person_search (person_search) values ('integrity-check')`.execute(db)
      return problems
    },
    async close() {
      await db.destroy()
    },
  }
}

function connect(file: string): Database.Database {
  if (file !== ':memory:') makePrivate(file)
  const connection = new Database(file, { timeout: 5000 })
  const version = String(connection.prepare('select sqlite_version()').pluck().get())
  if (isOlder(version, OLDEST_SAFE_SQLITE)) {
    throw new Refusal('unavailable', `SQLite ${version} can damage a book; 3.51.3 or later is needed`)
  }
  refuseForeignFiles(connection, file)
  for (const pragma of PRAGMAS) connection.pragma(pragma)
  assertDurable(connection, file)
  return connection
}

/** Measured: anything less than FULL loses saved changes in a power cut. */
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'fullfsync = 1',
  'checkpoint_fullfsync = 1',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'trusted_schema = OFF',
  'secure_delete = ON',
  'cell_size_check = ON',
  'mmap_size = 0',
  'journal_size_limit = 67108864',
  'cache_size = -16384',
  `application_id = ${APPLICATION_ID}`,
] as const

function assertDurable(connection: Database.Database, file: string): void {
  const journal = connection.pragma('journal_mode', { simple: true })
  const synchronous = connection.pragma('synchronous', { simple: true })
  if (file !== ':memory:' && (journal !== 'wal' || synchronous !== 2)) {
    throw new Refusal('unavailable', `The book at ${file} cannot be written safely here (is it on a network drive?)`)
  }
}

function refuseForeignFiles(connection: Database.Database, file: string): void {
  let id: unknown
  let tables: unknown
  try {
    id = connection.pragma('application_id', { simple: true })
    tables = connection.prepare('select count(*) from sqlite_schema').pluck().get()
  } catch (error) {
    connection.close()
    throw new Refusal('invalid', `${file} is not a book of Tendril; nothing was changed in it`, { cause: String(error) })
  }
  if (id !== APPLICATION_ID && tables !== 0) {
    connection.close()
    throw new Refusal('invalid', `${file} belongs to another program; nothing was changed in it`)
  }
}

function makePrivate(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  if (existsSync(file)) return
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}

/** Asks for the write lock once, without blocking the event loop while another program holds it. */
function beganImmediate(connection: Database.Database): boolean {
  connection.pragma('busy_timeout = 0')
  try {
    connection.exec('begin immediate')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw ownersWords(error, undefined)
  } finally {
    connection.pragma('busy_timeout = 5000')
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** Faults of the machine in the owner's words; bugs stay as they are. */
function ownersWords(error: unknown, reserve: string | undefined): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  if (error.code === 'SQLITE_FULL') {
    if (reserve !== undefined) rmSync(reserve, { force: true })
    return new Refusal('unavailable', 'The disk is full, so nothing was saved. Free some space, or delete something here')
  }
  if (error.code === 'SQLITE_READONLY' || error.code.startsWith('SQLITE_READONLY_')) {
    return new Refusal('unavailable', 'The book is on a read-only disk, so nothing was saved. Reading still works')
  }
  if (error.code.startsWith('SQLITE_IOERR')) {
    return new Refusal('unavailable', 'The disk reported a fault, so nothing was saved. Check the disk before going on')
  }
  return error
}

/** Real bytes, not a hole in a sparse file: they must be there to give back. */
function keepReserve(reserve: string): void {
  if (existsSync(reserve)) return
  try {
    writeFileSync(reserve, Buffer.alloc(RESERVE_BYTES, 0x2e), { mode: 0o600 })
  } catch {
    rmSync(reserve, { force: true })
    throw new Refusal('unavailable', 'The disk is full, so nothing was saved. Free some space, or delete something here')
  }
}

function isOlder(version: string, than: readonly number[]): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, needed] of than.entries()) {
    const part = parts[index] ?? 0
    if (part !== needed) return part < needed
  }
  return false
}
