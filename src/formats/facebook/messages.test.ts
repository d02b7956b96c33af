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
import { findingsIn, SAMPLE_OWNER } from '../golden.ts'
import { sourceFileAt, headAt } from '../source-file.ts'
import { jsonParts, LONGEST_ENTRY } from './json-lists.ts'
import { facebook } from './read.ts'

const samples = join(import.meta.dirname, 'samples')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendril-facebook-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Told {
  readonly from: string
  readonly at: number
  readonly text?: string
}

/** A thread as an export has it, newest first. */
function thread(people: readonly string[], told: readonly Told[], title = people[0] ?? ''): string {
  const messages = told.toReversed().map(({ from, at, text }) => ({
    sender_name: from,
    timestamp_ms: at,
    ...(text === undefined ? {} : { content: text }),
    type: 'Generic',
  }))
  return JSON.stringify({ participants: people.map((name) => ({ name })), messages, title }, undefined, 1)
}

function encrypted(people: readonly string[], told: readonly Told[], title = people[0] ?? ''): string {
  const messages = told.map(({ from, at, text = '' }) => ({ senderName: from, text, timestamp: at, type: 'Generic' }))
  return JSON.stringify({ participants: people, threadName: title, messages })
}

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

async function zipped(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const zip = new ZipFile()
  for (const [path, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), path)
  zip.end()
  await finished(zip.outputStream.pipe(createWriteStream(join(folder, name))))
  return join(folder, name)
}

async function read(path: string, about: Partial<About> = {}): Promise<Finding[]> {
  return findingsIn(facebook, path, { ...SAMPLE_OWNER, ...about })
}

const talks = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (finding.kind === 'interaction' ? [finding.interaction] : []))
const keysOf = (findings: readonly Finding[]) => talks(findings).map(({ sourceKey }) => sourceKey)

const START = Date.UTC(2024, 5, 3, 7, 33)
const [ANA, BO, JORDAN] = ['Ana Kovač', 'Bo Stone', 'Jordan Pike']
const withAna: Told[] = [
  { from: ANA, at: START, text: 'Lunch?' },
  { from: JORDAN, at: START + 500, text: 'ok' },
  { from: JORDAN, at: START + 900, text: 'ok' },
  { from: ANA, at: START + 60_000 },
]
const withAnaAndText = withAna.slice(0, 3)

test('the same talk has the same keys in every layout of the years', async () => {
  const eras = ['facebook-pre-2024.zip', 'facebook-2024-a.zip', 'facebook-2025.zip']
  const keys = await Promise.all(eras.map(async (era) => keysOf(await read(join(samples, era)))))
  expect(keys[0]).toHaveLength(5)
  expect(keys).toEqual([keys[0], keys[0], keys[0]])
})

test('T2: a later export, the second download and other numbers of files keep every key', async () => {
  const inbox = 'messages/inbox/anakovac_1/message_1.json'
  const others = { 'messages/inbox/bo_2/message_1.json': thread([BO, JORDAN], [{ from: BO, at: START, text: 'Hi' }]) }
  const first = await read(await zipped('first.zip', { [inbox]: thread([ANA, JORDAN], withAnaAndText), ...others }))
  const renamed = 'your_facebook_activity/messages/inbox/anakovac_99'
  const more: Told[] = [{ from: ANA, at: START + 90_000, text: 'See you' }]
  const later = await read(
    await zipped('later.zip', {
      [`${renamed}/message_1.json`]: thread([ANA, JORDAN], more),
      [`${renamed}/message_2.json`]: thread([ANA, JORDAN], withAnaAndText.slice(2)),
      [`${renamed}/message_3.json`]: thread([ANA, JORDAN], withAnaAndText.slice(0, 2)),
      ...others,
    }),
  )
  const second = await read(
    await zipped('messages.zip', {
      'Ana Kovač_1.json': encrypted([ANA, JORDAN], withAnaAndText),
      'Bo Stone_2.json': encrypted([BO, JORDAN], [{ from: BO, at: START, text: 'Hi' }]),
    }),
  )
  expect(new Set(keysOf(first)).size).toBe(4)
  expect(new Set(keysOf(second))).toEqual(new Set(keysOf(first)))
  expect(new Set(keysOf(later)).isSupersetOf(new Set(keysOf(first)))).toBe(true)
  expect(keysOf(later)).toHaveLength(5)
})

test('what is said to two people in the same second is two interactions', async () => {
  const wish = [{ from: JORDAN, at: START, text: 'Happy new year' }]
  const path = await zipped('wishes.zip', {
    'messages/inbox/ana_1/message_1.json': thread([ANA, JORDAN], wish),
    'messages/inbox/bo_2/message_1.json': thread([BO, JORDAN], wish),
  })
  expect(new Set(keysOf(await read(path))).size).toBe(2)
})

test('every message of a thread becomes one finding', async () => {
  const told = fc.record(
    { from: fc.constantFrom(ANA, JORDAN, 'Facebook user', ''), at: fc.integer(), text: fc.string() },
    { requiredKeys: ['from', 'at'] },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(told as fc.Arbitrary<Told>, { minLength: 1, maxLength: 20 }), async (all) => {
      const findings = await read(await saved('message_1.json', thread([ANA, JORDAN], all)))
      expect(findings).toHaveLength(all.length)
    }),
    { numRuns: 40 },
  )
})

test('where nothing tells who the owner is, it is asked for, and the guess holds without an answer', async () => {
  const path = await saved('message_1.json', thread([ANA, JORDAN], withAna))
  const file = await sourceFileAt(path)
  const inquiry = await facebook.asks?.(file, SAMPLE_OWNER)
  expect(inquiry?.questions).toEqual([
    {
      id: 'owner',
      ask: 'Which of them is you?',
      examples: [ANA, JORDAN],
      choices: [
        { value: ANA, label: ANA },
        { value: JORDAN, label: JORDAN },
      ],
      preset: JORDAN,
    },
  ])
  const directions = async (about: Partial<About>) => talks(await read(path, about)).map(({ direction }) => direction)
  expect(await directions({})).toEqual(['out', 'out', 'in'])
  expect(await directions({ answers: { owner: ANA } })).toEqual(['in', 'in', 'out'])
  expect(await directions({ answers: { owner: 'Nobody Here' } })).toEqual(['out', 'out', 'in'])
  expect(await directions({ ownName: 'ana kovac' })).toEqual(['in', 'in', 'out'])
  expect(await facebook.asks?.(file, { ...SAMPLE_OWNER, ownName: 'Jordan Pike' })).toBeUndefined()
  expect(await facebook.asks?.(await sourceFileAt(join(samples, 'messages.zip')), SAMPLE_OWNER)).toBeDefined()
})

test('a group of more than 25 is an audience, and a smaller one is each of its people', async () => {
  const people = (count: number) => [...Array.from({ length: count - 1 }, (_, index) => `Person ${index}`), JORDAN]
  const told = [{ from: JORDAN, at: START, text: 'Hello all' }]
  const ofTwentyFive = await read(await saved('message_1.json', thread(people(25), told, 'Choir')))
  expect(talks(ofTwentyFive)[0]?.with).toHaveLength(24)
  const [ofTwentySix] = await read(await saved('message_1.json', thread(people(26), told, 'Choir')))
  expect(ofTwentySix).toMatchObject({ kind: 'left-out', reason: 'It went to a group of 26 people.' })
})

test('people write about groups without it being Facebook’s own line', async () => {
  const said = ['I named the group Hikers.', 'Ana named the dog Rex.', 'You left the keys', 'Ana left the group.']
  const told = said.map((text, index) => ({ from: ANA, at: START + index * 1000, text }))
  const findings = await read(await saved('message_1.json', thread([ANA, JORDAN], told)))
  expect(talks(findings).map(({ text }) => text)).toEqual(said.slice(0, 3).toReversed())
})

test('the HTML export is recognised and told apart from the data, zipped or not', async () => {
  const zip = await zipped('pages.zip', { 'your_facebook_activity/messages/inbox/ana_1/message_1.html': '<html>' })
  const page = await saved('message_1.html', '<!DOCTYPE html><html>')
  for (const path of [zip, page]) {
    const name = path.slice(folder.length + 1)
    expect(await facebook.recognises({ name, head: await headAt(path), path })).toBe(true)
    await expect(read(path)).rejects.toThrow(/Ask Facebook for the copy once more with the format JSON/)
  }
})

test('a file that is damaged inside a zip is a problem of its own, and the others are read', async () => {
  const path = await zipped('damaged.zip', {
    'messages/inbox/ana_1/message_1.json': thread([ANA, JORDAN], withAna).slice(0, -150),
    'messages/inbox/bo_2/message_1.json': thread([BO, JORDAN], [{ from: BO, at: START, text: 'Hi' }]),
    'friends/friends.json': '[]',
  })
  const findings = await read(path)
  expect(findings.filter(({ kind }) => kind === 'problem').map(({ where }) => where.file)).toEqual([
    'friends/friends.json',
    'messages/inbox/ana_1/message_1.json',
  ])
  expect(talks(findings).some(({ with: [other] }) => other?.name.full === BO)).toBe(true)
})

test('BI-12: an entry of more than a megabyte is a problem, and the one after it is read', async () => {
  const told = [
    { from: ANA, at: START, text: 'after' },
    { from: ANA, at: START + 1, text: 'x'.repeat(LONGEST_ENTRY) },
  ]
  const [long, after] = await read(await saved('message_1.json', thread([ANA, JORDAN], told)))
  expect(long?.kind).toBe('problem')
  expect(after).toMatchObject({ kind: 'interaction', interaction: { text: 'after' } })
})

test('whatever the bytes are, there are findings or a Refusal', async () => {
  const sample = await readFile(join(samples, 'pre-2024', 'message_1.json'))
  const spoiled = fc
    .tuple(fc.nat(sample.length - 1), fc.uint8Array({ maxLength: 8 }), fc.nat(40))
    .map(([at, bytes, gone]) => Buffer.concat([sample.subarray(0, at), bytes, sample.subarray(at + gone)]))
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled, fc.uint8Array()), async (bytes) => {
      const path = await saved('message_1.json', bytes)
      const failure = await read(path).then(
        () => undefined,
        (error: unknown) => error,
      )
      expect(failure === undefined || failure instanceof Refusal).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('a file is cut into the same entries that JSON.parse sees, however its bytes arrive', async () => {
  const entry = fc.jsonValue({ maxDepth: 3 })
  const pieces = async function* (bytes: Uint8Array, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  await fc.assert(
    fc.asyncProperty(fc.array(entry), entry, fc.integer({ min: 1, max: 9 }), async (list, other, size) => {
      const bytes = Buffer.from(JSON.stringify({ messages: list, other }, undefined, size % 3))
      const source = { name: 'x.json', bytes: () => pieces(bytes, size) }
      const parts = await Array.fromAsync(jsonParts(source))
      const values = (key: string) => parts.filter((part) => part.key === key).map(({ json = '' }) => JSON.parse(json))
      const whole = JSON.parse(bytes.toString())
      expect(values('messages')).toEqual(whole.messages)
      expect(values('other')).toEqual(Array.isArray(other) ? whole.other : [whole.other])
    }),
  )
})
