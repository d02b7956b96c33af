import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from '#book/day.ts'
import type { Finding, SourceFile } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'
import { findingsIn, SAMPLE_OWNER, testGoldenSamples } from '../golden.ts'
import { LARGEST_JSON_BYTES } from './json/document.ts'
import { monica } from './read.ts'
import { readSql } from './sql/read.ts'

const samples = join(import.meta.dirname, 'samples')
const json = join(samples, 'everything.json')
const sql = join(samples, 'everything.sql')

testGoldenSamples(monica, samples)

function fileOf(text: string | Uint8Array, name = 'monica.sql'): SourceFile {
  const bytes = Buffer.from(text)
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
  }
  return { name, size: bytes.length, path: name, bytes: stream }
}

async function read(text: string | Uint8Array): Promise<Finding[]> {
  return Array.fromAsync(monica.read(fileOf(text), SAMPLE_OWNER))
}

type Of<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>

function only<Kind extends Finding['kind']>(findings: readonly Finding[], kind: Kind): Of<Kind>[] {
  return findings.filter((finding): finding is Of<Kind> => finding.kind === kind)
}

/** A JSON export of one contact. */
function exportOf(properties: object, ...data: readonly { type: string; values: readonly object[] }[]): string {
  const contact = { uuid: 'c-1', properties: { first_name: 'Ada', ...properties }, data }
  return JSON.stringify({
    app_version: '4.1.2',
    exported_by: 'u-1',
    account: { data: [{ type: 'contact', values: [contact] }] },
  })
}

test('both exports are known by how they begin, and others are not', async () => {
  const recognises = (text: string): boolean | Promise<boolean> =>
    monica.recognises({ name: 'export', path: 'export', head: Buffer.from(text).subarray(0, 65_536) })
  expect(await recognises(readFileSync(json, 'utf8'))).toBe(true)
  expect(await recognises(readFileSync(sql, 'utf8'))).toBe(true)
  expect(await recognises('CREATE TABLE `contacts` (\n  `stay_in_touch_frequency` int\n);')).toBe(true)
  expect(await recognises('INSERT INTO `contacts` (`id`) VALUES (1);')).toBe(false)
  expect(await recognises('{"friends_v2": []}')).toBe(false)
  expect(await recognises('BEGIN:VCARD')).toBe(false)
})

test('every record of the JSON export is accounted for', async () => {
  const findings = await findingsIn(monica, json)
  const text = readFileSync(json, 'utf8')
  const types = Array.from(text.matchAll(/"count": (\d+),\s+"type": "(\w+)"/g), ([, count, type]) => {
    return { type: String(type), count: Number(count) }
  })
  const total = (wanted: string): number =>
    types.reduce((sum, { type, count }) => sum + (wanted.split(' ').includes(type) ? count : 0), 0)
  // An activity stands in the account and, by its UUID, with whoever took part; a photo and a document likewise.
  const own = total('user contact relationship call reminder task hologram address_book')
  const shared = total('activity') - 5 + total('photo') - 2 - 1 + total('document') - 1
  const conversations = total('conversation') - 1 + 2
  const [pagesOfJournal, settings] = [1, 2]
  expect(findings.length).toBe(own + shared + conversations + pagesOfJournal + settings)
  expect(new Set(findings.map(({ where }) => where.file))).toEqual(new Set(['everything.json']))
})

test('every row of the SQL export is accounted for', async () => {
  const findings = await findingsIn(monica, sql)
  const lines = readFileSync(sql, 'utf8').split('\n')
  const rows = lines.flatMap((line, index) => (line.startsWith(' (') ? [index + 1] : []))
  const found = new Set(findings.map(({ where }) => where.line))
  const tableOf = (line: number): string => {
    return (
      lines
        .slice(0, line)
        .findLast((text) => text.startsWith('INSERT'))
        ?.split('`')[1] ?? ''
    )
  }
  const silent = new Set(rows.filter((line) => !found.has(line)).map(tableOf))
  // What became part of people and of what happened; and the second row of a table that only Monica needs.
  expect([...silent].toSorted()).toEqual(
    (
      'activity_contact activity_statistics activity_types addresses companies contact_field_types contact_fields ' +
      'contact_tag conversations debts genders gifts life_event_types life_events notes occupations pets places ' +
      'relationship_types special_dates tags'
    ).split(' '),
  )
  expect(only(findings, 'left-out').filter(({ reason }) => reason.includes('(2 rows)'))).toHaveLength(1)
})

test('both exports of the same Monica tell of the same people', async () => {
  const [fromJson, fromSql] = [await findingsIn(monica, json), await findingsIn(monica, sql)]
  const facts = ({ stranger, cadenceDays }: { stranger: Stranger; cadenceDays?: number }) => {
    const { name, addresses, birthday, howWeMet, tags } = stranger
    return { name, addresses, birthday, howWeMet, tags, cadenceDays }
  }
  expect(only(fromSql, 'person').map(facts)).toEqual(only(fromJson, 'person').map(facts))
})

test('T1, T7: a birthday without its year stays a day of the year, and one guessed from an age is none', async () => {
  const people = only(await findingsIn(monica, json), 'person')
  expect(people.map(({ stranger }) => [stranger.name.full, stranger.birthday])).toEqual([
    ['Ada Maria Sá Pinto', '1985-12-10'],
    ['Bert Pinto', '02-29'],
    ['Cleo', undefined],
    ['Robin', undefined],
  ])
})

test('T2: reading the export again names everything as before, and nothing twice', async () => {
  for (const sample of [json, sql]) {
    const keys = async (): Promise<string[]> =>
      (await findingsIn(monica, sample)).flatMap((finding) => {
        if (finding.kind === 'interaction') return [finding.interaction.sourceKey]
        return finding.kind === 'promise' ? [finding.promise.sourceKey] : []
      })
    const first = await keys()
    expect(first.length).toBeGreaterThan(7)
    expect(new Set(first).size).toBe(first.length)
    expect(await keys()).toEqual(first)
  }
})

test('T16, D14: reminders become promises on their next day from today on', async () => {
  const promises = only(await findingsIn(monica, json), 'promise').map(({ promise }) => promise)
  expect(promises.map(({ words, day, repeats }) => [words.split('\n')[0], day, repeats])).toEqual([
    ['Call about seeds', '2026-11-30', { every: 1, unit: 'month' }],
    ['Send the book', '2026-11-23', undefined],
    ['Water the plants', '2026-11-22', { every: 2, unit: 'week' }],
    ['Leap day tea', '2027-02-28', { every: 1, unit: 'year' }],
    ['Renew our allotment', '2026-12-10', { every: 1, unit: 'year' }],
    ['Send seeds', '2026-12-06', undefined],
  ])
})

test('T16: whenever a reminder began and however often it comes, it comes within one turn from today', async () => {
  const today = dayNumber(SAMPLE_OWNER.today)
  const first = fc.integer({ min: dayNumber('1900-01-01'), max: today + 400 }).map(dayFromNumber)
  const longest = { week: 7, month: 31, year: 366 } as const
  const often = fc.record({
    frequency_type: fc.constantFrom('week', 'month', 'year'),
    frequency_number: fc.integer({ min: 1, max: 6 }),
  })
  await fc.assert(
    fc.asyncProperty(first, often, async (initial_date, frequency) => {
      const reminder = { uuid: 'r-1', properties: { title: 'Call', initial_date, ...frequency } }
      const findings = await read(exportOf({}, { type: 'reminder', values: [reminder] }))
      const [found] = only(findings, 'promise')
      const day = dayNumber(found?.promise.day ?? '')
      const turn = longest[frequency.frequency_type] * frequency.frequency_number
      expect(day).toBeGreaterThanOrEqual(today)
      expect(day).toBeLessThanOrEqual(Math.max(today + turn, dayNumber(initial_date)))
    }),
  )
})

test('whoever something happened with is the very person of their own finding', async () => {
  for (const sample of [json, sql]) {
    const findings = await findingsIn(monica, sample)
    const strangers = new Set(only(findings, 'person').map(({ stranger }) => stranger))
    const named = [
      ...only(findings, 'interaction').flatMap(({ interaction }) => interaction.with),
      ...only(findings, 'promise').map(({ promise }) => promise.to),
      ...only(findings, 'connection').flatMap(({ connection }) => connection.between),
    ]
    expect(named.every((stranger) => strangers.has(stranger))).toBe(true)
  }
})

test('words of any length fit into the book, and what does not is said', async () => {
  const long = 'x'.repeat(150_000)
  const notes = { type: 'note', values: [{ uuid: 'n-1', created_at: '2024-01-01', properties: { body: long } }] }
  const properties = { first_name: long, nickname: long, company: long, tags: [long, ''], vcard: long }
  const findings = await read(exportOf(properties, notes))
  expect(findings.map(({ kind }) => kind)).toEqual(['person', 'problem'])
})

test('what happened is told while the file is still being read', async () => {
  const rows = 20_000
  let piecesGiven = 0
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("INSERT INTO contacts (id,first_name) VALUES (1,'Ada');\n")
    yield Buffer.from('INSERT INTO calls (id,contact_id,called_at,content,contact_called) VALUES')
    for (let row = 0; row < rows; row += 1000) {
      const thousand = Array.from({ length: 1000 }, (_, index) => `(${row + index},1,'2024-05-06 00:00:00','It\\'s',0)`)
      piecesGiven += 1
      yield Buffer.from(`${row === 0 ? '' : ','}${thousand.join(',')}`)
    }
    yield Buffer.from(';\n')
  }
  let calls = 0
  let piecesBeforeFirst = 0
  const file = { name: 'large.sql', size: 0, path: 'large.sql', bytes }
  for await (const finding of readSql(file, SAMPLE_OWNER)) {
    if (finding.kind === 'person') piecesGiven = 0
    if (finding.kind === 'interaction') {
      calls += 1
      if (calls === 1) piecesBeforeFirst = piecesGiven
    }
  }
  expect([calls, piecesBeforeFirst]).toEqual([rows, 1])
})

test('an SQL export that was cut off yields what was whole, and says where it ends', async () => {
  const text = readFileSync(sql, 'utf8')
  const findings = await read(text.slice(0, text.indexOf("'Yes'") + 3))
  // Who of them is the owner is said at the end, which is missing.
  expect(only(findings, 'person')).toHaveLength(5)
  expect(findings.filter(({ kind }) => kind === 'problem').at(-1)).toEqual({
    kind: 'problem',
    where: { file: 'monica.sql', line: 80 },
    reason: 'The file ends in the middle of this row. It was cut off.',
  })
})

test('a JSON export that is cut off, too deep or too large is refused with what to do', async () => {
  const text = readFileSync(json, 'utf8')
  await expect(read(text.slice(0, 5000))).rejects.toThrow('Export it again')
  await expect(read(`{"account":${'['.repeat(100_000)}`)).rejects.toThrow('nested deeper')
  const blank = Buffer.alloc(1024 * 1024, ' ')
  async function* tooLarge(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{')
    for (let size = 0; size <= LARGEST_JSON_BYTES; size += blank.length) yield blank
  }
  const large = { name: 'large.json', size: 0, path: '', bytes: tooLarge }
  await expect(Array.fromAsync(monica.read(large, SAMPLE_OWNER))).rejects.toThrow('larger than 200 MB')
})

test('a damaged export yields findings or a refusal, never anything else', async () => {
  for (const sample of [json, sql]) {
    const bytes = readFileSync(sample)
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(bytes.length), async (changes, length) => {
        const damaged = Buffer.from(bytes.subarray(0, Math.max(length, 1000)))
        for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte
        await read(damaged).catch((error: unknown) => expect(error).toBeInstanceOf(Refusal))
      }),
      { numRuns: 60 },
    )
  }
})

test('a JSON export may hold anything anywhere', async () => {
  const whole = JSON.parse(readFileSync(json, 'utf8')) as object
  const paths: string[][] = []
  const collect = (value: unknown, path: string[]): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      paths.push([...path, key])
      collect(child, [...path, key])
    }
  }
  collect(whole, [])
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), async (path, value) => {
      const changed = structuredClone(whole)
      let at = changed as Record<string, unknown>
      for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
      at[path.at(-1) ?? ''] = value
      await read(JSON.stringify(changed)).catch((error: unknown) => expect(error).toBeInstanceOf(Refusal))
    }),
    { numRuns: 150 },
  )
})
