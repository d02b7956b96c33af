import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { Refusal } from '#book/refusal.ts'
import { isDiskFull, ownersWords } from './disk-faults.ts'
import type { Reserve } from './disk-faults.ts'
import { refuseNewerSchema } from './driver.ts'

/** Marks the file as a book of Tendril: "Tndr". */
const APPLICATION_ID = 0x546e6472

/** Below this SQLite has a bug that can corrupt a book written by two programs at once. */
const OLDEST_SAFE_SQLITE = [3, 51, 3] as const

const WAIT_MS = 5000

export interface OpenedFile {
  readonly connection: Database.Database
  /** The disk or the file takes no writes. */
  readonly isReadOnly: boolean
}

/**
 * Opens the book's file, making it when it is not there. A file that is not ours, or of a newer program, is looked
 * at without SQLite, which would already change it.
 * @throws Refusal `invalid` for such a file, `unavailable` when the disk cannot keep a book safely
 */
export function openFile(file: string, reserve: Reserve): OpenedFile {
  if (file === ':memory:') return { connection: prepared(new Database(file), file), isReadOnly: false }
  makePrivate(file)
  const isSurelyOurs = checkHeader(file)
  if (!isWritable(file)) return { connection: openToRead(file), isReadOnly: true }
  try {
    return { connection: openToWrite(file, isSurelyOurs), isReadOnly: false }
  } catch (error) {
    if (!isDiskFull(error) || !reserve.release()) throw ownersWords(error)
    return { connection: openToWrite(file, isSurelyOurs), isReadOnly: false }
  }
}

function openToWrite(file: string, isSurelyOurs: boolean): Database.Database {
  const connection = new Database(file, { timeout: WAIT_MS })
  try {
    if (!isSurelyOurs) refuseForeignTables(connection, file)
    return prepared(connection, file)
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Measured: anything less than `synchronous = FULL` loses saved changes in a power cut. */
const PRAGMAS = [
  'synchronous = FULL',
  'fullfsync = 1',
  'checkpoint_fullfsync = 1',
  'foreign_keys = ON',
  `busy_timeout = ${WAIT_MS}`,
  'trusted_schema = OFF',
  'secure_delete = ON',
  'cell_size_check = ON',
  'mmap_size = 0',
  'journal_size_limit = 67108864',
  'cache_size = -16384',
] as const

function prepared(connection: Database.Database, file: string): Database.Database {
  refuseOldSqlite(connection)
  for (const pragma of PRAGMAS) connection.pragma(pragma)
  // Only where it is not so yet: either would write, and wait for whoever is writing.
  // The mark comes first, so that it is in the file itself before there is a write-ahead log.
  if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    connection.pragma(`application_id = ${APPLICATION_ID}`)
  }
  if (connection.pragma('journal_mode', { simple: true }) !== 'wal') connection.pragma('journal_mode = WAL')
  assertDurable(connection, file)
  return connection
}

function refuseOldSqlite(connection: Database.Database): void {
  const version = String(connection.prepare('select sqlite_version()').pluck().get())
  if (!isOlder(version, OLDEST_SAFE_SQLITE)) return
  throw new Refusal('unavailable', `SQLite ${version} can damage a book; 3.51.3 or later is needed`)
}

function assertDurable(connection: Database.Database, file: string): void {
  const journal = connection.pragma('journal_mode', { simple: true })
  const synchronous = connection.pragma('synchronous', { simple: true })
  if (file !== ':memory:' && (journal !== 'wal' || synchronous !== 2)) {
    throw new Refusal('unavailable', `The book at ${file} cannot be written safely here (is it on a network drive?)`)
  }
}

/**
 * Without SQLite's log beside it, and no way to make one, a book can only be opened as a copy in memory.
 * @throws Refusal `unavailable` when changes wait in the log that such a copy would miss
 */
function openToRead(file: string): Database.Database {
  const readsOnly = (connection: Database.Database) => {
    try {
      connection.pragma('trusted_schema = OFF')
      connection.pragma('user_version')
      return connection
    } catch (error) {
      connection.close()
      throw error
    }
  }
  try {
    return readsOnly(new Database(file, { readonly: true, timeout: WAIT_MS }))
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_CANTOPEN') throw ownersWords(error)
    if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) {
      const log = path.basename(`${file}-wal`)
      throw new Refusal(
        'unavailable',
        `The last changes wait in ${log}, and on a read-only disk they cannot be read. Copy both files to another disk`,
      )
    }
    const copy = readFileSync(file)
    copy.set(WITHOUT_LOG, FORMAT_AT)
    return readsOnly(new Database(copy, { readonly: true }))
  }
}

// Bytes of the header of every SQLite file: https://www.sqlite.org/fileformat2.html#the_database_header
const MAGIC = 'SQLite format 3\0'
const HEADER_BYTES = 100
const FORMAT_AT = 18
const WITHOUT_LOG = [1, 1]
const PAGES_AT = 28
const VERSION_AT = 60
const APPLICATION_AT = 68

/** Whether the file is certainly a book; a new or just begun one is not yet. */
function checkHeader(file: string): boolean {
  const header = headerOf(file)
  // Nothing in it yet, or a power cut came in its first moment: SQLite will tell.
  if (header.every((byte) => byte === 0)) return false
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) throw notABook(file)
  if (header.readUInt32BE(APPLICATION_AT) === APPLICATION_ID) {
    refuseNewerSchema(header.readUInt32BE(VERSION_AT))
    return true
  }
  if (header.readUInt32BE(APPLICATION_AT) !== 0 || header.readUInt32BE(PAGES_AT) > 1) throw ofAnotherProgram(file)
  return false
}

function headerOf(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const header = Buffer.alloc(HEADER_BYTES)
    return header.subarray(0, readSync(descriptor, header))
  } finally {
    closeSync(descriptor)
  }
}

function refuseForeignTables(connection: Database.Database, file: string): void {
  let tables: unknown
  try {
    tables = connection.prepare('select count(*) from sqlite_schema').pluck().get()
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') throw notABook(file)
    throw error
  }
  const id = connection.pragma('application_id', { simple: true })
  if (id !== APPLICATION_ID && tables !== 0) throw ofAnotherProgram(file)
}

function notABook(file: string): Refusal {
  return new Refusal('invalid', `${file} is not a book of Tendril; nothing was changed in it`)
}

function ofAnotherProgram(file: string): Refusal {
  return new Refusal('invalid', `${file} belongs to another program; nothing was changed in it`)
}

function makePrivate(file: string): void {
  if (existsSync(file)) return
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    closeSync(openSync(file, 'a', 0o600))
    chmodSync(file, 0o600)
  } catch (error) {
    if (ownersWords(error) === error) throw error
    throw new Refusal('unavailable', `There is no book at ${file}, and none can be made there`, {
      cause: String(error),
    })
  }
}

/** The folder counts too: SQLite keeps its log beside the book. */
function isWritable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    accessSync(path.dirname(file), constants.W_OK)
    return true
  } catch {
    return false
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
