import { expect, test } from 'vitest'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'

const page = (book: TestBook, id: string) => book.act('show-person', { id })

test('R138: that Ana knows Bert holds both ways, is kept once, and undo takes it back', async () => {
  const book = await openTestBook()
  const [ana, bert] = [await addAna(book), await addBert(book)]
  await book.act('connect-people', { one: ana.id, other: bert.id, as: 'neighbours' })
  const { step } = await book.act('connect-people', { one: bert.id, other: ana.id, as: 'old neighbours' })
  expect((await page(book, ana.id)).connections).toMatchObject([{ otherId: bert.id, as: 'old neighbours' }])
  expect((await page(book, bert.id)).connections).toMatchObject([{ otherId: ana.id, as: 'old neighbours' }])
  await book.act('undo', { step })
  expect((await page(book, bert.id)).connections).toMatchObject([{ otherId: ana.id, as: 'neighbours' }])
  await expect(book.act('connect-people', { one: ana.id, other: ana.id })).rejects.toMatchObject({ code: 'invalid' })
})

test('R157, R161: what to ask about waits for its day, is cleared when asked, and is open again after undo', async () => {
  const book = await openTestBook()
  const ana = await addAna(book)
  const { thread } = await book.act('note-thread', {
    personId: ana.id,
    words: "Her mother's operation on 2 June",
    askFrom: '2026-06-03',
    sensitive: true,
  })
  expect((await page(book, ana.id)).threads).toMatchObject([{ state: 'open', askFrom: '2026-06-03', sensitive: true }])
  book.goTo('2026-06-05')
  const { step } = await book.act('log-interaction', { kind: 'call', personIds: [ana.id], askedAbout: [thread.id] })
  expect((await page(book, ana.id)).threads).toMatchObject([{ state: 'asked', settledOn: '2026-06-05' }])
  await book.act('undo', { step })
  expect((await page(book, ana.id)).threads).toMatchObject([{ state: 'open' }])
})

test('R132: kind words keep the quote with the person and the day, and go when the person goes', async () => {
  const book = await openTestBook()
  const ana = await addAna(book)
  await book.act('keep-kind-word', { personId: ana.id, words: 'The fairest dealer I know', day: '2024-03-01' })
  expect((await book.act('list-kind-words', {})).kindWords).toMatchObject([
    { words: 'The fairest dealer I know', day: '2024-03-01', name: ana.name.full, isAdvocate: false },
  ])
  const { person } = await page(book, ana.id)
  await book.act('edit-person', { id: ana.id, version: person.version, change: { advocate: true } })
  expect((await book.act('list-kind-words', {})).kindWords[0]?.isAdvocate).toBe(true)
  await book.act('place-people', { ids: [ana.id], place: 'archive' })
  expect((await book.act('list-kind-words', {})).kindWords).toEqual([])
})

test('R87, R112, R159: would they know me, what they do now and how we stand are kept as the owner put them', async () => {
  const book = await openTestBook()
  const ana = await addAna(book)
  const change = {
    recognition: { wouldKnowMe: 'with-a-hint', as: 'the one with the broken projector', notedOn: '2026-05-19' },
    workStatus: { status: 'looking', since: '2026-03', notedOn: '2026-05-19' },
    regard: { iTrust: 'much', theyKnow: 'some' },
  } as const
  await book.act('edit-person', { id: ana.id, version: ana.version, change })
  expect((await page(book, ana.id)).person).toMatchObject(change)
})

test('R85: whoever has no story, only an event, or no name to speak of is vague until a line says more', async () => {
  const book = await openTestBook()
  const { person: woman } = await book.act('add-person', {
    name: { full: 'That Woman I Met at the Convention' },
    howWeMet: { where: 'the Convention' },
  })
  await addAda(book)
  const listed = (await book.act('list-vague', {})).people.find(({ person }) => person.id === woman.id)
  expect(listed?.missing.map(({ reason }) => reason)).toEqual(['event-only', 'no-name'])
  expect(listed?.traces).toEqual(['You met at the Convention.'])
  await book.act('edit-person', {
    id: woman.id,
    version: woman.version,
    change: { name: { full: 'Inês Prata' }, howWeMet: { where: 'the Convention', hook: 'keeps bees' } },
  })
  expect((await book.act('list-vague', {})).people.map(({ person }) => person.id)).not.toContain(woman.id)
})

test('R27, R28, R119: close people with one road, with none that works, or with nothing outside work are listed', async () => {
  const book = await openTestBook()
  const bare = { links: [], addresses: [], phones: [], emails: [] }
  const ada = await addAda(book, {
    ...bare,
    emails: [{ address: 'ada@acme.com' }],
    positions: [{ organisation: 'Acme' }],
  })
  const bert = await addBert(book, { ...bare, phones: [{ number: '+44 7700 900142', state: 'wrong' }] })
  const all = [ada, bert].map(({ id }) => id)
  await book.act('place-people', { ids: all, circleId: 'inner' })
  expect((await book.act('list-to-confirm', {})).people.map(({ name, because }) => [name, because[0]])).toEqual([
    [bert.name.full, 'No address or number that you have still works.'],
    [ada.name.full, 'Everything you have ends with their job.'],
  ])
  const { person } = await page(book, bert.id)
  await book.act('mark-reach', { id: bert.id, version: person.version, list: 'phones', at: 0, state: 'works' })
  const after = await page(book, bert.id)
  expect(after.person.phones).toMatchObject([{ state: 'works', lastConfirmed: '2026-05-19' }])
  expect(after.reachability).toEqual({ routes: 1, needsRepair: false, onlyAtWork: false })
})

test('removing a person removes what hangs on them, and undo brings all of it back', async () => {
  const book = await openTestBook()
  const [ana, bert] = [await addAna(book), await addBert(book)]
  await book.act('connect-people', { one: ana.id, other: bert.id })
  await book.act('note-thread', { personId: ana.id, words: 'How the move went' })
  await book.act('keep-kind-word', { personId: ana.id, words: 'Always on time' })
  const before = await book.dump()
  const { person } = await page(book, ana.id)
  const { step } = await book.act('remove-person', { id: ana.id, version: person.version })
  expect((await book.dump()).join('\n')).not.toContain(ana.id)
  await book.act('undo', { step })
  expect(await book.dump()).toEqual(before)
})

test('R23: an agent hears neither sensitive threads nor how we stand', async () => {
  const { forAgents } = await import('#doors/mcp/shield.ts')
  const said = {
    threads: [
      { words: 'the operation', sensitive: true },
      { words: 'the move', sensitive: false },
    ],
    regard: {},
  }
  expect(forAgents(said, { ids: new Set(), names: [] })).toEqual({ threads: [{ words: 'the move', sensitive: false }] })
})
