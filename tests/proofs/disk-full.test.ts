import { statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { mountingTrouble, mountMemory } from './disks.ts'
import { writeLinkedInZip } from './linkedin-zip.ts'
import { missingPrograms } from './machine.ts'
import { signsOfHalfSteps } from './wholeness.ts'

const TODAY = '2026-05-19'
const DISK_MEGABYTES = 40
const FULL = 'The disk is full, so nothing was saved. Free some space, or delete something here'

const folder = await mkdtemp(path.join(tmpdir(), 'tendril-full-'))
const trouble = missingPrograms({ mount: 'mount' }) ?? mountingTrouble(folder)
await rm(folder, { recursive: true })
if (trouble !== undefined) console.error(`skipped: the full disk, because ${trouble}`)

interface SmallDisk {
  readonly book: string
  readonly outside: string
  /** Leaves only so many bytes free. */
  fill(leave: number): void
  free(): void
}

async function smallDisk(): Promise<SmallDisk> {
  const outside = await mkdtemp(path.join(tmpdir(), 'tendril-full-'))
  const disk = path.join(outside, 'disk')
  const { remove } = mountMemory(disk, DISK_MEGABYTES)
  onTestFinished(async () => {
    remove()
    await rm(outside, { recursive: true, force: true })
  })
  const filler = path.join(disk, 'something else')
  return {
    book: path.join(disk, 'book.sqlite'),
    outside,
    fill(leave) {
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leave)), { flag: 'a' })
    },
    free: () => truncateSync(filler, 0),
  }
}

/** Logs long talks until one is refused; what was refused is not in the book, all the others are. */
async function logUntilRefused({ act }: TestBook, personId: string): Promise<unknown> {
  const notes = 'What she told me about the bees. '.repeat(2500)
  for (let talks = 0; talks < 100; talks += 1) {
    const logged = act('log-interaction', { personIds: [personId], kind: 'call', notes })
    const refused = await logged.then(
      () => undefined,
      (error: unknown) => error,
    )
    if (refused !== undefined) return refused
  }
  return undefined
}

test(
  'V5: on a full disk writing is refused in words, reading and removing go on, and space is all it needs',
  { timeout: 120_000 },
  async (context) => {
    if (trouble !== undefined) return context.skip(trouble)
    const disk = await smallDisk()
    const book = await openTestBook({ day: TODAY, where: { file: disk.book } })
    const { person: ada } = await book.act('add-person', { name: 'Ada Lovelace' })
    const { person: bert } = await book.act('add-person', { name: 'Bert Müller' })
    await book.act('log-interaction', { personIds: [bert.id], kind: 'met', notes: 'softball' })
    disk.fill(1_000_000)

    expect(await logUntilRefused(book, ada.id)).toMatchObject({ code: 'unavailable', message: FULL })
    disk.fill(0)
    const dump = await book.dump()
    const notes = 'x'.repeat(99_000)
    const logged = book.act('log-interaction', { personIds: [ada.id], kind: 'call', notes })
    await expect(logged).rejects.toMatchObject({ code: 'unavailable', message: FULL })
    expect(await book.dump()).toEqual(dump)
    expect((await book.act('search', { query: 'bert' })).rows).toHaveLength(1)
    expect((await book.act('list-people', {})).total).toBe(2)

    await book.act('remove-person', { id: bert.id, version: bert.version })
    expect((await book.act('list-people', {})).total).toBe(1)
    expect((await book.dump()).join('\n')).not.toContain('softball')

    disk.free()
    await book.act('add-person', { name: 'Chidi Okafor' })
    expect(await signsOfHalfSteps(book.context.storage, TODAY)).toEqual([])
  },
)

test(
  'V5: a disk that fills up on its way still gives room to remove somebody, at the first try',
  { timeout: 120_000 },
  async (context) => {
    if (trouble !== undefined) return context.skip(trouble)
    const disk = await smallDisk()
    const book = await openTestBook({ day: TODAY, where: { file: disk.book } })
    const { person } = await book.act('add-person', { name: 'Ada Lovelace' })
    const notes = 'What she told me about the bees. '.repeat(2500)
    await book.act('log-interaction', { personIds: [person.id], kind: 'call', notes })
    disk.fill(0)
    await book.act('remove-person', { id: person.id, version: person.version })
    expect((await book.act('list-people', {})).total).toBe(0)
  },
)

test('V5: a book on a full disk can be opened and read', { timeout: 120_000 }, async (context) => {
  if (trouble !== undefined) return context.skip(trouble)
  const disk = await smallDisk()
  const first = await openTestBook({ day: TODAY, where: { file: disk.book } })
  await first.act('add-person', { name: 'Ada Lovelace' })
  await first.context.storage.close()
  disk.fill(0)
  const again = await openTestBook({ day: TODAY, where: { file: disk.book } })
  expect((await again.act('list-people', {})).total).toBe(1)
})

test(
  'V5: an import that does not fit is taken back whole, and fits once there is space',
  { timeout: 120_000 },
  async (context) => {
    if (trouble !== undefined) return context.skip(trouble)
    const disk = await smallDisk()
    const book = await openTestBook({ day: TODAY, where: { file: disk.book } })
    await book.act('add-person', { name: 'Ada Lovelace' })
    const file = path.join(disk.outside, 'Complete_LinkedInDataExport.zip')
    await writeLinkedInZip(file, { connections: 1500, messages: 1500 })
    const before = await book.dump()
    disk.fill(1_000_000)

    const { id } = await book.act('start-import', { paths: [file] })
    expect(await book.context.imports.settled(id)).toMatchObject({ state: 'ready' })
    const failed = await book.act('save-import', { id, wait: true })
    expect(failed).toMatchObject({ state: 'failed', problem: FULL })
    expect(await book.dump()).toEqual(before)

    disk.free()
    const again = await book.act('start-import', { paths: [file] })
    await book.context.imports.settled(again.id)
    expect(await book.act('save-import', { id: again.id, wait: true })).toMatchObject({ state: 'saved' })
    expect((await book.act('list-people', {})).total).toBe(1501)
    expect(await signsOfHalfSteps(book.context.storage, TODAY)).toEqual([])
  },
)
