import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { listCircles } from '#storage/circles.ts'
import { SCHEMA_VERSION } from '#storage/drivers/driver.ts'
import { openSqlite } from '#storage/drivers/sqlite.ts'
import { migrate } from '#storage/migrate.ts'
import { openStorage } from '#storage/open.ts'
import { openBook } from '../../../src/main.ts'
import { run } from '../kill/steps.ts'

const NOON = '2026-05-19T12:00:00.000Z'

async function folderOfItsOwn(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-files-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function bookOfASchema(file: string, version: number, journal: 'wal' | 'delete'): Promise<void> {
  const { storage } = await openStorage({ file }, () => NOON)
  await storage.close()
  const connection = new Database(file)
  connection.pragma(`user_version = ${version}`)
  connection.pragma(`journal_mode = ${journal}`)
  connection.close()
}

async function anotherProgramsFile(file: string, journal: 'wal' | 'delete'): Promise<void> {
  const connection = new Database(file)
  connection.pragma(`journal_mode = ${journal}`)
  connection.exec("create table bookmarks (url text); insert into bookmarks values ('https://example.org')")
  connection.close()
}

const NEWER = SCHEMA_VERSION + 1

test.each([
  ['a book of a newer Tendril', /newer Tendril \(schema/, (file: string) => bookOfASchema(file, NEWER, 'wal')],
  ['a copy of such a book', /Nothing was changed in it/, (file: string) => bookOfASchema(file, NEWER, 'delete')],
  [
    'a database of another program',
    /belongs to another program/,
    (file: string) => anotherProgramsFile(file, 'delete'),
  ],
  ['one with a log beside it', /belongs to another program/, (file: string) => anotherProgramsFile(file, 'wal')],
  ['a text', /is not a book of Tendril/, (file: string) => writeFile(file, 'Dear diary, \n'.repeat(500))],
  ['a few letters', /is not a book of Tendril/, (file: string) => writeFile(file, 'hi')],
  ['a picture', /is not a book of Tendril/, (file: string) => writeFile(file, Buffer.from('89504e470d0a1a0a', 'hex'))],
])('V12: %s is refused and stays as it is, byte for byte', async (_what, words, make) => {
  const folder = await folderOfItsOwn()
  const file = path.join(folder, 'book.sqlite')
  await make(file)
  const before = await readFile(file)
  const opening = openStorage({ file }, () => NOON)
  await expect(opening).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(words) })
  expect(await readFile(file)).toEqual(before)
  expect(await readdir(folder)).toEqual(['book.sqlite'])
})

test('opening a book writes nothing, so it waits for nobody who does', async () => {
  const folder = await folderOfItsOwn()
  const file = path.join(folder, 'book.sqlite')
  const first = await openStorage({ file }, () => NOON)
  await first.storage.write({ label: 'Takes long', today: '2026-05-19' }, async () => {
    const second = await openStorage({ file }, () => NOON)
    expect(await second.storage.seq()).toBe(0)
    await second.storage.close()
  })
  await first.storage.close()
})

test('two programs may open a new book at the same moment', async () => {
  const dataFolder = await folderOfItsOwn()
  const where = { file: path.join(dataFolder, 'book.sqlite') }
  const books = await Promise.all([1, 2, 3].map(() => openBook({ where, dataFolder })))
  const circles = await books[0]?.context.storage.db.selectFrom('circle').select('id').execute()
  expect(circles).toHaveLength(4)
  for (const book of books) await book.close()
})

/** The moments in the making of a book at which a crash may come. */
const CUT_SHORT: readonly (readonly [string, (file: string) => Promise<void>])[] = [
  ['once there was a file', (file) => writeFile(file, '')],
  ['once the file was marked', (file) => openSqlite(file).close()],
  [
    'once there were tables',
    async (file) => {
      const driver = openSqlite(file)
      await migrate(driver)
      await driver.close()
    },
  ],
  ['once there was an owner', async (file) => (await openStorage({ file }, () => NOON)).storage.close()],
]

test.each(CUT_SHORT)(
  'V1: the making of a book that was cut short %s is completed at the next start',
  async (_, cut) => {
    const dataFolder = await folderOfItsOwn()
    const where = { file: path.join(dataFolder, 'book.sqlite') }
    await cut(where.file)
    for (const _start of ['first', 'second']) {
      const book = await openBook({ where, dataFolder })
      expect(await run(book.context, 'plan-today', {})).toMatchObject({ cards: [] })
      expect(await listCircles(book.context.storage)).toHaveLength(4)
      await book.close()
    }
  },
)
