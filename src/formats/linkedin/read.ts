import type { Finding, Format, SourceFile } from '#book/finding.ts'
import { looksLikeZip, openArchive } from '../archive/zip.ts'
import type { Archive } from '../archive/zip.ts'
import { noHeader, Row, rowsBelow } from '../csv/table.ts'
import type { Header } from '../csv/table.ts'
import type { ByteSource } from '../csv/text.ts'
import { leftOut, problem } from '../found.ts'
import { headOf } from '../source-file.ts'
import { messages } from './messages.ts'
import { profile } from './owner.ts'
import { invitations } from './signs.ts'
import { Survey } from './survey.ts'
import type { LinkedInTable } from './table.ts'
import { baseName, hasKnownName, isAssistantFile, tableAt, tables } from './tables.ts'

/**
 * The archive that LinkedIn sends its members, whole or one CSV file of it, of any year since 2020.
 * The layouts of the years are described in docs/guides/linkedin.md.
 */
export const linkedin: Format = {
  name: 'linkedin',
  title: 'LinkedIn export',

  async recognises({ name, head, path }) {
    if (/linkedindataexport.*\.zip$/i.test(name)) return true
    if (!looksLikeZip(head)) return tableAt(head) !== undefined || hasKnownName(name)
    const archive = await openArchive({ name, path })
    archive.close()
    return archive.entries.some((entry) => /^(?:connections|messages)\.csv$/i.test(baseName(entry.name)))
  },

  async *read(file) {
    const head = await headOf(file.bytes())
    if (!looksLikeZip(head) && !/\.zip$/i.test(file.name)) {
      yield* readFiles([recognised(file, head)])
      return
    }
    const archive = await openArchive(file)
    try {
      yield* readArchive(archive)
    } finally {
      archive.close()
    }
  },
}

/** One CSV file of which we know which it is. */
interface KnownFile {
  readonly source: ByteSource
  readonly table: LinkedInTable
  readonly header: Header
}

function recognised(file: SourceFile, head: Uint8Array): KnownFile {
  const known = tableAt(head)
  if (known === undefined) throw noHeader(file.name, wantedHeaders(file.name))
  return { source: file, ...known }
}

async function* readArchive(archive: Archive): AsyncGenerator<Finding> {
  const files: KnownFile[] = []
  const others: Finding[] = archive.skipped.map(({ name, reason }) => leftOut({ file: name, line: 1 }, reason))
  for (const entry of archive.entries) {
    const known = isSideFile(entry.name) ? undefined : tableAt(await headOf(entry.bytes()))
    if (known !== undefined && !isAssistantFile(entry.name)) files.push({ source: entry, ...known })
    else others.push(unusedFile(entry.name, entry.size))
  }
  yield* readFiles(files)
  yield* others
}

/** What macOS adds when somebody packs the files again, and everything that is no table. */
function isSideFile(name: string): boolean {
  return !/\.csv$/i.test(name) || name.startsWith('__MACOSX/') || baseName(name).startsWith('.')
}

function unusedFile(name: string, size: number): Finding {
  const where = { file: name, line: 1 }
  if (isAssistantFile(name)) return leftOut(where, 'It holds conversations with LinkedIn itself, not with people.')
  if (isSideFile(name) || !hasKnownName(name)) return leftOut(where, 'We do not use this file of the export.')
  if (size === 0) return leftOut(where, 'The file is empty.')
  return problem(where, noHeader(name, wantedHeaders(name)).message)
}

async function* readFiles(files: readonly KnownFile[]): AsyncGenerator<Finding> {
  const survey = await surveyOf(files)
  const inOrder = files.toSorted((one, other) => tables.indexOf(one.table) - tables.indexOf(other.table))
  for (const { source, table, header } of inOrder) {
    for await (const row of rowsBelow(source, header)) {
      const where = { file: source.name, line: row.line }
      yield row instanceof Row ? table.find(row, { where, survey }) : problem(where, row.fault)
    }
  }
}

/** The first reading, of the files that show who the owner is. */
async function surveyOf(files: readonly KnownFile[]): Promise<Survey> {
  const survey = new Survey()
  if (!files.some(({ table }) => table === messages)) return survey
  const look = new Map<LinkedInTable, (row: Row) => void>([
    [invitations, (row) => survey.seeInvitation(row)],
    [messages, (row) => survey.seeMessage(row)],
    [profile, (row) => survey.seeProfile(row)],
  ])
  for (const { source, table, header } of files) {
    const see = look.get(table)
    if (see === undefined) continue
    for await (const row of rowsBelow(source, header)) if (row instanceof Row) see(row)
  }
  return survey
}

/** The headers that a file of this name could have, in LinkedIn's capitals. */
function wantedHeaders(name: string): string[] {
  const stem = baseName(name).toLowerCase().slice(0, 8)
  const meant = tables.filter((table) => table.file.toLowerCase().startsWith(stem))
  return (meant.length === 0 ? tables : meant).map((table) => table.columns.map(capitalised).join(','))
}

function capitalised(column: string): string {
  return column.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
}
