import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { Refusal } from '#book/refusal.ts'
import { ARCHIVE_LIMITS, looksLikeZip, openArchive } from './zip.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendril-zip-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Content {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mode?: number
}

async function zipped(contents: readonly Content[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, bytes, mode = 0o100644 } of contents) zip.addBuffer(Buffer.from(bytes), name, { mode })
  zip.end()
  return buffer(zip.outputStream)
}

async function saved(name: string, bytes: Uint8Array) {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return { name, path }
}

/** The same archive with every occurrence of some bytes exchanged for others of the same length. */
function forged(archive: Buffer, original: Uint8Array, replacement: Uint8Array): Buffer {
  const bytes = Buffer.from(archive)
  for (let at = bytes.indexOf(original); at !== -1; at = bytes.indexOf(original, at + 1)) bytes.set(replacement, at)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

async function contentOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts).toString()
}

const zeros = Buffer.alloc(20 * 1024 ** 2)

test('the files of a zip are listed, and each can be read as often as needed', async () => {
  const bytes = await zipped([
    { name: 'Connections.csv', bytes: Buffer.from('a,b') },
    { name: 'Jobs/ünïcode.csv', bytes: Buffer.from('c') },
  ])
  expect(looksLikeZip(bytes)).toBe(true)
  const archive = await openArchive(await saved('export.zip', bytes))
  expect(archive.entries.map(({ name, size }) => [name, size])).toEqual([
    ['Connections.csv', 3],
    ['Jobs/ünïcode.csv', 1],
  ])
  for (const times of ['once', 'again']) {
    const contents = await Promise.all(archive.entries.map((entry) => contentOf(entry.bytes())))
    expect([times, ...contents]).toEqual([times, 'a,b', 'c'])
  }
  archive.close()
})

test('BI-12: a bomb that tells the truth is refused before a byte of it is unpacked', async () => {
  const file = await saved('bomb.zip', await zipped([{ name: 'messages.csv', bytes: zeros }]))
  const opening = openArchive(file)
  await expect(opening).rejects.toBeInstanceOf(Refusal)
  await expect(opening).rejects.toThrow('bomb.zip would unpack to more than 200 times its size')
})

test('BI-12: many files that together unpack to too much are refused', async () => {
  const noise = Uint8Array.from({ length: 1000 }, (_, at) => (at * 7919) % 251)
  const contents = ['a', 'b', 'c'].map((name) => ({ name, bytes: noise }))
  const file = await saved('many.zip', await zipped(contents))
  await expect(openArchive(file, { ...ARCHIVE_LIMITS, expandedBytes: 2500 })).rejects.toThrow(
    /would unpack to more than/,
  )
  await expect(openArchive(file, { ...ARCHIVE_LIMITS, entries: 2 })).rejects.toThrow('many.zip says it holds 3 files')
})

test('BI-12: a forged size stops the stream at the first bytes too many', async () => {
  const honest = await zipped([{ name: 'messages.csv', bytes: zeros }])
  const archive = await openArchive(await saved('forged.zip', forged(honest, uint32(zeros.length), uint32(10))))
  const [entry] = archive.entries
  let delivered = 0
  const reading = (async () => {
    for await (const part of entry?.bytes() ?? []) delivered += part.length
  })()
  await expect(reading).rejects.toThrow('messages.csv in forged.zip is damaged or incomplete')
  expect(delivered).toBeLessThanOrEqual(10)
  archive.close()
})

test('BI-12: a zip inside the zip is one file among others and is not opened', async () => {
  const inner = await zipped([{ name: 'deep.csv', bytes: zeros }])
  const archive = await openArchive(await saved('outer.zip', await zipped([{ name: 'inner.zip', bytes: inner }])))
  expect(archive.entries.map(({ name, size }) => [name, size])).toEqual([['inner.zip', inner.length]])
  archive.close()
})

const hostileNames = [
  '../../evil.txt',
  '/absolute.txt',
  'C:/drive/a.txt',
  String.raw`a\..\..\evil.tx`,
  'a\0b/nul.txt....',
]

test.each(hostileNames)(
  'BI-13: the name %j is skipped with a reason, and the files beside it are read',
  async (name) => {
    const placeholder = 'placeholder'.padEnd(name.length, '_').slice(0, name.length)
    const honest = await zipped([
      { name: placeholder, bytes: Buffer.from('evil') },
      { name: 'good.csv', bytes: Buffer.from('good') },
    ])
    const archive = await openArchive(
      await saved('slip.zip', forged(honest, Buffer.from(placeholder), Buffer.from(name))),
    )
    expect(archive.entries.map((entry) => entry.name)).toEqual(['good.csv'])
    expect(archive.skipped.map(({ reason }) => reason)).toEqual([
      'Its name points outside the archive or holds signs that no file name needs.',
    ])
    archive.close()
  },
)

test('BI-13: a symbolic link is skipped, and an odd but plain name is only a name', async () => {
  const archive = await openArchive(
    await saved(
      'links.zip',
      await zipped([
        { name: 'link', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 },
        { name: '__proto__', bytes: Buffer.from('x') },
        { name: 'x'.repeat(2000), bytes: Buffer.from('x') },
      ]),
    ),
  )
  expect(archive.entries.map((entry) => entry.name)).toEqual(['__proto__'])
  expect(archive.skipped.map(({ reason }) => reason.slice(0, 12))).toEqual(['It is a link', 'Its name poi'])
  archive.close()
})

test('BI-13: a locked file is skipped with a reason', async () => {
  const bytes = await zipped([{ name: 'secret.csv', bytes: Buffer.from('x') }])
  const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8)
  const archive = await openArchive(await saved('locked.zip', bytes))
  expect(archive.skipped).toEqual([{ name: 'secret.csv', reason: 'It is locked with a password.' }])
  archive.close()
})

test('BI-14: a zip cut off at any length ends in a sentence, never in a crash', async () => {
  const noise = Uint8Array.from({ length: 3000 }, (_, at) => (at * at) % 253)
  const whole = await zipped([{ name: 'Connections.csv', bytes: noise }])
  const file = await saved('cut.zip', whole)
  for (let length = whole.length - 1; length > 0; length -= 97) {
    await truncate(file.path, length)
    await expect(openArchive(file)).rejects.toThrow(
      'cut.zip is damaged or incomplete. Download it again and import the new file.',
    )
  }
})

test('BI-14: any byte of a zip turned over ends in a refusal or in the right content', async () => {
  const whole = await zipped([{ name: 'a.csv', bytes: Buffer.from('First Name,Last Name\n'.repeat(20)) }])
  for (let at = 0; at < whole.length; at++) {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    const outcome = await outcomeOf(await saved('flipped.zip', bytes))
    expect(outcome === 'refused' || outcome === 'skipped' || outcome === 'First Name,Last Name\n'.repeat(20)).toBe(true)
  }
})

async function outcomeOf(file: { name: string; path: string }): Promise<string> {
  try {
    const archive = await openArchive(file)
    const [entry] = archive.entries
    try {
      return entry ? await contentOf(entry.bytes()) : 'skipped'
    } finally {
      archive.close()
    }
  } catch (error) {
    if (error instanceof Refusal) return 'refused'
    throw error
  }
}

test('BI-18: reading that stops in the middle leaves no file open', async () => {
  const noise = Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * at * 31) % 253)
  const file = await saved('long.zip', await zipped([{ name: 'messages.csv', bytes: noise }]))
  const before = await openFiles()
  for (let round = 0; round < 20; round++) {
    const archive = await openArchive(file)
    for await (const part of archive.entries[0]?.bytes() ?? []) if (part.length > 0) break
    archive.close()
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await openFiles()).toBeLessThan(before + 5)
})

/** How many files this process holds open; 0 where the system does not say. */
async function openFiles(): Promise<number> {
  return (await readdir('/proc/self/fd').catch(() => [])).length
}
