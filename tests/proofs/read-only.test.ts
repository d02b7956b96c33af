import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hashOf } from '#doors/http/sign-in/secret.ts'
import { signInStorage } from '#storage/sign-in.ts'
import { serve } from '../../src/serve.ts'
import { openTestBook } from '../book.ts'
import { ask } from '../http/ask.ts'
import { mountingTrouble, mountReadOnly } from './disks.ts'
import { missingPrograms } from './machine.ts'

const TODAY = '2026-05-19'
const NOON = new Date(`${TODAY}T12:00:00Z`)
const READ_ONLY = 'The book is on a read-only disk, so nothing was saved. Reading still works'

const isRoot = process.getuid?.() === 0
const attempt = await mkdtemp(path.join(tmpdir(), 'tendril-read-only-'))
// Nothing is closed to root but a disk that is mounted so; everybody else can close a folder.
const trouble = isRoot ? (missingPrograms({ mount: 'mount' }) ?? mountingTrouble(attempt)) : undefined
await rm(attempt, { recursive: true })
if (trouble !== undefined) console.error(`skipped: the read-only disk, because ${trouble}`)

interface Prepared {
  /** The book where it can be written. */
  readonly file: string
  /** The folder in which nothing can be written, once it is closed. */
  close(): Promise<string>
}

async function folderToClose(): Promise<Prepared> {
  const outside = await mkdtemp(path.join(tmpdir(), 'tendril-read-only-'))
  const folder = path.join(outside, 'open')
  await mkdir(folder)
  onTestFinished(() => rm(outside, { recursive: true, force: true }))
  return {
    file: path.join(folder, 'book.sqlite'),
    async close() {
      const closed = path.join(outside, 'closed')
      if (isRoot) {
        const { remove } = mountReadOnly(folder, closed)
        onTestFinished(remove)
      } else {
        await cp(folder, closed, { recursive: true })
        for (const name of await readdir(closed)) await chmod(path.join(closed, name), 0o400)
        await chmod(closed, 0o500)
        onTestFinished(() => chmod(closed, 0o700))
      }
      return path.join(closed, 'book.sqlite')
    },
  }
}

test('V6: a book on a read-only disk is read as ever, and writing is refused in words', async (context) => {
  if (trouble !== undefined) return context.skip(trouble)
  const { file, close } = await folderToClose()
  const writable = await openTestBook({ day: TODAY, where: { file } })
  const { person } = await writable.act('add-person', { name: 'Ada Lovelace' })
  const dump = await writable.dump()
  await writable.context.storage.close()
  const closed = await close()
  const bytes = await readFile(closed)
  const around = await readdir(path.dirname(closed))

  const book = await openTestBook({ day: TODAY, where: { file: closed } })
  expect(await book.dump()).toEqual(dump)
  expect((await book.act('search', { query: 'love' })).rows).toHaveLength(1)
  await book.act('plan-today', {})
  const writes = [
    () => book.act('add-person', { name: 'Bert Müller' }),
    () => book.act('remove-person', { id: person.id, version: person.version }),
    () => book.act('undo', {}),
  ]
  for (const write of writes) await expect(write()).rejects.toMatchObject({ code: 'unavailable', message: READ_ONLY })
  expect(await book.dump()).toEqual(dump)
  expect(await readFile(closed)).toEqual(bytes)
  expect(await readdir(path.dirname(closed))).toEqual(around)
})

test('V6: what waits in the log of a crashed program is read, too', async (context) => {
  if (trouble !== undefined) return context.skip(trouble)
  const { file, close } = await folderToClose()
  const writable = await openTestBook({ day: TODAY, where: { file } })
  await writable.act('add-person', { name: 'Ada Lovelace' })
  // Not closed: the log with Ada in it stays beside the file, as after a crash.
  const book = await openTestBook({ day: TODAY, where: { file: await close() } })
  expect((await book.act('list-people', {})).total).toBe(1)
  await expect(book.act('add-person', { name: 'Bert' })).rejects.toMatchObject({ message: READ_ONLY })
})

test('V6: the server starts, shows what is there, and answers writes with 503', async (context) => {
  if (trouble !== undefined) return context.skip(trouble)
  const { file, close } = await folderToClose()
  const writable = await openTestBook({ day: TODAY, where: { file } })
  await writable.act('add-person', { name: 'Ada Lovelace' })
  await signInStorage(writable.context.storage).addToken({
    tokenHash: hashOf('tendril_of-ada'),
    owner: 1,
    id: 'one',
    label: 'Ada',
    scope: 'write',
    createdAt: NOON.toISOString(),
    lastUsedAt: undefined,
  })
  await writable.context.storage.close()
  // As beside every book that was opened once.
  await mkdir(path.join(path.dirname(file), 'uploads'))
  const closed = await close()

  const dataFolder = path.dirname(closed)
  const served = await serve({ where: { file: closed }, dataFolder, webFolder: dataFolder, port: 0, now: () => NOON })
  onTestFinished(() => served.close())
  const headers = { authorization: 'Bearer tendril_of-ada' }
  const people = await ask(served.server.port, { path: '/api/list-people', json: {}, headers })
  expect([people.status, people.body.total]).toEqual([200, 1])
  const added = await ask(served.server.port, { path: '/api/add-person', json: { name: 'Bert' }, headers })
  expect(added.status).toBe(503)
  expect(added.text).toContain(READ_ONLY)
  expect((await ask(served.server.port, { path: '/api/list-people', json: {}, headers })).status).toBe(200)
})
