import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import type { About, Finding } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { findingsIn, SAMPLE_OWNER, testGoldenSamples } from '../golden.ts'
import { headAt, sourceFileAt } from '../source-file.ts'
import { whatsapp } from './read.ts'

const samples = join(import.meta.dirname, 'samples')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendril-whatsapp-'))
})
afterAll(() => rm(folder, { recursive: true }))

testGoldenSamples(whatsapp, samples)

async function saved(content: string | Uint8Array, name = 'chat.txt'): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

async function read(content: string | Uint8Array, about: Partial<About> = {}, name = 'chat.txt'): Promise<Finding[]> {
  return findingsIn(whatsapp, await saved(content, name), { ...SAMPLE_OWNER, ...about })
}

async function asked(content: string, about: Partial<About> = {}, name = 'chat.txt') {
  const inquiry = await whatsapp.asks?.(await sourceFileAt(await saved(content, name)), { ...SAMPLE_OWNER, ...about })
  return inquiry?.questions.map(({ id, preset, choices }) => [id, preset, choices.map(({ label }) => label)])
}

const talks = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (finding.kind === 'interaction' ? [finding.interaction] : []))
const keysOf = (findings: readonly Finding[]) => talks(findings).map(({ sourceKey }) => sourceKey)
const daysOf = (findings: readonly Finding[]) => talks(findings).map(({ at }) => at.slice(0, 10))

const between = (...days: readonly string[]) =>
  days.map((day, at) => `${day}, 14:05 - ${at % 2 === 0 ? 'Jordan Pike' : 'Ana Kovač'}: Message ${at}\n`).join('')

test('the order of day and month is decided by the whole chat where anything in it tells', async () => {
  expect(daysOf(await read(between('3/4/2025', '13/4/2025')))).toEqual(['2025-04-03', '2025-04-13'])
  expect(daysOf(await read(between('3/4/2025', '4/13/2025')))).toEqual(['2025-03-04', '2025-04-13'])
  const upwards = ['10/1/2025', '2/2/2025', '1/3/2025']
  expect(daysOf(await read(between(...upwards), { country: 'US' }))).toEqual(['2025-01-10', '2025-02-02', '2025-03-01'])
  const notYet = between('3/12/2026')
  expect(daysOf(await read(notYet))).toEqual(['2026-03-12'])
  expect(daysOf(await read(between('03.04.25'), { country: 'US' }))).toEqual(['2025-04-03'])
  expect(daysOf(await read(between('25/3/31', '25/4/2')))).toEqual(['2025-03-31', '2025-04-02'])
})

test('where nothing in it tells, it is asked, with what is usual in the country as our guess', async () => {
  const chat = between('3/4/2025', '4/4/2025')
  const about = { ownName: 'Jordan Pike' }
  const labels = ['3 April 2025', '4 March 2025']
  expect(await asked(chat, about)).toEqual([['day-order', 'day-first', labels]])
  expect(await asked(chat, { ...about, country: 'US' })).toEqual([['day-order', 'month-first', labels]])
  expect(daysOf(await read(chat, { country: 'US' }))).toEqual(['2025-03-04', '2025-04-04'])
  const answered = { answers: { 'day-order': 'day-first' }, country: 'US' }
  expect(daysOf(await read(chat, answered))).toEqual(['2025-04-03', '2025-04-04'])
  expect(await asked(between('4/4/2025', '5/5/2025'), about)).toBeUndefined()
  expect(await asked(between('25. 3. 13', '25. 3. 14'), { ...about, country: 'KR' })).toEqual([
    ['day-order', 'year-first', ['25 March 2013', '13 March 2025']],
  ])
})

test('all dates of a chat are read in one order, the one that the phone wrote', async () => {
  const dates = fc.array(fc.date({ min: new Date('2015-01-01'), max: new Date('2026-11-01'), noInvalidDate: true }), {
    minLength: 1,
    maxLength: 30,
  })
  const written = {
    'day-first': (y: string, m: string, d: string) => `${d}/${m}/${y}`,
    'month-first': (y: string, m: string, d: string) => `${m}/${d}/${y}`,
  }
  await fc.assert(
    fc.asyncProperty(dates, fc.constantFrom('day-first', 'month-first'), async (all, order) => {
      const days = all.map((date) => date.toISOString().slice(0, 10)).toSorted()
      const write = (day: string) => {
        const [year = '', month = '', ofMonth = ''] = day.split('-').map((part) => String(Number(part)))
        return written[order](year, month, ofMonth)
      }
      const chat = between(...days.map(write))
      // Without an answer it may be asked; with it, or decided, it is never mixed.
      expect(daysOf(await read(chat, { answers: { 'day-order': order }, timeZone: 'UTC' }))).toEqual(days)
    }),
    { numRuns: 40 },
  )
})

test('who the owner is: by name, by whose chat it is, by what they deleted; otherwise it is asked', async () => {
  const chat = between('13/3/2025', '14/3/2025', '15/3/2025')
  const directions = async (about: Partial<About>, name?: string) =>
    talks(await read(chat, about, name)).map(({ direction }) => direction)
  const jordanWrites = ['out', 'in', 'out']
  expect(await directions({ ownName: 'jordan pike' })).toEqual(jordanWrites)
  expect(await directions({}, 'WhatsApp Chat with Ana Kovač (2).txt')).toEqual(jordanWrites)
  expect(await directions({}, 'Ana KovačとのWhatsAppのトーク.txt')).toEqual(jordanWrites)
  expect(await directions({}, 'Chat WhatsApp con Jordan Pike.txt')).toEqual(['in', 'out', 'in'])
  expect(await directions({ answers: { owner: 'Ana Kovač' } })).toEqual(['in', 'out', 'in'])
  const deleting = `${chat}15/3/2025, 15:00 - Ana Kovač: You deleted this message\n`
  expect(talks(await read(deleting)).map(({ direction }) => direction)).toEqual(['in', 'out', 'in'])
  expect(await asked(deleting)).toBeUndefined()
  expect(await asked(chat)).toEqual([['owner', 'Jordan Pike', ['Jordan Pike', 'Ana Kovač']]])
})

test('somebody who never answered is still the one who was written to', async () => {
  const chat = '13/3/2025, 14:05 - Jordan Pike: Are you there?\n'
  const [alone] = talks(await read(chat, {}, 'WhatsApp Chat with Ana Kovač.txt'))
  expect(alone).toMatchObject({ direction: 'out', with: [{ name: { full: 'Ana Kovač' } }] })
  const [unnamed] = talks(await read(chat))
  expect(unnamed).toMatchObject({ direction: 'in', with: [{ name: { full: 'Jordan Pike' } }] })
})

test('in a group each speaks for themselves, and the owner to all, up to 25', async () => {
  const group = (count: number) =>
    Array.from({ length: count }, (_, at) => `13/3/2025, 14:05 - ${at === 0 ? 'Jordan Pike' : `Person ${at}`}: Hello\n`)
  const reads = (count: number) => read(group(count).join(''), { ownName: 'Jordan Pike' })
  const [mine, theirs] = talks(await reads(25))
  expect([mine?.with.length, theirs?.with.length]).toEqual([24, 1])
  expect((await reads(26))[0]).toMatchObject({
    kind: 'left-out',
    reason: 'It went to a group in which 26 people write.',
  })
})

test('T2: exported again later, zipped or not, from either make of phone, no message is a second one', async () => {
  const said = fc.record({
    author: fc.constantFrom('Jordan Pike', 'Ana Kovač', 'Bo Stone'),
    text: fc.constantFrom('ok', 'Yes', 'See you\nat three'),
    minutes: fc.nat(2),
  })
  const stampsOf = (all: readonly { minutes: number }[]) => {
    let minute = 0
    return all.map(({ minutes }) => new Date(Date.UTC(2025, 2, 13, 12, (minute += minutes))).toISOString())
  }
  await fc.assert(
    fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 15 }), fc.nat(14), async (all, cut) => {
      const stamps = stampsOf(all)
      const android = all.map(({ author, text }, at) => {
        const [day = '', time = ''] = (stamps[at] ?? '').split('T')
        return `${day}, ${time.slice(0, 5)} - ${author}: ${text}\n`
      })
      const iphone = all.map(({ author, text }, at) => {
        const [day = '', time = ''] = (stamps[at] ?? '').split('T')
        return `[${day.split('-').toReversed().join('.')}, ${time.slice(0, 5)}:09] ${author}: ${text}\r\n`
      })
      const whole = keysOf(await read(android.join('')))
      expect(new Set(whole).size).toBe(all.length)
      expect(keysOf(await read(iphone.join('')))).toEqual(whole)
      const earlier = android.slice(0, Math.max(1, cut)).join('')
      expect(keysOf(await read(earlier))).toEqual(whole.slice(0, Math.max(1, cut)))
    }),
    { numRuns: 40 },
  )
})

test('every message is accounted for on its own line, whatever is written in between', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 12 }), async (texts) => {
      const chat = texts.map((words, at) => `13/03/2025, 14:05 - Jordan Pike: ${at} ${words}\n`).join('')
      const starts = chat.split('\n').flatMap((line, at) => (line.startsWith('13/03/2025, 14:05 - ') ? [at + 1] : []))
      const found = (await read(chat)).map(({ where }) => where.line)
      expect(found.filter((line) => starts.includes(line))).toEqual(starts)
      expect(found).toHaveLength(starts.length)
    }),
  )
})

test('pictures in the zip are counted once, and the chat is found under any name', async () => {
  const zip = new ZipFile()
  const path = join(folder, 'packed again.zip')
  zip.addBuffer(Buffer.from(between('13/3/2025', '14/3/2025')), 'Ana/WhatsApp Chat with Ana Kovač.txt')
  zip.addBuffer(Buffer.from('-'), 'Ana/IMG-20250313-WA0001.jpg')
  zip.addBuffer(Buffer.from('-'), 'Ana/notes.txt')
  zip.end()
  await finished(zip.outputStream.pipe(createWriteStream(path)))
  expect(await whatsapp.recognises({ name: 'packed again.zip', path, head: await headAt(path) })).toBe(true)
  const findings = await findingsIn(whatsapp, path)
  expect(talks(findings).map(({ direction }) => direction)).toEqual(['out', 'in'])
  expect(findings.at(-1)).toEqual({
    kind: 'left-out',
    where: { file: 'packed again.zip', line: 1 },
    reason: 'We do not use the 2 pictures and other files in it.',
  })
})

test('a chat is told by its first lines, and other texts are not taken for one', async () => {
  const recognised = async (content: string, name = 'notes.txt') => {
    const path = await saved(content, name)
    return whatsapp.recognises({ name, path, head: await headAt(path) })
  }
  expect(await recognised(between('13/3/2025'))).toBe(true)
  expect(await recognised('Dear Ana,\n13/3/2025, 14:05 is when we met - at the choir.\n')).toBe(false)
  expect(await recognised('2025-03-13 14:05:09 INFO: started\n2025-03-13 14:05:10 WARN: no\n')).toBe(false)
  expect(await recognised('First Name,Last Name,Email\n')).toBe(false)
  expect(await recognised('BEGIN:VCARD\n')).toBe(false)
})

test('BI-12: a file without a message, a line of a megabyte and bytes that are no text end in a sentence', async () => {
  await expect(read('Hello\n')).rejects.toThrow(/chat\.txt has no messages in it as WhatsApp writes them\. Export/)
  await expect(read(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]))).rejects.toBeInstanceOf(Refusal)
  const long = `13/3/2025, 14:05 - Jordan Pike: ${'x'.repeat(1_100_000)}\n${between('14/3/2025')}`
  expect((await read(long)).map(({ kind, where }) => [kind, where.line])).toEqual([
    ['problem', 1],
    ['interaction', 2],
  ])
  const manyLines = `${between('14/3/2025')}${'a line\n'.repeat(200_000)}${between('15/3/2025')}`
  expect((await read(manyLines)).map(({ kind }) => kind)).toEqual(['problem', 'interaction'])
})

test('whatever the bytes are, there are findings or a Refusal', async () => {
  const sample = await readFile(join(samples, 'ios-de-group.txt'))
  const spoiled = fc
    .tuple(fc.nat(sample.length - 1), fc.uint8Array({ maxLength: 8 }), fc.nat(40))
    .map(([at, bytes, gone]) => Buffer.concat([sample.subarray(0, at), bytes, sample.subarray(at + gone)]))
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled, fc.uint8Array()), async (bytes) => {
      const failure = await read(bytes).then(
        () => undefined,
        (error: unknown) => error,
      )
      expect(failure === undefined || failure instanceof Refusal).toBe(true)
    }),
    { numRuns: 150 },
  )
})
