import { readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Finding } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { findingsIn, SAMPLE_OWNER, testGoldenSamples } from '../golden.ts'
import { headAt, sourceFileAt } from '../source-file.ts'
import { abbu } from './read.ts'

const samples = join(import.meta.dirname, 'samples')
const single = join(samples, 'AddressBook-v22.abcddb')
const zipped = join(samples, 'Contacts - 14-02-2026.abbu.zip')

testGoldenSamples(abbu, samples)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendril-abbu-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A book with the tables of the sample and other rows. */
async function bookWith(sql: string): Promise<string> {
  const path = join(folder, `${String(Math.random()).slice(2)}.abcddb`)
  await writeFile(path, await readFile(single))
  const database = new Database(path)
  database.exec(`DELETE FROM ZABCDRECORD; DELETE FROM ZABCDNOTE; ${sql}`)
  database.close()
  return path
}

function person(findings: readonly Finding[]): Extract<Finding, { kind: 'person' }> {
  const found = findings.find((finding) => finding.kind === 'person')
  if (found?.kind !== 'person') throw new Error('nobody was found')
  return found
}

async function recognises(path: string, name: string): Promise<boolean> {
  return abbu.recognises({ name, path, head: await headAt(path) })
}

test('the archive is known as a zip by what is in it, and the database by its first bytes', async () => {
  expect(await recognises(zipped, 'Archive.zip')).toBe(true)
  expect(await recognises(single, 'AddressBook-v22.abcddb')).toBe(true)
  expect(await recognises(single, 'download')).toBe(true)
  const linkedin = join(samples, '../../linkedin/samples/Complete_LinkedInDataExport_10-02-2026.zip')
  expect(await recognises(linkedin, 'Archive.zip')).toBe(false)
  const other = join(folder, 'other.db')
  const database = new Database(other)
  database.exec('CREATE TABLE notes (id INTEGER)')
  database.close()
  expect(await recognises(other, 'other.db')).toBe(false)
})

test('every contact and every group of an archive is accounted for', async () => {
  const findings = await findingsIn(abbu, zipped)
  expect(findings.map(({ kind, where }) => [where.file.split('/').length, where.line, kind])).toEqual([
    [2, 2, 'person'],
    [2, 3, 'person'],
    [2, 4, 'person'],
    [2, 5, 'person'],
    [2, 6, 'problem'],
    [2, 7, 'me'],
    [2, 12, 'person'],
    [2, 8, 'left-out'],
    [2, 9, 'left-out'],
    [2, 11, 'left-out'],
    [4, 1, 'person'],
    [4, 2, 'left-out'],
    [4, 3, 'person'],
  ])
})

test('T1, T7: birthdays without a year and on 29 February stay the days that they are', async () => {
  const findings = await findingsIn(abbu, zipped)
  const birthdays = findings.map((finding) =>
    finding.kind === 'person' ? [finding.stranger.name.full, finding.stranger.birthday] : [],
  )
  expect(birthdays.filter(([, birthday]) => birthday !== undefined)).toEqual([
    ['Dr. Ada Maria Sá Pinto PhD', '1985-12-10'],
    ['Leap Yearling', '02-29'],
    ['山田花子', '03-14'],
    ['Bert Pinto', '1990-05-02'],
    ['Cleo', '1992-02-29'],
  ])
})

test('T6: a birthday is the same day, whether noon in Greenwich or midnight at home was written', async () => {
  const days = fc.integer({ min: -40_000, max: 12_000 })
  const hours = fc.constantFrom(-11, -8, -5, 0, 1, 5.5, 9, 11)
  await fc.assert(
    fc.asyncProperty(days, hours, async (day, hoursEast) => {
      const path = await bookWith(
        `INSERT INTO ZABCDRECORD (Z_PK, Z_ENT, ZFIRSTNAME, ZBIRTHDAY) VALUES
          (1, 22, 'Noon', ${day * 86_400 + 43_200}), (2, 22, 'Midnight', ${day * 86_400 - hoursEast * 3600})`,
      )
      const [noon, midnight] = await findingsIn(abbu, path)
      if (noon?.kind !== 'person' || midnight?.kind !== 'person') throw new Error('two people were written')
      const expected = new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10)
      expect([noon.stranger.birthday, midnight.stranger.birthday]).toEqual([expected, expected])
    }),
    { numRuns: 25 },
  )
})

test('pictures come from the row, from the file that the row names, and from the folder of images', async () => {
  const findings = await findingsIn(abbu, zipped)
  const pictures = findings.flatMap((finding) => (finding.kind === 'person' && finding.photo ? [finding] : []))
  expect(pictures.map(({ stranger }) => stranger.name.full)).toEqual([
    'Dr. Ada Maria Sá Pinto PhD',
    'Bert Pinto',
    'Cleo',
  ])
  for (const { photo } of pictures)
    expect(
      Buffer.from(photo ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
})

test('a zip that Contacts was still writing into is read with its newest changes', async () => {
  const path = join(folder, 'live.abcddb')
  await writeFile(path, await readFile(single))
  const database = new Database(path)
  database.pragma('journal_mode = WAL')
  database.exec(`INSERT INTO ZABCDRECORD (Z_PK, Z_ENT, ZFIRSTNAME) VALUES (9, 22, 'Newest')`)
  const [bytes, log] = [await readFile(path), await readFile(`${path}-wal`)]
  database.close()
  const archive = join(folder, 'live.abbu.zip')
  const name = 'A.abbu/AddressBook-v22.abcddb'
  await writeFile(archive, storedZip({ [name]: bytes, [`${name}-wal`]: log }))
  const findings = await findingsIn(abbu, archive)
  expect(findings.map((finding) => finding.kind === 'person' && finding.stranger.name.full)).toContain('Newest')
})

test('an archive of an old Mac is refused with what to do, unless vCards lie beside', async () => {
  const card = Buffer.from('BEGIN:VCARD\nFN:Ada\nEND:VCARD\n')
  const old = { 'Old.abbu/Metadata/1:ABPerson.abcdp': Buffer.from('bplist00') }
  const [without, beside] = [join(folder, 'without.zip'), join(folder, 'beside.zip')]
  await writeFile(without, storedZip(old))
  await writeFile(beside, storedZip({ ...old, 'Old.abbu/all.vcf': card }))
  expect(await recognises(without, 'Old.zip')).toBe(true)
  await expect(findingsIn(abbu, without)).rejects.toThrow('export it again')
  expect((await findingsIn(abbu, beside)).map(({ kind }) => kind)).toEqual(['person', 'left-out'])
})

test('a database whose table is a view, or of another program, is refused', async () => {
  const path = join(folder, 'trap.abcddb')
  const database = new Database(path)
  database.exec('CREATE TABLE a (x); CREATE VIEW ZABCDRECORD AS SELECT 1 AS Z_PK, 22 AS Z_ENT FROM a')
  database.close()
  await expect(findingsIn(abbu, path)).rejects.toThrow('no table ZABCDRECORD')
})

test('words of any length and kind fit into the book, or the contact is named with the reason', async () => {
  const path = await bookWith(`
    INSERT INTO ZABCDRECORD (Z_PK, Z_ENT, ZFIRSTNAME, ZLASTNAME, ZBIRTHDAY) VALUES
      (1, 22, printf('%.*c', 3000000, 'x'), x'00ff', 1e300), (2, 22, 'Eve' || char(10) || 'END:VCARD', 7, 'soon');
    INSERT INTO ZABCDNOTE (Z_PK, ZCONTACT, ZTEXT) VALUES (1, 1, printf('%.*c', 3000000, 'y')), (2, 'nobody', 'z')`)
  const findings = await findingsIn(abbu, path)
  expect(findings.map(({ kind }) => kind)).toEqual(['person', 'person'])
  expect(person(findings).stranger.notes?.length).toBe(100_000)
})

test('a damaged database yields findings or a refusal, and leaves no copy behind', async () => {
  const bytes = await readFile(join(samples, 'AddressBook-v22.abcddb'))
  const copiesBefore = copies()
  const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(damage, fc.integer({ min: 100, max: bytes.length }), async (changes, length) => {
      const damaged = Buffer.from(bytes.subarray(0, length))
      for (const [at, byte] of changes) if (at < length && at >= 16) damaged[at] = byte
      const path = join(folder, 'damaged.abcddb')
      await writeFile(path, damaged)
      await findingsIn(abbu, path).catch((error: unknown) => expect(error).toBeInstanceOf(Refusal))
    }),
    { numRuns: 150 },
  )
  expect(copies()).toEqual(copiesBefore)
})

test('a reader that stops early leaves no copy behind', async () => {
  const copiesBefore = copies()
  for await (const finding of abbu.read(await sourceFileAt(zipped), SAMPLE_OWNER)) {
    expect(finding.kind).toBe('person')
    break
  }
  expect(copies()).toEqual(copiesBefore)
})

function copies(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('tendril-contacts-'))
}

/** A zip without packing, by PKWARE's APPNOTE 6.3, as far as these tests need it. */
function storedZip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, bytes] of Object.entries(files)) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    local.push(Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), Buffer.from(bytes))
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, rest, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + bytes.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(files).length, 4)
  end.writeUInt16LE(Object.keys(files).length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006'), end])
}
