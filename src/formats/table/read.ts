import { hash } from 'node:crypto'
import type { About, FileQuestion, Finding, Format, SourceFile, Where } from '#book/finding.ts'
import { unguardCell } from '../csv/guard.ts'
import { headerKey } from '../csv/header-key.ts'
import { noHeader, Row, rowsBelow } from '../csv/table.ts'
import { DayOrderEvidence, looksLikeDay } from '../csv/written-day.ts'
import { interactionFound, leftOut, personFound, problem } from '../found.ts'
import { headOf } from '../source-file.ts'
import type { Cell } from './cells.ts'
import { FIELDS, isField } from './fields.ts'
import type { Field } from './fields.ts'
import { isOwnHeader, mostly } from './guess.ts'
import { layoutIn } from './layout.ts'
import type { Layout } from './layout.ts'
import { contactKey, readRow } from './row.ts'
import type { Reading } from './row.ts'

/**
 * Any table of people that no other format knows: the owner's own spreadsheet, another program's export, or the table
 * that Tendril writes. What its columns hold is guessed and can be put right; the answer is remembered by the headers.
 */
export const table: Format = {
  name: 'table',
  title: 'Any table (CSV)',

  recognises: ({ name, head }) => /\.(?:csv|tsv|tab|txt)$/i.test(name) && layoutIn(head, SOME_DAY) !== undefined,

  async asks(file, about) {
    const layout = await layoutOf(file, about)
    if (isOurs(layout)) return undefined
    const order = (await daysIn(file, layout)).question(about.country)
    const [first, ...others] = layout.columns.map((column, at) => questionAbout(column, at, layout.guessed[at]))
    if (first === undefined) return undefined
    return {
      rememberAs: `table ${signatureOf(layout)}`,
      title: `What do the columns of ${file.name} hold?`,
      questions: [first, ...others, ...(order === undefined ? [] : [order])],
    }
  },

  async *read(file, about) {
    const layout = await layoutOf(file, about)
    const order = (await daysIn(file, layout)).settled(about.answers, about.country)
    const fields = layout.guessed.map((guess, at) => answered(about.answers[`column:${at}`], guess))
    for await (const row of rowsBelow(file, layout.header)) {
      const where = { file: file.name, line: row.line }
      if (row instanceof Row) yield* findingsOf(cellsOf(row, layout, fields), where, { order, today: about.today })
      else yield problem(where, row.fault)
    }
  },
}

/** Telling whether it is a table does not need today; only the guess at birthdays among nameless columns does. */
const SOME_DAY = '2026-01-01'

async function layoutOf(file: SourceFile, about: About): Promise<Layout> {
  const layout = layoutIn(await headOf(file.bytes()), about.today)
  if (layout === undefined) throw noHeader(file.name, ['Name,E-mail,Phone,…'])
  return layout
}

function questionAbout(column: Layout['columns'][number], at: number, guess: Field = 'leave-out'): FileQuestion {
  return {
    id: `column:${at}`,
    ask: column.header === '' ? `Column ${at + 1}, which has no header` : column.header,
    examples: column.values.slice(0, 3).map((value) => value.slice(0, 100)),
    choices: Object.entries(FIELDS).map(([value, label]) => ({ value, label })),
    preset: guess,
  }
}

function answered(answer: string | undefined, guess: Field): Field {
  return isField(answer) ? answer : guess
}

/** The table that we write ourselves leaves nothing open. */
function isOurs({ columns }: Layout): boolean {
  return columns.length >= FEWEST_OF_OURS && columns.every(({ header }) => isOwnHeader(header))
}

const FEWEST_OF_OURS = 20

/** The headers, whose order and spelling are the make of a table. */
function signatureOf({ columns }: Layout): string {
  const headers = columns.map(({ header }) => headerKey(header)).join(',')
  return headers.length <= 200 ? headers : hash('sha256', headers, 'base64url').slice(0, 20)
}

/** The order of day and month is the same for all rows, so all days of the file are asked for it. */
async function daysIn(file: SourceFile, { header, columns }: Layout): Promise<DayOrderEvidence> {
  const evidence = new DayOrderEvidence()
  const places = columns.flatMap(({ values }, at) => (mostly(values, looksLikeDay) ? at : []))
  if (places.length === 0) return evidence
  for await (const row of rowsBelow(file, header)) {
    if (row instanceof Row) for (const at of places) evidence.take(unguardCell(row.cells[at] ?? '').trim())
  }
  return evidence
}

function cellsOf(row: Row, layout: Layout, fields: readonly Field[]): Cell[] {
  const ours = isOurs(layout)
  return layout.columns.map(({ header }, at) => ({
    field: fields[at] ?? 'leave-out',
    header: header === '' ? `column ${at + 1}` : header,
    text: unguardCell(row.cells[at] ?? '').trim(),
    isOurs: ours,
  }))
}

function* findingsOf(cells: readonly Cell[], where: Where, reading: Reading): Generator<Finding> {
  const row = readRow(cells, reading)
  if (row === undefined) {
    const isEmpty = cells.every(({ text }) => text === '')
    yield leftOut(where, isEmpty ? 'This row is empty.' : 'It has no name, no e-mail address and no number.')
    return
  }
  const { stranger, groups, cadenceDays, lastContact } = row
  const found = personFound(where, stranger)
  if (found.kind !== 'person') {
    yield found
    return
  }
  const wishes = { ...(groups.length === 0 ? {} : { groups }), ...(cadenceDays === undefined ? {} : { cadenceDays }) }
  yield { ...found, ...wishes }
  if (lastContact === undefined) return
  yield interactionFound(where, {
    kind: 'message',
    direction: 'both',
    at: lastContact,
    with: [stranger],
    subject: 'Last contact before Tendril',
    sourceKey: contactKey(row, lastContact),
  })
}
