import { Refusal } from '#book/refusal.ts'
import { decodedText, headText, NotText } from './text.ts'
import type { ByteSource } from './text.ts'
import { RecordScanner } from './scanner.ts'

/** Where the table in a file begins, and which column is where. Column names are lower-cased. */
export interface Header {
  readonly line: number
  readonly delimiter: string
  readonly columns: readonly string[]
}

/** One record, its cells asked for by the lower-cased name of the column. */
export class Row {
  readonly line: number
  readonly cells: readonly string[]
  readonly #places: ReadonlyMap<string, number>

  constructor(line: number, cells: readonly string[], places: ReadonlyMap<string, number>) {
    this.line = line
    this.cells = cells
    this.#places = places
  }

  /** The trimmed text of a cell; empty when the file has no such column. */
  cell(column: string): string {
    const place = this.#places.get(column)
    return place === undefined ? '' : (this.cells[place] ?? '').trim()
  }
}

/** A record that could not be read. */
export interface BadRecord {
  readonly line: number
  readonly fault: string
}

const DELIMITERS = [',', ';', '\t']

/**
 * The header row, when the start of the file has one with all of these columns (lower-cased).
 * It need not be the first line: LinkedIn puts notes above it.
 */
export function findHeader(head: Uint8Array, columns: readonly string[]): Header | undefined {
  return headers(head).find((header) => columns.every((column) => header.columns.includes(column)))
}

/** Every row near the start that could be a header, for those who look for several. */
export function headers(head: Uint8Array): Header[] {
  const text = headText(head)
  if (text === undefined) return []
  return DELIMITERS.flatMap((delimiter) => {
    const scanner = new RecordScanner(delimiter)
    const records = [...scanner.push(text), ...scanner.finish()].slice(0, HIGHEST_HEADER)
    const usable = records.filter((record) => record.fault === undefined && record.cells.length > 1)
    return usable.map(({ line, cells }) => ({
      line,
      delimiter,
      columns: cells.map((cell) => cell.trim().toLowerCase()),
    }))
  })
}

/** How many records down we look for a header. */
const HIGHEST_HEADER = 20

/**
 * The records below the header, in order, read as a stream.
 * @throws Refusal naming the line where the bytes stop being text
 */
export async function* rowsBelow(source: ByteSource, header: Header): AsyncGenerator<Row | BadRecord> {
  const places = new Map(header.columns.map((column, place) => [column, place]))
  const scanner = new RecordScanner(header.delimiter)
  const rows = (records: ReturnType<RecordScanner['push']>) =>
    records
      .filter(({ line }) => line > header.line)
      .map(({ line, cells, fault = surplus(cells, header.columns.length) }) =>
        fault === undefined ? new Row(line, cells, places) : { line, fault },
      )
  try {
    for await (const piece of decodedText(source)) yield* rows(scanner.push(piece))
  } catch (error) {
    if (!(error instanceof NotText)) throw error
    throw new Refusal(
      'invalid',
      `${source.name} stops being readable text somewhere after line ${scanner.line}. ` +
        'Download it again, or open it in a spreadsheet and save it as CSV in UTF-8.',
    )
  }
  yield* rows(scanner.finish())
}

/** More values than columns: a comma has lost its quotes, and nothing stands where it should. */
function surplus(cells: readonly string[], columns: number): string | undefined {
  if (cells.length <= columns || cells.slice(columns).every((cell) => cell.trim() === '')) return undefined
  return `This record has ${cells.length} values where the header has ${columns} columns.`
}

/** The refusal for a file without its header. `wanted` are the headers we know, in the file's own spelling. */
export function noHeader(name: string, wanted: readonly string[]): Refusal {
  const rows = wanted.map((row) => `“${row}”`).join(' or ')
  return new Refusal(
    'invalid',
    `${name} has no header row that we know. We looked for ${rows} in its first lines. ` +
      'Export it again and import the file as it comes, without opening it in a spreadsheet.',
  )
}
