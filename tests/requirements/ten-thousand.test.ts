import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { tiesThatDiffer } from '#storage/ties.ts'
import { linkedInExport } from '../../benches/linkedin-export.ts'
import { openTestBook } from '../book.ts'
import { importFiles, readIn } from '../importing.ts'

test('D2, T24: ten thousand people and their messages come in, in a worker; the same file again changes nothing; one undo takes it back', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-many-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const book = await openTestBook({ day: '2026-10-05', where: { file: path.join(folder, 'book.sqlite') } })
  const zip = await linkedInExport({ connections: 10_000, messages: 2000 })
  const empty = await book.dump()

  const first = await importFiles(book, zip)
  expect(first.counts).toMatchObject({ peopleRecords: 10_000, new: 10_000, newInteractions: 2000, problems: 0 })
  expect(await book.act('overview', {})).toMatchObject({ network: 0, pool: 10_000 })
  expect(await tiesThatDiffer(book.context.storage, '2026-10-05')).toEqual([])

  const before = await book.dump()
  const again = await readIn(book, zip)
  expect(again.counts).toMatchObject({ new: 0, questions: 0, conflicts: 0, matched: 10_000, newInteractions: 0 })
  const saved = await book.act('save-import', { id: again.id, wait: true })
  expect(saved.state).toBe('saved')
  expect(await book.dump()).toEqual(before)

  await book.act('undo', { step: first.step })
  expect((await book.dump()).length).toBe(empty.length)
  expect(await book.dump()).toEqual(empty)
}, 120_000)
