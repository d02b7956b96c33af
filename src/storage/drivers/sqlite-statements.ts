import type Database from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type { Row } from './driver.ts'

/** More different statements than the program has; lists of ids make some of every length. */
const MOST_KEPT = 200

/** A connection that compiles each statement once: that takes longer than running it. */
export class Statements implements SqliteDatabase {
  readonly #connection: Database.Database
  readonly #byText = new Map<string, Database.Statement<unknown[]>>()

  constructor(connection: Database.Database) {
    this.#connection = connection
  }

  prepare(text: string): SqliteStatement {
    return this.#prepared(text) as SqliteStatement
  }

  /** Row by row, which here is quicker than many at once: nothing has to be put into words. */
  insertAll(table: string, rows: readonly Row[]): void {
    const columns = Object.keys(rows[0] ?? {})
    if (columns.length === 0) return
    const names = columns.map((column) => `"${column}"`).join(', ')
    const marks = columns.map(() => '?').join(', ')
    const insert = this.#prepared(`insert into "${table}" (${names}) values (${marks})`)
    for (const row of rows) insert.run(columns.map((column) => row[column]))
  }

  close(): void {
    this.#byText.clear()
    this.#connection.close()
  }

  #prepared(text: string): Database.Statement<unknown[]> {
    const known = this.#byText.get(text)
    if (known !== undefined) return known
    if (this.#byText.size >= MOST_KEPT) this.#byText.clear()
    const statement = this.#connection.prepare<unknown[]>(text)
    this.#byText.set(text, statement)
    return statement
  }
}
