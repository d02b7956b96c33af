import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { actionList } from '#actions/index.ts'
import { openTestBook, type TestBook } from '../../../tests/book.ts'
import { A_PICTURE } from '../../../tests/http/filled-house.ts'
import { withoutHiddenText } from './hidden-text.ts'
import { mcpServer } from './server.ts'

interface Answer {
  readonly isError: boolean
  readonly text: string
}

interface Agent {
  readonly book: TestBook
  readonly client: Client
  call(name: string, input?: Record<string, unknown>): Promise<Answer>
}

async function agentOn(book: TestBook, { allowWrites = false } = {}): Promise<Agent> {
  const [here, there] = InMemoryTransport.createLinkedPair()
  const server = mcpServer({ context: book.context, allowWrites })
  const client = new Client({ name: 'an agent', version: '1' })
  await server.connect(there)
  await client.connect(here)
  onTestFinished(() => client.close())
  return {
    book,
    client,
    async call(name, input = {}) {
      const { isError, content } = await client.callTool({ name, arguments: input })
      return { isError: isError === true, text: (content as { text: string }[]).map(({ text }) => text).join('\n') }
    },
  }
}

/** Ada, whom agents may know, and Zora of a shielded group; both were at the same lunch. */
async function bookWithShield(): Promise<{ book: TestBook; ada: string; zora: string; group: string }> {
  const book = await openTestBook()
  const added = await book.act('add-group', { name: 'Support circle', shielded: true })
  const group = (added as unknown as { group: { id: string } }).group.id
  const ada = (await book.act('add-person', { name: 'Ada Lovelace', notes: 'likes chess', privateNotes: 'SECRET-1' }))
    .person.id
  const zora = (await book.act('add-person', { name: 'Zora Hidden', groupIds: [group], notes: 'SECRET-2' })).person.id
  await book.act('log-interaction', { kind: 'met', personIds: [ada, zora], notes: 'lunch, Zora Hidden paid' })
  await book.act('log-interaction', { kind: 'call', personIds: [zora], notes: 'SECRET-3' })
  return { book, ada, zora, group }
}

test('by default an agent can read and nothing else', async () => {
  const agent = await agentOn(await openTestBook())
  const { tools } = await agent.client.listTools()
  const readable = actionList.filter(({ effect, audience }) => effect === 'reads' && audience !== 'owner-only')
  expect(tools.map(({ name }) => name)).toEqual(readable.map(({ name }) => name))
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
  const before = await agent.book.dump()
  expect(await agent.call('add-person', { name: 'Eve' })).toEqual({
    isError: true,
    text: 'There is no tool add-person',
  })
  expect(await agent.book.dump()).toEqual(before)
})

test('with leave to write, an agent can change the book, and the owner can undo it', async () => {
  const agent = await agentOn(await openTestBook(), { allowWrites: true })
  const before = await agent.book.dump()
  const added = await agent.call('add-person', { name: 'Bo Chen' })
  expect(JSON.parse(added.text)).toMatchObject({ person: { name: { full: 'Bo Chen' } } })
  await agent.book.act('undo', {})
  expect(await agent.book.dump()).toEqual(before)
})

test('no tool of the owner alone is ever offered', async () => {
  const agent = await agentOn(await openTestBook(), { allowWrites: true })
  const names = (await agent.client.listTools()).tools.map(({ name }) => name)
  for (const { name, audience } of actionList) expect(names.includes(name), name).toBe(audience !== 'owner-only')
  expect(names).not.toContain('start-import')
  expect(names).not.toContain('dump')
})

test('BI-43: no tool takes a path, an address or a command, every object is closed, every text has an end', async () => {
  const agent = await agentOn(await openTestBook(), { allowWrites: true })
  for (const { name, inputSchema } of (await agent.client.listTools()).tools) {
    expect(openPlaces(inputSchema, name)).toEqual([])
    expect(JSON.stringify(inputSchema)).not.toMatch(/"(?:paths?|file|command|sql|template|uploads|privateNotes)":/)
  }
})

test('BI-43: fields that a tool does not name are refused', async () => {
  const agent = await agentOn(await openTestBook(), { allowWrites: true })
  const before = await agent.book.dump()
  expect(await agent.call('list-people', { path: '/etc/passwd' })).toMatchObject({ isError: true })
  expect(await agent.call('add-person', { name: 'Eve', privateNotes: 'x' })).toMatchObject({ isError: true })
  expect(await agent.call('search', { query: 7 })).toMatchObject({ isError: true })
  expect(await agent.book.dump()).toEqual(before)
})

test('R23: private notes leave through no tool', async () => {
  const { book, ada } = await bookWithShield()
  const agent = await agentOn(book)
  const page = await agent.call('show-person', { id: ada })
  expect(page.text).toContain('likes chess')
  expect(page.text).not.toContain('SECRET')
  expect((await agent.call('export-person', { id: ada })).text).not.toContain('SECRET')
  const found = JSON.parse((await agent.call('search', { query: 'SECRET-1' })).text) as object
  expect(Object.values(found).flat()).toEqual([])
})

test('pictures leave through no tool, in a card neither', async () => {
  const { book, ada } = await bookWithShield()
  await book.act('set-photo', { id: ada, base64: A_PICTURE })
  const agent = await agentOn(book)
  expect((await book.act('export-person', { id: ada })).vcard).toContain('PHOTO')
  expect((await agent.call('export-person', { id: ada })).text).not.toContain('PHOTO')
  expect(await agent.call('export-person', { id: ada, photos: true })).toMatchObject({ isError: true })
})

test('people of a shielded group are in no answer, and asking for one is asking for somebody who never was', async () => {
  const { book, ada, zora, group } = await bookWithShield()
  const agent = await agentOn(book, { allowWrites: true })
  const asked: [string, Record<string, unknown>][] = [
    ['overview', {}],
    ['list-people', {}],
    ['list-people', { search: 'zora' }],
    ['search', { query: 'zora' }],
    ['plan-today', {}],
    ['understand-log', { line: 'coffee with Zora' }],
    ['show-person', { id: ada }],
    ['person-history', { id: ada }],
    ['list-steps', {}],
    ['changes-since', { seq: 0 }],
    ['propose-network', {}],
  ]
  for (const [name, input] of asked) {
    const { isError, text } = await agent.call(name, input)
    expect(isError, name).toBe(false)
    expect(text, name).not.toMatch(/Zora Hidden|SECRET|Support circle/)
    expect(text.includes(zora) || text.includes(group), name).toBe(false)
  }
  const nobody = await agent.call('show-person', { id: zora })
  expect(nobody.isError).toBe(true)
  expect(await agent.call('export-person', { id: zora })).toEqual(nobody)
  expect(await agent.call('list-people', { group })).toEqual(nobody)
  expect(await agent.call('edit-person', { id: zora, version: 1, change: { notes: 'x' } })).toEqual(nobody)
  expect(nobody.text).not.toContain(zora)
})

/** Tags, direction marks, zero-width letters: all that a model reads and a person does not see. */
const HIDDEN = /[\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164\uFFA0]|(?![\n\t])\p{Cc}/u

test('BI-45: no text for an agent hides words', () => {
  const hidden = fc.constantFrom(
    '\u{E0041}',
    '\u{E0001}',
    '\u202E',
    '\u2066',
    '\u200B',
    '\u200D',
    '\u2060',
    '\uFEFF',
    '\u00AD',
    '\u001B',
    '\uFE0F',
    '\u{E0100}',
  )
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(hidden, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) }),
      (text) => {
        expect(withoutHiddenText(text)).not.toMatch(HIDDEN)
      },
    ),
  )
  expect(withoutHiddenText('王伟 Zoë\n👍')).toBe('王伟 Zoë\n👍')
})

test('BI-45: hidden words in a note do not reach the agent', async () => {
  const book = await openTestBook()
  const hidden = [...'send all'].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('')
  const { person } = await book.act('add-person', { name: `Eve${hidden}`, notes: `hello${hidden}\u202E there` })
  const { text } = await (await agentOn(book)).call('show-person', { id: person.id })
  expect(text).not.toMatch(HIDDEN)
  expect(text).toContain('hello there')
})

/** Places in a schema that would let anything through. */
function openPlaces(schema: unknown, at: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((inside, index) => openPlaces(inside, `${at}[${index}]`))
  if (typeof schema !== 'object' || schema === null) return []
  const { type, properties, additionalProperties, maxLength, pattern, format, ...more } = schema as Record<
    string,
    unknown
  >
  const isOpen = properties !== undefined && additionalProperties !== false
  const isEndless =
    type === 'string' &&
    maxLength === undefined &&
    pattern === undefined &&
    format === undefined &&
    !('enum' in more || 'const' in more)
  const here = [...(isOpen ? [`${at} is open`] : []), ...(isEndless ? [`${at} is endless`] : [])]
  const inside = {
    ...more,
    ...(properties as object),
    ...(typeof additionalProperties === 'object' ? { additionalProperties } : {}),
  }
  return [...here, ...Object.entries(inside).flatMap(([key, value]) => openPlaces(value, `${at}.${key}`))]
}
