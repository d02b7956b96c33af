import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import Database from 'better-sqlite3'
import { hashOf } from '#doors/http/sign-in/secret.ts'
import { facetsThatDiffer } from '#storage/facets-check.ts'
import { dumpLines } from '#storage/dump.ts'
import { searchThatDiffers } from '#storage/search-check.ts'
import { signInStorage } from '#storage/sign-in.ts'
import { openBook } from '../../../src/main.ts'
import { run } from '../kill/steps.ts'
import { signsOfHalfSteps } from '../wholeness.ts'
import { TOKEN_OF_THE_FIXTURE } from './odd-book.ts'

const FIXTURES = path.join(import.meta.dirname, '../../../fixtures/db')
const DAY = '2026-05-19'

/** One for each version that was ever released; record-fixture.ts says how a release adds its own. */
const versions = (await readdir(FIXTURES)).flatMap((name) => /^v(.*)\.sqlite$/.exec(name)?.[1] ?? []).toSorted()

/** What a version is meant to change in the data of an earlier one; nothing so far. */
const asTodayExpects = (lines: readonly string[]): readonly string[] => lines

test('V12: there is a book of a released version to try', () => {
  expect(versions).not.toEqual([])
})

test.each(versions)('V12: a book of %s opens, holds what it held, and can be written', async (version) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-released-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'book.sqlite')
  await copyFile(path.join(FIXTURES, `v${version}.sqlite`), file)
  const held = (await readFile(path.join(FIXTURES, `v${version}.dump.jsonl`), 'utf8')).trimEnd().split('\n')

  const book = await openBook({ where: { file }, dataFolder: folder, now: () => new Date(`${DAY}T12:00:00Z`) })
  onTestFinished(() => book.close())
  const { storage } = book.context
  const dump = () => Array.fromAsync(dumpLines(storage))
  expect(await dump()).toEqual(asTodayExpects(held))
  expect(await signsOfHalfSteps(storage, DAY)).toEqual([])
  expect(await facetsThatDiffer(storage)).toEqual([])
  expect(await searchThatDiffers(storage)).toEqual([])
  const copies = (await readdir(folder)).filter((name) => name.includes('.schema-'))
  expect(copies.map((name) => schemaOf(path.join(folder, name)))).toEqual(
    copies.map((name) => Number(name.split('-').at(-1))),
  )
  expect(copies, 'a copy of what was there before').toHaveLength(1)
  expect(await signInStorage(storage).tokenOf(hashOf(TOKEN_OF_THE_FIXTURE))).toMatchObject({ scope: 'read' })

  const found = (await run(book.context, 'search', { query: 'ada' })) as { rows: { id: string }[] }
  await run(book.context, 'log-interaction', { personIds: [found.rows[0]?.id], kind: 'call' })
  await run(book.context, 'plan-today', {})
  await run(book.context, 'undo', {})
  expect(await dump()).toEqual(asTodayExpects(held))
  expect(await signsOfHalfSteps(storage, DAY)).toEqual([])
})

function schemaOf(file: string): number {
  const copy = new Database(file, { readonly: true })
  try {
    return Number(copy.pragma('user_version', { simple: true }))
  } finally {
    copy.close()
  }
}
