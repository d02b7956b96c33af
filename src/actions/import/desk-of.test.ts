import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { linkedInExport } from '../../../benches/linkedin-export.ts'
import { openTestBook } from '../../../tests/book.ts'
import { ownersFile, SAMPLES } from '../../../tests/importing.ts'
import { openBook } from '../../main.ts'
import { sayPlace, placeInCode } from './place-in-code.ts'

async function bookOnDisk(log: (line: string) => void = () => {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-desk-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return openBook({ where: { file: path.join(folder, 'book.sqlite') }, dataFolder: folder, log })
}

test('closing the book in the middle of reading or saving ends the import first, without a fault', async () => {
  const zip = await linkedInExport({ connections: 2000, messages: 2000 })
  for (const when of ['reading', 'saving'] as const) {
    const faults: string[] = []
    const book = await bookOnDisk((line) => faults.push(line))
    const { imports } = book.context
    const { id } = await imports.start([{ path: zip, name: 'export.zip' }])
    if (when === 'saving') {
      await imports.settled(id)
      imports.save(id)
    }
    expect(imports.show(id).state).toBe(when)
    await book.close()
    expect(imports.show(id)).toMatchObject({ state: 'cancelled', step: undefined })
    expect(faults).toEqual([])
  }
})

test('the same in a book that lives in memory, where the import runs beside everything else', async () => {
  const book = await openTestBook()
  const zip = await linkedInExport({ connections: 2000, messages: 2000 })
  const { id } = await book.act('start-import', { paths: [zip] })
  await book.context.imports.close()
  expect(book.context.imports.show(id).state).toBe('cancelled')
})

test('a fault of ours is logged by its place in the code, without names, paths or messages', async () => {
  const lines: string[] = []
  const book = await bookOnDisk((line) => lines.push(line))
  onTestFinished(() => book.close())
  const { imports } = book.context
  const text = readFileSync(path.join(SAMPLES, 'linkedin/samples/2026/messages.csv'))
  const messages = await ownersFile('messages.csv', text)
  const { id } = await imports.start([{ path: messages, name: 'messages.csv' }])
  expect((await imports.settled(id)).state).toBe('ready')
  await rm(messages)
  imports.save(id)
  expect(await imports.settled(id)).toMatchObject({
    state: 'failed',
    problem: 'Something went wrong while we saved it; nothing was saved',
  })
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^import ${id} Error`))])
  expect(lines[0]).not.toContain('messages.csv')
})

test('the place of a fault says where in the code, and nothing of what it said', () => {
  const error = new TypeError('at /home/ada/Quarrelsome.vcf\n    at Quarrelsome (1:1)')
  expect(sayPlace(placeInCode(error))).toMatch(/^TypeError at .*desk-of\.test\.ts/)
  expect(sayPlace(placeInCode(error))).not.toContain('Quarrelsome')
  expect(sayPlace(placeInCode('Quarrelsome'))).toBe('string')
})
