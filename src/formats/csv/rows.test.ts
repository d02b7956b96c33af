import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { Refusal } from '#book/refusal.ts'
import { LONGEST_RECORD, RecordScanner } from './scanner.ts'
import { findHeader, headers, Row, rowsBelow } from './table.ts'
import { headOf } from '../source-file.ts'

const encoder = new TextEncoder()

function source(content: string | Uint8Array, pieceBytes = 65_536) {
  const all = typeof content === 'string' ? encoder.encode(content) : content
  return {
    name: 'people.csv',
    async *bytes() {
      for (let at = 0; at < all.length; at += pieceBytes) yield all.subarray(at, at + pieceBytes)
    },
  }
}

async function read(content: string | Uint8Array, columns: readonly string[] = ['name', 'city']) {
  const file = source(content)
  const header = findHeader(await headOf(file.bytes()), columns)
  if (!header) throw new Error('no header')
  const found: unknown[] = []
  for await (const row of rowsBelow(file, header)) {
    found.push(row instanceof Row ? [row.line, ...columns.map((column) => row.cell(column))] : row)
  }
  return found
}

function scanned(text: string, pieceLength: number) {
  const scanner = new RecordScanner(',')
  const records = []
  for (let at = 0; at < text.length; at += pieceLength) records.push(...scanner.push(text.slice(at, at + pieceLength)))
  return [...records, ...scanner.finish()]
}

test('a row is found by the names of its columns and knows the line it starts on', async () => {
  const text = 'Notes:\n"written\nabove"\n\nCity,NAME\nOslo,Ada\n"New\r\nYork","Bert ""B"" Bell"\n\nBonn,Cora'
  expect(await read(text)).toEqual([
    [6, 'Ada', 'Oslo'],
    [7, 'Bert "B" Bell', 'New\r\nYork'],
    [10, 'Cora', 'Bonn'],
  ])
})

test('semicolons, tabs, CRLF and bare carriage returns are read like commas and line feeds', async () => {
  const expected = [[2, 'Ada', 'Oslo, N']]
  expect(await read('Name;City\r\nAda;Oslo, N\r\n')).toEqual(expected)
  expect(await read('Name\tCity\nAda\tOslo, N')).toEqual(expected)
  expect(await read('Name,City\rAda,"Oslo, N"\r')).toEqual(expected)
})

test('BI-08: UTF-8 with and without mark, UTF-16 both ways and Windows-1252 all give the same words', async () => {
  const text = 'Name,City\nZoë Müller,Ålesund\n'
  const utf16le = Buffer.from(text, 'utf16le')
  const expected = [[2, 'Zoë Müller', 'Ålesund']]
  expect(await read(text)).toEqual(expected)
  expect(await read(`\u{feff}${text}`)).toEqual(expected)
  expect(await read(utf16le)).toEqual(expected)
  expect(await read(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]))).toEqual(expected)
  expect(await read(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16le).swap16()]))).toEqual(expected)
  expect(await read(Buffer.from(utf16le).swap16())).toEqual(expected)
  expect(await read(Buffer.from(text, 'latin1'))).toEqual(expected)
})

test('a Windows-1252 file whose first accent comes late is read all the same', async () => {
  const text = `Name,City\n${'Ada,Oslo\n'.repeat(20_000)}Zoë,Århus\n`
  expect((await read(Buffer.from(text, 'latin1'))).at(-1)).toEqual([20_002, 'Zoë', 'Århus'])
})

test('a file that starts as UTF-8 and turns into something else ends with the line and what to do', async () => {
  const start = encoder.encode(`Name,City\nZoë,Oslo\n${'Ada,Oslo\n'.repeat(20_000)}`)
  const broken = Buffer.concat([start, Buffer.from('Zoë,Oslo\n', 'latin1')])
  const reading = read(broken)
  await expect(reading).rejects.toBeInstanceOf(Refusal)
  await expect(reading).rejects.toThrow(
    /people\.csv stops being readable text somewhere after line 1\d{4}\. Download it again/,
  )
})

test('BI-08: a NUL, a lost quote and a comma too many are named by line, and the rows around them are read', async () => {
  const text = 'Name,City\nAda,Oslo\nBe\0rt,Bonn\nCora,"Rome, Italy\nDan,Kyiv\nEve,Lima,Peru\nFay,Graz,\n'
  expect(await read(text)).toEqual([
    [2, 'Ada', 'Oslo'],
    { line: 3, fault: 'This record holds a NUL, which is no text.' },
    { line: 4, fault: 'A quotation mark opens here and is never closed.' },
    [5, 'Dan', 'Kyiv'],
    { line: 6, fault: 'This record has 3 values where the header has 2 columns.' },
    [7, 'Fay', 'Graz'],
  ])
})

test('BI-16: 10 MB in one line is one fault, and reading goes on below it', async () => {
  const text = `Name,City\nAda,Oslo\n${'x'.repeat(10_000_000)}\nBert,Bonn\n`
  expect(await read(text)).toEqual([
    [2, 'Ada', 'Oslo'],
    { line: 3, fault: 'This record is longer than 1 MB.' },
    [4, 'Bert', 'Bonn'],
  ])
})

test('BI-16: a quote that opens and never closes costs its own line, not the thousands below it', async () => {
  const text = `Name,City\n"Ada,Oslo\n${'Bert,Bonn\n'.repeat(300_000)}`
  const rows = await read(text)
  expect(rows[0]).toEqual({ line: 2, fault: 'A quotation mark opens here and is not closed within 1 MB.' })
  expect(rows).toHaveLength(300_001)
  expect(rows.at(-1)).toEqual([300_002, 'Bert', 'Bonn'])
})

test('BI-16: text without end is never held: at most one record and one piece of it', async () => {
  const scanner = new RecordScanner(',')
  const piece = 'x'.repeat(65_536)
  const before = process.memoryUsage().heapUsed
  const faults = Array.from({ length: 8000 }, () => scanner.push(piece)).flat()
  expect(faults).toEqual([{ line: 1, cells: [], fault: 'This record is longer than 1 MB.' }])
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * LONGEST_RECORD)
})

test('what is no text has no header', () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)
  expect(headers(noise).filter(({ columns }) => columns.includes('name'))).toEqual([])
  expect(findHeader(new Uint8Array(), ['name'])).toBeUndefined()
})

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '翔', ',', '"', '\n', ' ', '=') })
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
const written = (table: string[][]) =>
  table.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n')

test('any table reads back as it was written, in whatever pieces it arrives', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 30 }), (table, pieceLength) => {
      expect(scanned(written(table), pieceLength).map((record) => record.cells)).toEqual(table)
    }),
  )
})

test('unquoted and quoted cells are cut as csv-parse cuts them', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ';', '='), minLength: 1 })
  const mixed = fc.array(fc.array(fc.tuple(plain, cell, fc.boolean()), { minLength: 2, maxLength: 4 }), {
    minLength: 1,
  })
  fc.assert(
    fc.property(
      mixed,
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 30 }),
      (table, newline, pieceLength) => {
        const text = table
          .map((row) => row.map(([bare, any, quoted]) => (quoted ? `"${any.replaceAll('"', '""')}"` : bare)).join(','))
          .join(newline)
        const expected = parse(text, { relax_column_count: true, record_delimiter: newline })
        expect(scanned(text, pieceLength).map((record) => record.cells)).toEqual(expected)
      },
    ),
  )
})
