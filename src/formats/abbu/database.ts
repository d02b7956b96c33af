import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Refusal } from '#book/refusal.ts'

/** A file that holds a database, and what its program had not yet written into it. */
export interface BookFile {
  readonly name: string
  readonly size: number
  bytes(): AsyncIterable<Uint8Array>
  /** SQLite's write-ahead log: the newest changes lie in it until Contacts has time. */
  readonly log?: { readonly size: number; bytes(): AsyncIterable<Uint8Array> }
}

/** A row: text of any length cut to a sane one, numbers, and pictures. Columns that the table lacks are absent. */
export type Row = Readonly<Record<string, unknown>>

export interface Query {
  readonly table: string
  /** Columns with words or numbers. Those that the table lacks are left out. */
  readonly columns: readonly string[]
  /** Columns with pictures. */
  readonly pictures?: readonly string[]
  /** By what to sort, the most important first; `-ZX` for the highest first. Without the first, there are no rows. */
  readonly sortedBy: readonly [string, ...string[]]
}

/** An address book of Apple's Contacts, opened for reading alone. */
export interface AddressBook {
  /** The columns of a real table, empty when there is none of the name: never those of a view. */
  columnsOf(table: string): ReadonlySet<string>
  tables(): readonly string[]
  rows(query: Query): Generator<Row>
  /** Closes it and removes its copy. */
  close(): Promise<void>
}

/** A hundred thousand contacts with pictures take less. */
export const LARGEST_BOOK_BYTES = 1024 ** 3
const LONGEST_TEXT = 200_000
const LARGEST_PICTURE_BYTES = 10_000_000
/** So many rows has no address book, and a damaged or hostile one could claim endlessly many. */
const MOST_ROWS = 1_000_000

/**
 * Opens a copy, since SQLite writes beside a database that it reads, and a zip can only be read from its start.
 * @throws Refusal when it is too large or no intact database
 */
export async function openAddressBook(file: BookFile): Promise<AddressBook> {
  const folder = await mkdtemp(join(tmpdir(), 'tendril-contacts-'))
  const removeCopy = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'book.abcddb')
    await copy(file.name, file.bytes(), path)
    if (file.log !== undefined) await copy(file.name, file.log.bytes(), `${path}-wal`)
    return addressBookAt(path, file.name, removeCopy)
  } catch (error) {
    await removeCopy()
    throw sayable(file.name, error)
  }
}

async function copy(name: string, bytes: AsyncIterable<Uint8Array>, to: string): Promise<void> {
  const handle = await open(to, 'w', 0o600)
  try {
    let length = 0
    for await (const part of bytes) {
      length += part.length
      if (length > LARGEST_BOOK_BYTES) throw tooLarge(name)
      await handle.writeFile(part)
    }
  } finally {
    await handle.close()
  }
}

function addressBookAt(path: string, name: string, removeCopy: () => Promise<void>): AddressBook {
  const database = new Database(path, { readonly: true, fileMustExist: true })
  try {
    // The file is a stranger's: none of its own functions run, and every cell is checked before it is read.
    database.pragma('trusted_schema = off')
    database.pragma('cell_size_check = on')
    const columnsByTable = columnsByTableOf(database)
    const columnsOf = (table: string): ReadonlySet<string> => columnsByTable.get(table) ?? new Set<string>()
    const readings: Generator<Row>[] = []
    return {
      columnsOf,
      tables: () => [...columnsByTable.keys()],
      rows: (query) => {
        const reading = rows(database, { name, query, columns: columnsOf(query.table) })
        readings.push(reading)
        return reading
      },
      close: async () => {
        try {
          // A database that is being read cannot be closed.
          for (const reading of readings) reading.return(undefined)
          database.close()
        } finally {
          await removeCopy()
        }
      },
    }
  } catch (error) {
    database.close()
    throw error
  }
}

/** Only what lies in the file as a table: a view or a virtual table would run what somebody else wrote. */
function columnsByTableOf(database: Database.Database): Map<string, ReadonlySet<string>> {
  const names = database
    .prepare(
      `SELECT name FROM sqlite_master
       WHERE type = 'table' AND rootpage > 0 AND sql LIKE 'CREATE TABLE%' LIMIT 500`,
    )
    .pluck()
    .all()
    .filter((name): name is string => typeof name === 'string' && /^\w{1,100}$/.test(name))
  return new Map(names.map((name) => [name, columnsIn(database, name)]))
}

function columnsIn(database: Database.Database, table: string): ReadonlySet<string> {
  const columns = database.pragma(`table_info("${table}")`) as { name: unknown }[]
  return new Set(columns.map(({ name }) => String(name)).filter((name) => /^\w{1,100}$/.test(name)))
}

interface Asked {
  readonly name: string
  readonly query: Query
  readonly columns: ReadonlySet<string>
}

function* rows(database: Database.Database, { name, query, columns }: Asked): Generator<Row> {
  const texts = query.columns.filter((column) => columns.has(column))
  const pictures = (query.pictures ?? []).filter((column) => columns.has(column))
  const order = query.sortedBy.filter((column) => columns.has(column.replace('-', '')))
  const wanted = [...texts.map(textColumn), ...pictures.map(pictureColumn)].join(', ')
  if (order[0] !== query.sortedBy[0] || wanted === '') return
  const sorted = order.map((column) => (column.startsWith('-') ? `"${column.slice(1)}" DESC` : `"${column}"`))
  // The inner limit bounds what is sorted, and so the work.
  const sql = `SELECT ${wanted} FROM (SELECT * FROM "${query.table}" LIMIT ${MOST_ROWS}) ORDER BY ${sorted.join(', ')}`
  try {
    yield* database.prepare<[], Row>(sql).iterate()
  } catch (error) {
    throw sayable(name, error)
  }
}

function textColumn(column: string): string {
  const text = `substr("${column}", 1, ${LONGEST_TEXT})`
  return `CASE typeof("${column}") WHEN 'text' THEN ${text} WHEN 'blob' THEN NULL ELSE "${column}" END AS "${column}"`
}

function pictureColumn(column: string): string {
  const isPicture = `typeof("${column}") = 'blob' AND length("${column}") <= ${LARGEST_PICTURE_BYTES}`
  return `CASE WHEN ${isPicture} THEN "${column}" END AS "${column}"`
}

function tooLarge(name: string): Refusal {
  return new Refusal('invalid', `${name} is larger than 1 GB, which no address book is. Export it again from Contacts`)
}

/** Faults of the disk and refusals pass; what SQLite says about the file becomes a sentence. */
function sayable(name: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const advice = 'Export the archive again from Contacts, and give the new file'
  return new Refusal('invalid', `${name} is damaged or no address book. ${advice}`, { detail: error.message })
}
