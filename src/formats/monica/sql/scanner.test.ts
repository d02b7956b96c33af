import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SqlScanner } from './scanner.ts'
import type { Piece } from './scanner.ts'

function piecesOf(sql: string, ...cuts: readonly number[]): Piece[] {
  const scanner = new SqlScanner()
  const ends = [...cuts, sql.length].map((cut) => Math.min(cut, sql.length)).toSorted((one, other) => one - other)
  const pieces = ends.flatMap((end, index) => scanner.push(sql.slice(ends[index - 1] ?? 0, end)))
  return [...pieces, ...scanner.end()]
}

function rowsOf(sql: string): (readonly (string | null)[])[] {
  return piecesOf(sql).map((piece) => (piece.kind === 'row' ? piece.values : [piece.reason]))
}

const DUMP = `# **** dump of data; it's a "comment"
-- and 'another (one
/* VALUES (1) */
SET FOREIGN_KEY_CHECKS=0;

INSERT IGNORE INTO \`notes\` (\`id\`,\`body\`) VALUES
 (1,'It\\'s (fine); isn''t it?'),
 (+351912345678,"a \\"word\\",
 over lines\\nand \\\\ more"),(NULL, 0012);
INSERT INTO \`none\` (\`id\`) VALUES
;
SET FOREIGN_KEY_CHECKS=1;`

test('rows are found with their values as they were, and with their lines', () => {
  expect(piecesOf(DUMP)).toEqual([
    { kind: 'row', table: 'notes', columns: ['id', 'body'], values: ['1', "It's (fine); isn't it?"], line: 7 },
    {
      kind: 'row',
      table: 'notes',
      columns: ['id', 'body'],
      values: ['+351912345678', 'a "word",\n over lines\nand \\ more'],
      line: 8,
    },
    { kind: 'row', table: 'notes', columns: ['id', 'body'], values: [null, '0012'], line: 9 },
  ])
})

test('it does not matter where the stream is cut', () => {
  const whole = piecesOf(DUMP)
  fc.assert(
    fc.property(fc.array(fc.nat(DUMP.length), { maxLength: 30 }), (cuts) => {
      expect(piecesOf(DUMP, ...cuts)).toEqual(whole)
    }),
  )
})

test('whatever text goes in comes out, written as PHP and as MySQL write it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', "'", '"', '\\', '\n', ';', '(', ')', ',', '-', '#', '`', 'é') })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const columns = texts.map((_, index) => `c${index}`).join(',')
      const slashed = texts.map((word) => `'${word.replace(/['"\\]/g, '\\$&')}'`).join(',')
      const doubled = texts.map((word) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(',')
      expect(rowsOf(`INSERT INTO t (${columns}) VALUES (${slashed}),(${doubled});`)).toEqual([texts, texts])
    }),
  )
})

test('columns may be told by CREATE TABLE alone', () => {
  const table = 'CREATE TABLE `x`.`tags` (\n  `id` int(10),\n  `name` text,\n  PRIMARY KEY (`id`)\n);\n'
  const sql = `${table}INSERT INTO \`tags\` VALUES (1,_binary 'a');`
  expect(piecesOf(sql)).toEqual([{ kind: 'row', table: 'tags', columns: ['id', 'name'], values: ['1', 'a'], line: 6 }])
})

test('a dump that was cut off says so at the row where it ends', () => {
  expect(rowsOf("INSERT INTO t (a) VALUES (1),\n('half")).toEqual([
    ['1'],
    ['The file ends in the middle of this row. It was cut off.'],
  ])
  expect(rowsOf('INSERT INTO t (a')).toEqual([['The file ends in the middle of a statement. It was cut off.']])
})

test('values without end and rows that do not fit are named and passed over', () => {
  const long = 'x'.repeat(1_000_001)
  expect(rowsOf(`INSERT INTO t (a) VALUES ('${long}'),(1,2),(NOW(3, 4)),(5);`)).toEqual([
    ['A value of this row is longer than 1 MB.'],
    ['This row of t has 2 values for 1 columns.'],
    ['NOW(3, 4)'],
    ['5'],
  ])
})

test('a million rows in one statement on one line are all found, and none of them is held', () => {
  const scanner = new SqlScanner()
  const thousand = Array.from({ length: 1000 }, (_, row) => `(${row},'It\\'s ${row}')`).join(',')
  let found = scanner.push('INSERT INTO notes (id, body) VALUES ').length
  let mostAtOnce = 0
  for (let times = 0; times < 1000; times += 1) {
    const pieces = scanner.push(`${times === 0 ? '' : ','}${thousand}`)
    mostAtOnce = Math.max(mostAtOnce, pieces.length)
    found += pieces.filter(({ kind }) => kind === 'row').length
  }
  found += [...scanner.push(';'), ...scanner.end()].length
  expect([found, mostAtOnce]).toEqual([1_000_000, 1000])
})

test('any text at all is read without a crash', () => {
  const signs = ["'", '(', ')', ',', ';', '\\', '/*', '*/', '--', '\n', 'x']
  const letters = fc.constantFrom('INSERT INTO t (a) VALUES (', ...signs)
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 60 }), fc.nat(200), (text, cut) => {
      expect(piecesOf(text, cut)).toEqual(piecesOf(text))
    }),
  )
})
