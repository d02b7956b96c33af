import path from 'node:path'
import { expect, test } from 'vitest'
import { signsOfHalfSteps } from '../proofs/wholeness.ts'
import { writeLinkedInZip } from '../proofs/linkedin-zip.ts'
import { openImportHouse } from './import-house.ts'

const STOPPED = 'The import was stopped; nothing of it was saved'

async function withABigFile() {
  const house = await openImportHouse()
  const file = path.join(house.folder, 'Complete_LinkedInDataExport.zip')
  await writeLinkedInZip(file, { connections: 3000, messages: 6000 })
  return { ...house, file, before: await house.book.dump() }
}

test('an import that is stopped while it reads leaves nothing, and the next one works', async () => {
  const { book, file, before, goesOn } = await withABigFile()
  const { id, state } = await book.act('start-import', { paths: [file] })
  expect(state).toBe('reading')
  expect(await book.act('cancel-import', { id })).toMatchObject({ state: 'cancelled', problem: STOPPED })
  expect(await book.dump()).toEqual(before)
  await goesOn()
})

test('an import that is stopped while it saves leaves nothing, and the next one works', async () => {
  const { book, file, before, goesOn } = await withABigFile()
  const { id } = await book.act('start-import', { paths: [file] })
  expect(await book.context.imports.settled(id)).toMatchObject({ state: 'ready' })
  expect(await book.act('save-import', { id })).toMatchObject({ state: 'saving' })
  expect(await book.act('cancel-import', { id })).toMatchObject({ state: 'cancelled', problem: STOPPED })
  expect(await book.dump()).toEqual(before)
  expect(await signsOfHalfSteps(book.context.storage, '2026-05-19')).toEqual([])
  await goesOn()
  const again = await book.act('start-import', { paths: [file] })
  await book.context.imports.settled(again.id)
  expect(await book.act('save-import', { id: again.id, wait: true })).toMatchObject({ state: 'saved' })
  expect((await book.act('list-people', {})).total).toBe(3001)
})

test('while an import is read and saved, the owner reads and writes on', async () => {
  const { book, file } = await withABigFile()
  const { id } = await book.act('start-import', { paths: [file] })
  await book.act('add-person', { name: 'Bert Müller' })
  await book.context.imports.settled(id)
  await book.act('save-import', { id })
  const { person } = await book.act('add-person', { name: 'Chidi Okafor' })
  await book.act('log-interaction', { personIds: [person.id], kind: 'call' })
  expect(await book.context.imports.settled(id)).toMatchObject({ state: 'saved' })
  expect((await book.act('list-people', {})).total).toBe(3003)
  expect(await signsOfHalfSteps(book.context.storage, '2026-05-19')).toEqual([])
})
