import { readFile, writeFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { ActionInput } from '#actions/index.ts'
import { sourceFileAt } from '#formats/source-file.ts'
import { SAMPLE_OWNER } from '#formats/golden.ts'
import { vcard } from '#formats/vcard/read.ts'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'
import { A_PICTURE } from '../http/filled-house.ts'

async function exported(book: TestBook, input: ActionInput<'export-people'>): Promise<string> {
  const { file } = await book.act('export-people', input)
  return readFile((await book.context.exports.find(file.id)).path, 'utf8')
}

test('R6: whoever is exported as vCards is read again with what they said', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  await addBert(book)
  const { file } = await book.act('export-people', { as: 'vcard-4' })
  const { path, name } = await book.context.exports.find(file.id)
  expect(name).toBe('tendril-people-2026-05-19.vcf')
  const found = await Array.fromAsync(vcard.read(await sourceFileAt(path, name), SAMPLE_OWNER))
  const names = found.flatMap((finding) => (finding.kind === 'person' ? [finding.stranger.name.full] : []))
  expect(names).toContain(ada.name.full)
  expect(names).toHaveLength(2)
})

test('R23, T19: neither private notes nor who was put away leave in any file', async () => {
  const book = await openTestBook()
  const secret = 'Told me in confidence'
  const ada = await addAda(book, { privateNotes: secret })
  const bert = await addBert(book)
  await book.act('place-people', { ids: [bert.id], place: 'archive' })
  for (const as of ['vcard-3', 'vcard-4', 'jcard', 'jscontact', 'table'] as const) {
    const text = await exported(book, { as })
    expect([as, text.includes(ada.name.full), text.includes(bert.name.full)]).toEqual([as, true, false])
    expect(text).not.toContain(secret)
    if (as === 'jcard' || as === 'jscontact') expect(JSON.parse(text)).toHaveLength(1)
  }
  expect(JSON.parse(await exported(book, { as: 'jcard', place: 'pool' }))).toEqual([])
})

test('BI-07: a table has no formula in any cell, and its columns say who is close and when you last talked', async () => {
  const book = await openTestBook()
  const ana = await addAna(book, { notes: '=HYPERLINK("http://x.example")' })
  await book.act('log-interaction', { kind: 'call', personIds: [ana.id], day: '2026-05-01' })
  const rows = parse(await exported(book, { as: 'table' }), { columns: true, bom: true }) as Record<string, string>[]
  expect(rows[0]).toMatchObject({ 'Full name': ana.name.full, 'Last contact': '2026-05-01' })
  expect(Object.values(rows[0] ?? {}).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
})

test('BI-09: birthdays, promises and due days are one event each, whatever their words hold', async () => {
  const book = await openTestBook()
  const ana = await addAna(book, { birthday: '02-29' })
  const words = 'Send it\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:not mine'
  await book.act('make-promise', { personId: ana.id, whose: 'mine', words, day: '2026-06-01' })
  const { file } = await book.act('export-calendar', { dueDays: true })
  const text = await readFile((await book.context.exports.find(file.id)).path, 'utf8')
  const events = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent')
  expect(events).toHaveLength(3)
})

test('D15: the complete archive fills a new book that then holds the same, photos and private notes too', async () => {
  const book = await openTestBook()
  const [ada, ana] = [await addAda(book, { privateNotes: 'Told me in confidence' }), await addAna(book)]
  await book.act('connect-people', { one: ada.id, other: ana.id })
  await book.act('note-thread', { personId: ada.id, words: 'Her move' })
  await book.act('keep-kind-word', { personId: ana.id, words: 'Always fair' })
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id, ana.id] })
  await book.act('set-photo', { id: ada.id, base64: A_PICTURE })
  await book.act('add-circle', { name: 'Village', order: 9, cadenceDays: 60, importance: 1 })
  const { file } = await book.act('export-archive', {})
  const { path } = await book.context.exports.find(file.id)

  const other = await openTestBook()
  await other.act('load-archive', { paths: [path] })
  expect(await other.dump()).toEqual(await book.dump())
  await expect(other.act('load-archive', { paths: [path] })).rejects.toMatchObject({ code: 'conflict' })
})

test('BI-13: an archive that was changed on its way fills nothing', async () => {
  const book = await openTestBook()
  await addAda(book)
  const { file } = await book.act('export-archive', {})
  const { path } = await book.context.exports.find(file.id)
  const bytes = await readFile(path)
  const other = await openTestBook()
  const empty = await other.dump()
  for (const at of [40, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2)]) {
    const broken = Buffer.from(bytes)
    broken[at] = (broken[at] ?? 0) ^ 0x55
    await writeFile(`${path}.changed`, broken)
    await expect(other.act('load-archive', { paths: [`${path}.changed`] })).rejects.toMatchObject({ code: 'invalid' })
  }
  expect(await other.dump()).toEqual(empty)
})
