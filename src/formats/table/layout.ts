import type { Day } from '#book/day.ts'
import { unguardCell } from '../csv/guard.ts'
import { RecordScanner } from '../csv/scanner.ts'
import type { ScannedRecord } from '../csv/scanner.ts'
import type { Header } from '../csv/table.ts'
import { headText } from '../csv/text.ts'
import { HEAD_BYTES } from '../source-file.ts'
import type { Field } from './fields.ts'
import { guesses, isKnownHeader, looksLikeEmail, looksLikePhone } from './guess.ts'
import type { Column } from './guess.ts'

/** The table in a file: where its header stands, and what its columns seem to hold. */
export interface Layout {
  readonly header: Header
  readonly columns: readonly Column[]
  readonly guessed: readonly Field[]
}

/** The layout of a table, when the start of a file has one with people in it. */
export function layoutIn(head: Uint8Array, today: Day): Layout | undefined {
  const text = headText(head)
  if (text === undefined) return undefined
  const found = DELIMITERS.flatMap((delimiter) => {
    const scanner = new RecordScanner(delimiter)
    const records = scanner.push(text)
    // The last record of a longer file may be cut off.
    if (head.length < HEAD_BYTES) records.push(...scanner.finish())
    return layoutOf(records, delimiter, today) ?? []
  })
  return found.toSorted((a, b) => b.worth - a.worth)[0]?.layout
}

const DELIMITERS = [',', ';', '\t', '|']

/** How many records down we look for the header, and how many below it we look at. */
const HIGHEST_HEADER = 20
const SAMPLE_ROWS = 200

const MOST_COLUMNS = 300

function layoutOf(
  records: readonly ScannedRecord[],
  delimiter: string,
  today: Day,
): { layout: Layout; worth: number } | undefined {
  const at = records.slice(0, HIGHEST_HEADER).findIndex(couldBeHeader)
  const top = records[at]
  if (top === undefined) return undefined
  const rows = records.slice(at + 1, at + 1 + SAMPLE_ROWS).filter(({ fault }) => fault === undefined)
  const regular = rows.filter(({ cells }) => cells.length === top.cells.length)
  if (regular.length < rows.length * 0.6) return undefined
  const columns = top.cells.map((cell, column) => ({
    header: unguardCell(cell).trim(),
    values: regular.map(({ cells }) => unguardCell(cells[column] ?? '').trim()).filter((value) => value !== ''),
  }))
  const guessed = guesses(columns, today)
  if (!guessed.some((field) => IDENTIFYING.has(field))) return undefined
  const known = columns.filter(({ header }) => isKnownHeader(header)).length
  // Prose with commas in it has neither headers that we know nor rows of one length.
  if (known === 0 && regular.length < 2) return undefined
  const header = { line: top.line, delimiter, columns: top.cells.map((cell) => cell.trim().toLowerCase()) }
  return { layout: { header, columns, guessed }, worth: known * 100 + columns.length + regular.length / 1000 }
}

const IDENTIFYING = new Set<Field>(['full-name', 'first-name', 'last-name', 'email', 'phone'])

/** A row of short words, none of which is an address or a number that would belong to a person. */
function couldBeHeader({ cells, fault }: ScannedRecord): boolean {
  if (fault !== undefined || cells.length < 2 || cells.length > MOST_COLUMNS) return false
  const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const areShort = words.every((word) => word.length <= 100 && !looksLikeEmail(word) && !looksLikePhone(word))
  return areShort && words.length >= 2 && words.length >= cells.length / 2
}
