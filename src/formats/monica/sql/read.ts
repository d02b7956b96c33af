import type { About, Finding, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { leftOut, problem } from '../../found.ts'
import { fieldsFrom } from '../fields.ts'
import { ownerFinding } from '../owner.ts'
import { People } from '../people.ts'
import type { Context } from '../record.ts'
import { contactFrom } from './contacts.ts'
import { Gathered, PARTS_OF_PERSON } from './gathered.ts'
import type { TableRow } from './gathered.ts'
import { recordFinders } from './records.ts'
import { SqlScanner } from './scanner.ts'
import type { Piece } from './scanner.ts'

/**
 * Monica's export as SQL, of version 4: `app/Services/Account/Settings/SqlExportAccount.php` of its source says what is
 * in it. It is read twice, first for the people and then for what happened, and never executed.
 */
export async function* readSql(file: SourceFile, about: About): AsyncGenerator<Finding> {
  const gathered = new Gathered()
  for await (const pieces of piecesOf(file)) {
    for (const piece of pieces) if (piece.kind === 'row') gathered.add(rowFrom(piece), file.name)
  }
  if (gathered.contacts.size === 0) throw noContacts(file.name)
  const owners = gathered.users.map(({ fields }) => fields.text('me_contact_id')).filter((key) => key !== '')
  const people = new People(new Set(owners))
  for (const { fields, line } of gathered.users) yield ownerFinding({ file: file.name, line }, fields)
  for (const [key, row] of gathered.contacts) {
    yield* people.add(contactFrom(row, gathered, file.name))
    const dropped = gathered.droppedOf(key)
    const reason = `${dropped} of their notes and addresses are more than a person may have.`
    if (dropped > 0) yield problem({ file: file.name, line: row.line }, reason)
  }
  yield* whatHappened(file, gathered, { about, people })
}

async function* whatHappened(file: SourceFile, gathered: Gathered, context: Context): AsyncGenerator<Finding> {
  const finders = recordFinders(gathered, context)
  const unused = new Map<string, { line: number; rows: number }>()
  for await (const pieces of piecesOf(file)) {
    for (const piece of pieces) {
      const where = { file: file.name, line: piece.line }
      if (piece.kind === 'fault') yield problem(where, piece.reason)
      else if (Object.hasOwn(finders, piece.table)) {
        const found = finders[piece.table]?.({ where, fields: rowFrom(piece).fields })
        if (found !== undefined) yield found
      } else if (PARTS_OF_PERSON.has(piece.table)) {
        if (!gathered.contacts.has(rowFrom(piece).fields.text('contact_id'))) yield leftOut(where, ORPHAN)
      } else if (!UNDERSTOOD.has(piece.table)) {
        const seen = unused.get(piece.table) ?? { line: piece.line, rows: 0 }
        unused.set(piece.table, { line: seen.line, rows: seen.rows + 1 })
      }
    }
  }
  for (const [table, { line, rows }] of unused) {
    const count = rows === 1 ? '1 row' : `${rows} rows`
    yield leftOut({ file: file.name, line }, `The table ${table} (${count}) is how Monica itself was set up.`)
  }
}

const ORPHAN = 'It belongs to a contact that is not in this export.'

/** What became part of people and of what happened. */
const UNDERSTOOD = new Set(
  (
    'activity_contact activity_types companies contact_field_types contacts conversations genders life_event_types ' +
    'pet_categories places relationship_types special_dates tags users'
  ).split(' '),
)

async function* piecesOf(file: SourceFile): AsyncGenerator<Piece[]> {
  const decoder = new TextDecoder()
  const scanner = new SqlScanner()
  for await (const bytes of file.bytes()) yield scanner.push(decoder.decode(bytes, { stream: true }))
  yield scanner.push(decoder.decode())
  yield scanner.end()
}

function rowFrom({ table, columns, values, line }: Extract<Piece, { kind: 'row' }>): TableRow {
  const letters = values.reduce((sum, value) => sum + (value?.length ?? 0), 0)
  return { table, fields: fieldsFrom((name) => values[columns.indexOf(name)]), line, letters }
}

function noContacts(name: string): Refusal {
  return new Refusal(
    'invalid',
    `${name} has no row of the table contacts. It is not an export of Monica, or it was cut off: export it again`,
  )
}
