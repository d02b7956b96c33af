import { expect, test } from 'vitest'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addBert } from '../cast.ts'

const someone = { links: [], addresses: [], welcomeChannels: [], birthday: undefined }

async function mark(book: TestBook, id: string, change: object): Promise<void> {
  const { person } = await book.act('show-person', { id })
  await book.act('edit-person', { id, version: person.version, change })
}

async function toRepair(book: TestBook): Promise<string[]> {
  return (await book.act('list-people', { reach: 'repair' })).rows.map(({ name }) => name)
}

test('R26: a bounced email is suggested no more, other ways are, and the person waits on the list to repair', async () => {
  const book = await openTestBook()
  const emails = [{ address: 'ada@example.org' }]
  const ada = await addAda(book, {
    ...someone,
    emails,
    phones: [{ number: '+44 7700 900142' }],
    unwelcomeChannels: ['message'],
    welcomeChannels: ['email'],
  })
  await addBert(book)
  const card = async () =>
    (await book.act('plan-today', { minutes: 60 })).cards.find(({ personId }) => personId === ada.id)
  expect(await card()).toMatchObject({ channel: 'email', reach: { href: 'mailto:ada%40example.org' } })
  expect(await toRepair(book)).toEqual([])

  await mark(book, ada.id, { emails: [{ address: 'ada@example.org', state: 'bounced' }] })
  const after = await card()
  expect([after?.channel, ...(after?.otherChannels ?? [])].toSorted()).toEqual(['call', 'video'])
  expect(after?.reach?.href).not.toContain('mailto')
  expect((await book.act('show-person', { id: ada.id })).suggestedChannel).toBe('call')
  expect(await toRepair(book)).toEqual(['Ada Okonkwo'])

  await mark(book, ada.id, {
    emails: [{ address: 'ada@example.org', state: 'bounced' }, { address: 'new@example.org' }],
  })
  expect(await toRepair(book)).toEqual([])
  expect((await card())?.reach?.href).toBe('mailto:new%40example.org')
})

test('R26: whoever has nothing left that works is repaired before they are suggested, and a note does not fool the list', async () => {
  const book = await openTestBook()
  const lost = await addAda(book, { ...someone, emails: [], phones: [{ number: '+44 7700 900142', state: 'wrong' }] })
  await addBert(book, { ...someone, emails: [], phones: [], whyTheyMatter: 'He said "broken": twice' })
  const { cards } = await book.act('plan-today', { minutes: 60 })
  expect(cards.map(({ name }) => name)).toEqual(['Bert Vandenberghe'])
  expect(await toRepair(book)).toEqual(['Ada Okonkwo'])
  expect((await book.act('list-people', { reach: 'repair', sort: 'due' })).total).toBe(1)
  await book.act('place-people', { ids: [lost.id], place: 'pool' })
  expect((await book.act('list-people', { reach: 'repair', place: 'network' })).total).toBe(0)
})

test('R27: a call confirms the number it came about by, on the day it happened, and undo takes that back', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { phones: [{ number: '+44 7700 900142' }] })
  const phones = async () => (await book.act('show-person', { id: ada.id })).person.phones
  const before = await book.dump()
  const logged = await book.act('log-interaction', { kind: 'call', personIds: [ada.id], day: '2026-05-12' })
  expect(await phones()).toEqual([{ number: '+44 7700 900142', state: 'works', lastConfirmed: '2026-05-12' }])
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id], day: '2026-03-01' })
  expect((await phones())[0]?.lastConfirmed).toBe('2026-05-12')
  const { steps } = await book.act('list-steps', { limit: 1 })
  await book.act('undo', { step: steps[0]?.id })
  await book.act('undo', { step: logged.step })
  expect(await book.dump()).toEqual(before)
})

test('R27: what got no answer, what went to several, and one of two numbers confirm nothing', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, {
    emails: [{ address: 'ada@example.org' }],
    phones: [{ number: '1234567' }, { number: '7654321' }],
  })
  const bert = await addBert(book)
  const before = await book.act('show-person', { id: ada.id })
  await book.act('log-interaction', { kind: 'email', direction: 'out', personIds: [ada.id] })
  await book.act('log-interaction', { kind: 'email', direction: 'in', personIds: [ada.id, bert.id] })
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id] })
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id] })
  expect((await book.act('show-person', { id: ada.id })).person).toEqual(before.person)
  await book.act('log-interaction', { kind: 'email', direction: 'in', personIds: [ada.id] })
  const { person } = await book.act('show-person', { id: ada.id })
  expect(person.emails).toEqual([{ address: 'ada@example.org', state: 'works', lastConfirmed: A_TUESDAY }])
})

test('R27: a card that was answered by a call confirms the number it named', async () => {
  const book = await openTestBook()
  const phones = [{ number: '1234567', state: 'wrong' }, { number: '7654321' }, { number: '555777' }] as const
  const ada = await addAda(book, { ...someone, emails: [], phones: [...phones], welcomeChannels: ['call'] })
  const { cards } = await book.act('open-day', { minutes: 60 })
  expect(cards).toMatchObject([{ channel: 'call', reach: { label: '7654321' } }])
  await book.act('answer-card', { promptId: cards[0]?.promptId ?? '', response: 'done' })
  expect((await book.act('show-person', { id: ada.id })).person.phones.map(({ state }) => state)).toEqual([
    'wrong',
    'works',
    'unconfirmed',
  ])
})
