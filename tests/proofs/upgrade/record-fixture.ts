// Part of a release: keeps a book as this version writes it, so that every later version is tried on it.
//
//   node scripts/boot.mjs tests/proofs/upgrade/record-fixture.ts 0.2.0
//
// writes fixtures/db/v0.2.0.sqlite and, beside it, all it holds. Recorded once, when the version is released, and then
// never again: released books do not change, either. Before the first release it is recorded anew when a migration that
// nobody has yet is changed.
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { RecordKind } from '#book/record.ts'
import { dumpLines } from '#storage/dump.ts'
import { openBook } from '../../../src/main.ts'
import { writeOddBook } from './odd-book.ts'

const FIXTURES = path.join(import.meta.dirname, '../../../fixtures/db')

const version = process.argv[2] ?? ''
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Name the version that is released, as 0.2.0')
const folder = await mkdtemp(path.join(tmpdir(), 'tendril-fixture-'))
const file = path.join(folder, 'book.sqlite')
let now = new Date('2026-01-15T12:00:00Z')
const book = await openBook({ where: { file }, dataFolder: folder, now: () => now })
await writeOddBook(book.context, (day) => {
  now = new Date(`${day}T12:00:00Z`)
})
const lines = await Array.fromAsync(dumpLines(book.context.storage))
await book.close()
const kinds = new Set(lines.map((line) => (JSON.parse(line) as { readonly recordKind: string }).recordKind))
const missing = RecordKind.options.filter((kind) => !kinds.has(kind))
if (missing.length > 0) throw new Error(`odd-book.ts writes nothing of ${missing.join(' and ')} yet`)
const kept = path.join(FIXTURES, `v${version}`)
await rename(file, `${kept}.sqlite`)
await writeFile(`${kept}.dump.jsonl`, `${lines.join('\n')}\n`)
await rm(folder, { recursive: true })
console.log(`${lines.length} records in ${path.relative(process.cwd(), kept)}.sqlite`)
