import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Finding, SourceFile } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'
import { SAMPLE_OWNER } from '#formats/golden.ts'
import { recognise } from '#formats/index.ts'
import { sourceFileAt } from '#formats/source-file.ts'
import { vcard } from '#formats/vcard/read.ts'
import { zipped } from './bad-input/zips.ts'
import { openTestBook } from './book.ts'
import { importFiles } from './importing.ts'

/** Files of many programs, kept beside the repository and not in it: whoever has only the repository has no such tests. */
const CORPORA = path.join(import.meta.dirname, '..', '..', 'shared', 'corpora')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tendril-corpora-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Kind {
  /** Files or folders, which are zipped first. */
  readonly files: string
  readonly format: string
  /** How many records there are, told in another way than the reader does. */
  readonly records: (bytes: Buffer, file: string) => number
}

const kinds: readonly Kind[] = [
  { files: 'vcard/*/*.vcf', format: 'vcard', records: (bytes) => linesThatSay(bytes, /^\s*BEGIN:VCARD\s*$/i) },
  { files: 'ics/*/*.ics', format: 'icalendar', records: (bytes) => linesThatSay(bytes, /^BEGIN:VEVENT\s*$/i) },
  { files: 'jcard/*/*.json', format: 'jcard', records: () => 1 },
  { files: 'google/*/*.csv', format: 'google', records: (bytes) => rowsIn(bytes, /^(?:First )?Name,/) },
  { files: 'outlook/*/*.csv', format: 'outlook', records: (bytes) => rowsIn(bytes, /./) },
  { files: 'linkedin/*/*/*.csv', format: 'linkedin', records: (bytes) => rowsIn(bytes, LINKEDIN_HEADER) },
  { files: 'linkedin/*/*.zip', format: 'linkedin', records: () => rowsOfYear('2026') },
  { files: 'facebook/*/*_1.json', format: 'facebook', records: messagesIn },
  { files: 'facebook/*/{2*,pre-*}', format: 'facebook', records: (_, file) => entriesUnder(file) },
  { files: 'whatsapp/*/*.txt', format: 'whatsapp', records: (bytes) => linesThatSay(bytes, STAMPED) },
  { files: 'mbox/*/*.mbox', format: 'mail', records: (bytes) => linesThatSay(bytes, /^From \S+ \w{3} \w{3} /) },
  { files: 'mbox/*/Maildir', format: 'mail', records: (_, file) => filesUnder(file).length },
  { files: 'mbox/*/Maildir/{cur,new}/*', format: 'mail', records: () => 1 },
  { files: 'monica/*/*.json', format: 'monica', records: recordsOfMonica },
  { files: 'abbu/*/*.abbu', format: 'abbu', records: (_, file) => contactsUnder(file) },
  { files: 'abbu/*/*/AddressBook-v22.abcddb', format: 'abbu', records: (_, file) => contactsIn(file) },
]

const LINKEDIN_HEADER = /^"?(?:First Name|From|FROM|CONVERSATION ID|Endorsement Date)"?,/
/** A day and a time at the beginning of a line, in whatever order, behind whatever marks. */
const STAMPED = /^[^\w]{0,8}\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{1,4}.{1,12}\d{1,2}:\d{2}/

describe.skipIf(!existsSync(CORPORA))('files of many programs', () => {
  const cases = kinds.flatMap((kind) => globSync(kind.files, { cwd: CORPORA }).map((file) => [file, kind] as const))

  test.each(cases)('R4: every record of %s is accounted for', async (file, { format, records }) => {
    const source = await given(file)
    const found = await readAs(source)
    expect([found.format, found.refused]).toEqual([format, undefined])
    const count = records(readFileOrNothing(file), file)
    expect(found.findings.length).toBeGreaterThanOrEqual(count)
    expect(found.findings.filter(({ where }) => !Number.isInteger(where.line) || where.line < 1)).toEqual([])
  })

  const others = globSync('**/*', { cwd: CORPORA, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(CORPORA, path.join(entry.parentPath, entry.name)))

  test.each(others)('BI-14: %s is read or refused in words', async (file) => {
    const { format, refused = '' } = await readAs(await sourceFileAt(path.join(CORPORA, file)))
    if (format === undefined) expect(refused).toContain(path.basename(file))
  })
})

describe.skipIf(!existsSync(CORPORA))('address books of many programs', () => {
  test.each(globSync('vcard/*/*.vcf', { cwd: CORPORA }))(
    'R6: %s comes into the book and out again with all that anybody would miss',
    async (file) => {
      const cards = path.join(CORPORA, file)
      const before = await strangersIn(cards)
      if (before.length === 0) return
      const book = await openTestBook()
      await importFiles(book, cards)
      for (const as of ['vcard-3', 'vcard-4'] as const) {
        const exported = await book.act('export-people', { as })
        const after = await strangersIn((await book.context.exports.find(exported.file.id)).path)
        for (const stranger of before) {
          const missed = after
            .map((other) => missing(stranger, other))
            .toSorted((one, other) => one.length - other.length)
          expect(missed[0] ?? [stranger.name.full]).toEqual([])
        }
      }
    },
  )
})

async function strangersIn(file: string): Promise<Stranger[]> {
  const found = await Array.fromAsync(vcard.read(await sourceFileAt(file), SAMPLE_OWNER))
  return found.flatMap((finding) => (finding.kind === 'person' ? [finding.stranger] : []))
}

/** What the first says that the second does not. Beyond their own facts, two cards of one person may have become one. */
function missing(before: Stranger, after: Stranger): string[] {
  const said = new Set(factsOf(after))
  return factsOf(before).filter((fact) => !said.has(fact))
}

function factsOf({ name, keptVerbatim: _, ...facts }: Stranger): string[] {
  const ofName = Object.entries(name).flatMap(([part, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => `${part} ${one}`),
  )
  const others = Object.entries(facts).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => `${field} ${JSON.stringify(one)}`),
  )
  return [...ofName, ...others]
}

async function readAs(source: SourceFile) {
  const findings: Finding[] = []
  try {
    const format = await recognise(source)
    for await (const finding of format.read(source, SAMPLE_OWNER)) findings.push(finding)
    return { format: format.name, findings, refused: undefined }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { format: undefined, findings, refused: error.message }
  }
}

/** A folder comes as the zip that people make of it. */
async function given(file: string): Promise<SourceFile> {
  const whole = path.join(CORPORA, file)
  const inside = filesUnder(file)
  if (inside.length === 0) return sourceFileAt(whole)
  const name = path.basename(file)
  const contents = inside.map((one) => ({ name: `${name}/${one}`, bytes: readFileSync(path.join(whole, one)) }))
  const zip = path.join(folder, `${file.replaceAll('/', '-')}.zip`)
  await writeFile(zip, await zipped(...contents))
  return sourceFileAt(zip, `${name}.zip`)
}

/** Files in a folder; none where it is a file itself. */
function filesUnder(file: string): string[] {
  const inside = globSync(['**/*', '**/.*/**/*', '**/.keep'], { cwd: path.join(CORPORA, file), withFileTypes: true })
  const files = inside.filter((entry) => entry.isFile() && entry.name !== '.keep')
  const names = files.map((entry) => path.relative(path.join(CORPORA, file), path.join(entry.parentPath, entry.name)))
  return [...new Set(names)].toSorted()
}

function readFileOrNothing(file: string): Buffer {
  return filesUnder(file).length > 0 ? Buffer.alloc(0) : readFileSync(path.join(CORPORA, file))
}

function linesThatSay(bytes: Buffer, pattern: RegExp): number {
  const lines = bytes
    .toString('utf8')
    .replace(/^\u{feff}/u, '')
    .split(/\r\n?|\n/)
  return lines.filter((line) => pattern.test(line)).length
}

/** The records below the header, by csv-parse. */
function rowsIn(bytes: Buffer, header: RegExp): number {
  const lines = bytes
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .split('\n')
  const start = lines.findIndex((line) => header.test(line))
  const delimiter = (lines[start]?.split(';').length ?? 0) > 3 ? ';' : ','
  const options = { delimiter, relaxColumnCount: true, skipEmptyLines: true, relaxQuotes: true }
  return parse(lines.slice(start).join('\n'), options).length - 1
}

function rowsOfYear(year: string): number {
  const files = globSync(`linkedin/*/${year}/*.csv`, { cwd: CORPORA }).filter((file) => !file.includes('guide_'))
  return files.reduce((sum, file) => sum + rowsIn(readFileSync(path.join(CORPORA, file)), LINKEDIN_HEADER), 0)
}

function messagesIn(bytes: Buffer): number {
  const said = JSON.parse(bytes.toString('utf8')) as { messages: unknown[] }
  return said.messages.length
}

/** Messages and friends, in whatever list they stand. */
function entriesUnder(file: string): number {
  const texts = filesUnder(file).map((one) => readFileSync(path.join(CORPORA, file, one), 'utf8'))
  return texts.reduce((sum, text) => sum + (text.match(/"timestamp(?:_ms)?":/g)?.length ?? 0), 0)
}

/** Whatever has a UUID and stands in a list of records. */
function recordsOfMonica(bytes: Buffer): number {
  const { account } = JSON.parse(bytes.toString('utf8')) as { account: { data: { type: string; values: unknown[] }[] } }
  const counted = account.data.filter(({ type }) => ['contact', 'activity', 'relationship', 'user'].includes(type))
  return counted.reduce((sum, { values }) => sum + values.length, 0)
}

function contactsUnder(file: string): number {
  const books = filesUnder(file).filter((one) => one.endsWith('.abcddb'))
  return books.reduce((sum, one) => sum + contactsIn(path.join(file, one)), 0)
}

function contactsIn(file: string): number {
  const database = new Database(path.join(CORPORA, file), { readonly: true, fileMustExist: true })
  try {
    const said = database.prepare(
      'select count(*) as count from ZABCDRECORD where Z_ENT in (select Z_ENT from Z_PRIMARYKEY where Z_NAME = ?)',
    )
    return (said.get('ABCDContact') as { count: number }).count
  } finally {
    database.close()
  }
}
