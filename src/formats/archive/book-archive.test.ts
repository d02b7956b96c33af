import { hash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RecordKind } from '#book/record.ts'
import { schemaByKind } from '#book/record-schemas.ts'
import { Refusal } from '#book/refusal.ts'
import { forged, uint32, zipped } from '../../../tests/bad-input/zips.ts'
import type { Content } from '../../../tests/bad-input/zips.ts'
import { bookOf, personLine, SETTINGS, sorted } from './books.test-kit.ts'
import type { Lines } from './books.test-kit.ts'
import { linesOf } from './lines.ts'
import { openBookArchive, readArchive } from './read.ts'
import type { ArchiveLine } from './read.ts'
import { readme } from './readme.ts'
import { RECORD_WORDS } from './record-words.ts'
import { writeArchive } from './write.ts'
import { openArchive } from './zip.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tendril-archive-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function saved(bytes: Uint8Array, name = 'book.zip'): Promise<{ name: string; path: string }> {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  return { name, path: file }
}

async function archived(lines: Lines): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(writeArchive(bookOf(lines))))
}

async function readBack(bytes: Uint8Array): Promise<ArchiveLine[]> {
  return Array.fromAsync(readArchive(await saved(bytes)))
}

async function textsIn(bytes: Uint8Array): Promise<Record<string, string>> {
  const archive = await openArchive(await saved(bytes))
  const texts = await Promise.all(archive.entries.map(async ({ name, bytes: of }) => [name, await text(of())] as const))
  archive.close()
  return Object.fromEntries(texts)
}

const ada = personLine({
  id: 'ada',
  name: { full: 'Ada' },
  privateNotes: 'SECRET',
  emails: [{ address: 'ada@example.com' }],
})
const bert = personLine({ id: 'bert', name: { full: 'Bert' }, place: 'archive' })
const photo = sorted({
  recordKind: 'photo',
  id: 'ada',
  mediaType: 'image/webp',
  width: 1,
  height: 1,
  base64: Buffer.from('webp').toString('base64'),
})
const book = { person: [ada, bert], photo: [photo], settings: [SETTINGS] }

test('D15: every line of the book comes back from the archive, whatever it says', async () => {
  const record = fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    notes: fc.string({ unit: 'binary' }),
    odd: fc.jsonValue(),
  })
  const kinds = fc.uniqueArray(
    fc.constantFrom(...RecordKind.options.filter((kind) => !['person', 'photo'].includes(kind))),
  )
  const books = fc.tuple(kinds, fc.array(record, { minLength: 1, maxLength: 5 })).map(([some, records]): Lines => ({
    ...book,
    ...Object.fromEntries(some.map((kind) => [kind, records.map((one) => sorted({ recordKind: kind, ...one }))])),
  }))
  await fc.assert(
    fc.asyncProperty(books, async (lines) => {
      const found = await readBack(await archived(lines))
      const again = found.map((one) => one.kind !== 'problem' && sorted({ recordKind: one.kind, ...one.record }))
      expect(again).toEqual(RecordKind.options.flatMap((kind) => lines[kind] ?? []))
    }),
    { numRuns: 50 },
  )
})

test('the archive holds the dump line for line, contacts without private notes, pictures, and its own sums', async () => {
  const texts = await textsIn(await archived(book))
  expect(Object.keys(texts)).toEqual([
    'README.txt',
    'book/person.jsonl',
    'book/photo.jsonl',
    'book/settings.jsonl',
    'contacts.vcf',
    'photos/ada.webp',
    'manifest.json',
  ])
  expect(texts['book/person.jsonl']).toBe(`${ada}\n${bert}\n`)
  expect(texts['contacts.vcf']).toBe(
    'BEGIN:VCARD\r\nVERSION:3.0\r\nN:;Ada\r\nFN:Ada\r\nEMAIL:ada@example.com\r\nEND:VCARD\r\n',
  )
  expect(texts['photos/ada.webp']).toBe('webp')
  expect(texts['README.txt']).toContain('PRIVATE NOTES')
  const { parts, ...manifest } = JSON.parse(texts['manifest.json'] ?? '') as { parts: { name: string }[] }
  expect(manifest).toEqual({
    format: 'tendril-archive',
    version: 1,
    madeOn: '2026-11-22',
    counts: { person: 2, photo: 1, settings: 1 },
  })
  const { 'manifest.json': _, ...listed } = texts
  expect(parts).toEqual(
    Object.entries(listed).map(([name, content]) => ({
      name,
      bytes: Buffer.byteLength(content),
      sha256: hash('sha256', content),
      ...(name.startsWith('book/') ? { records: content.split('\n').length - 1 } : {}),
    })),
  )
})

test('records come with their place in the archive', async () => {
  const found = await readBack(await archived(book))
  expect(found.map(({ kind, where }) => [kind, where.file, where.line])).toEqual([
    ['person', 'book/person.jsonl in book.zip', 1],
    ['person', 'book/person.jsonl in book.zip', 2],
    ['photo', 'book/photo.jsonl in book.zip', 1],
    ['settings', 'book/settings.jsonl in book.zip', 1],
  ])
})

test('the README explains every kind of record, and every field of it', () => {
  const text = readme('2026-11-22')
  for (const kind of RecordKind.options) {
    const { shape } = schemaByKind[kind] as unknown as { shape: Record<string, unknown> }
    const unexplained = Object.keys(shape).filter((field) => RECORD_WORDS[kind].fields[field] === undefined)
    expect(unexplained, `Fields of a ${kind} without words in record-words.ts`).toEqual([])
    expect(text).toContain(`book/${kind}.jsonl`)
  }
})

test('a book that cannot be read to its end makes no archive', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield ada
    throw new Error('The disk is gone')
  }
  const archive = writeArchive({ madeOn: '2026-11-22', lines: broken })
  await expect(Array.fromAsync(archive)).rejects.toThrow('The disk is gone')
})

test('who stops reading half-way lets go of the book', async () => {
  let isLetGo = false
  async function* endless(): AsyncGenerator<string> {
    try {
      for (;;) yield personLine({ id: 'ada', name: { full: 'Ada' }, notes: `${Math.random()}`.repeat(1000) })
    } finally {
      isLetGo = true
    }
  }
  let pieces = 0
  for await (const _ of writeArchive({ madeOn: '2026-11-22', lines: endless })) if ((pieces += 1) > 10) break
  await expect.poll(() => isLetGo).toBe(true)
})

/** A manifest that says the truth about these files. */
function listing(...contents: readonly Content[]): Content {
  const parts = contents.map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(bytes).length,
    sha256: hash('sha256', bytes),
  }))
  const manifest = { format: 'tendril-archive', version: 1, madeOn: '2026-11-22', counts: {}, parts }
  return { name: 'manifest.json', bytes: JSON.stringify(manifest) }
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const before = await readdir(folder)
  const error: unknown = await readBack(bytes).catch((thrown: unknown) => thrown)
  expect((await readdir(folder)).filter((name) => !before.includes(name) && name !== 'book.zip')).toEqual([])
  expect(error).toBeInstanceOf(Refusal)
  return error instanceof Refusal ? error.message : ''
}

const people: Content = { name: 'book/person.jsonl', bytes: `${ada}\n` }

test('BI-12: a bomb is refused before anything is taken over, whether it tells its size or lies about it', async () => {
  const zeros: Content = { name: 'book/person.jsonl', bytes: Buffer.alloc(64 * 1024 ** 2) }
  const honest = await zipped(zeros, listing(zeros))
  expect(await refusal(honest)).toContain('would unpack to more than 200 times its size')
  expect(await refusal(forged(honest, uint32(64 * 1024 ** 2), uint32(10)))).toContain('is not as long as it was')
  const inside: Content = { name: 'book/more.zip', bytes: honest }
  expect(await refusal(await zipped(people, inside, listing(people, inside)))).toContain(
    'which Tendril did not put there',
  )
})

test('BI-13: names that point outside, links, twins and strangers are refused, and nothing is written anywhere', async () => {
  const names = [
    'aa/../../evil.jsonl',
    '/etc/passwd.jsonl',
    'C:/win.jsonl',
    'book\\person.jsonl',
    'nul\0.jsonl',
    '../person.jsonl',
  ]
  for (const name of names) {
    const stand = 'x'.repeat(Buffer.byteLength(name))
    const archive = await zipped(people, { name: stand, bytes: ada }, listing(people, { name, bytes: ada }))
    expect(await refusal(forged(archive, stand, name)), name).toContain('was damaged or changed')
  }
  for (const name of [
    '__proto__',
    'constructor',
    'book/__proto__.jsonl',
    'photos/../x.jpg',
    'é.txt',
    'e\u0301.txt',
    'x'.repeat(2000),
  ]) {
    const odd: Content = { name: name.replace('..', 'a'), bytes: ada }
    expect(await refusal(await zipped(people, odd, listing(people, odd))), name).toContain('was damaged or changed')
  }
  const link: Content = { name: 'contacts.vcf', bytes: '/etc/passwd', mode: 0o120777 }
  expect(await refusal(await zipped(people, link, listing(people, link)))).toContain('It is a link')
  expect(await refusal(await zipped(people, people, listing(people)))).toContain('twice')
  expect(await refusal(await zipped(people, { name: '__MACOSX/x', bytes: '' }, listing(people)))).toContain(
    '__MACOSX/x',
  )
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('BI-14: whatever was cut off or changed on the way is noticed before anything is taken over', async () => {
  const whole = await archived(book)
  for (const part of [0.1, 0.5, 0.9, 0.999]) {
    expect(await refusal(whole.subarray(0, Math.floor(whole.length * part)))).toContain('is damaged or incomplete')
  }
  const other = { ...people, bytes: `${bert}\n` }
  expect(await refusal(await zipped(other, listing(people)))).toMatch(/is not as long as it was|does not add up/)
  const sameLength = { ...people, bytes: `${ada.replace('SECRET', 'PUBLIC')}\n` }
  expect(await refusal(await zipped(sameLength, listing(people)))).toContain('does not add up to the sum it was given')
  expect(await refusal(await zipped(listing(people)))).toContain('it lacks “book/person.jsonl”')
  expect(await refusal(await zipped(people))).toContain('is not the complete archive of a book')
  expect(await refusal(await zipped(people, { name: 'manifest.json', bytes: '[' }))).toContain(
    'manifest.json does not say',
  )
  const newer = JSON.stringify({ format: 'tendril-archive', version: 2 })
  expect(await refusal(await zipped({ name: 'manifest.json', bytes: newer }))).toContain('by a newer Tendril')
})

test('a line that is no record is named with its file and line, and the others are read', async () => {
  const odd: Content = { name: 'book/person.jsonl', bytes: `${ada}\n[]\n\n{"recordKind":"group"}\n{\n${bert}` }
  const unknown: Content = { name: 'book/dream.jsonl', bytes: '{}\n' }
  const found = await readBack(await zipped(odd, unknown, listing(odd, unknown)))
  expect(found.map((one) => [one.where.file, one.where.line, one.kind === 'problem' ? one.reason : one.kind])).toEqual([
    ['book/person.jsonl in book.zip', 1, 'person'],
    ['book/person.jsonl in book.zip', 2, 'This line is no record'],
    ['book/person.jsonl in book.zip', 4, 'This line is not of the kind “person”'],
    ['book/person.jsonl in book.zip', 5, 'This line is no record'],
    ['book/person.jsonl in book.zip', 6, 'person'],
    ['book/dream.jsonl in book.zip', 1, 'This version of Tendril does not know records of this kind'],
  ])
})

test('a line longer than any record is passed over without holding it', async () => {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('one\ntwo is lo')
    yield Buffer.from('nger\nthree')
  }
  expect(await Array.fromAsync(linesOf(bytes(), 5))).toEqual([
    { number: 1, text: 'one' },
    { number: 2 },
    { number: 3, text: 'three' },
  ])
})

test('an opened archive may be read as often as needed', async () => {
  const archive = await openBookArchive(await saved(await archived(book)))
  expect(archive.manifest.counts).toEqual({ person: 2, photo: 1, settings: 1 })
  const once = await Array.fromAsync(archive.records())
  expect(await Array.fromAsync(archive.records())).toEqual(once)
  archive.close()
})
