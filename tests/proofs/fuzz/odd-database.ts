import Database from 'better-sqlite3'
import type { Chance } from '../chance.ts'
import type { Input } from './input.ts'

const ODD_VALUES: readonly (string | number | bigint | Buffer | null)[] = [
  ...[null, '', 'x'.repeat(300_000), '\0', '_$!<Home>!$_', '<script>', '\u{1f469}\u200d\u{1f467}', '__proto__', 'é'],
  ...[0, -1, 1, 2n ** 62n, 1e300, -9e15, 631_152_000.5, 99_999_999_999, Number.NEGATIVE_INFINITY],
  ...[
    Buffer.alloc(0),
    Buffer.alloc(5000, 1),
    Buffer.from('bplist00'),
    Buffer.from([2, 0xff, 0xd8, 0xff]),
    Buffer.from([1]),
  ],
]

/**
 * The same file with other things in the cells and tables of its databases, which stay sound. Bytes that are changed at
 * random only ever make a damaged one.
 */
export function withOddDatabase(input: Input, chance: Chance): Input {
  const parts = input.parts.map((part) =>
    part.bytes.subarray(0, 15).toString() === 'SQLite format 3'
      ? { ...part, bytes: oddDatabase(part.bytes, chance) }
      : part,
  )
  return { ...input, parts }
}

function oddDatabase(bytes: Buffer, chance: Chance): Buffer {
  try {
    const database = new Database(bytes)
    try {
      for (let changes = 1 + chance.below(6); changes > 0; changes -= 1) change(database, chance)
      return database.serialize()
    } finally {
      database.close()
    }
  } catch {
    // It was a damaged one already, or would have become one.
    return bytes
  }
}

function change(database: Database.Database, chance: Chance): void {
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name like 'Z%'")
    .pluck()
    .all()
  if (tables.length === 0) return
  const table = `"${String(chance.pick(tables))}"`
  const columns = database
    .prepare(`select name from pragma_table_info(${table.replaceAll('"', "'")})`)
    .pluck()
    .all()
  const column = `"${String(chance.pick(columns))}"`
  const some = `where rowid % ${1 + chance.below(3)} = 0`
  const value = chance.pick(ODD_VALUES)
  const how = chance.below(12)
  if (how < 7) database.prepare(`update or ignore ${table} set ${column} = ? ${some}`).run(value)
  else if (how < 9) database.prepare(`delete from ${table} ${some}`).run()
  else if (how < 10)
    database.prepare(`alter table ${table} rename column ${column} to "ZODD${chance.below(1000)}"`).run()
  else if (how < 11) database.prepare(`drop table ${table}`).run()
  else database.prepare(`insert into ${table} (${column}) values (?)`).run(value)
}
