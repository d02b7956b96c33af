import { expect, test } from 'vitest'
import { openTestBook } from '../book.ts'
import { addAda, addBert } from '../cast.ts'

const INES = { name: 'Inês Prata', where: 'the Lisbon meetup', line: 'keeps bees' }

test('R71: a card waits a week at most, becomes a person with a next step, or nothing at all', async () => {
  const book = await openTestBook()
  const { person } = await book.act('capture-card', INES)
  const { person: other } = await book.act('capture-card', { name: 'Rui' })
  const waiting = async () =>
    (await book.act('list-cards', {})).cards.map((card) => [card.person.name.full, card.daysLeft])
  expect(await waiting()).toEqual([
    ['Inês Prata', 7],
    ['Rui', 7],
  ])

  const keep = { nextStep: 'Send her the talk', on: '2026-05-22', circleId: 'warm' }
  await book.act('decide-card', { id: person.id, version: person.version, keep })
  const page = await book.act('show-person', { id: person.id })
  expect(page.person).toMatchObject({
    place: 'network',
    circleId: 'warm',
    howWeMet: { where: INES.where, hook: INES.line },
  })
  expect(page.promises).toMatchObject([{ words: 'Send her the talk', day: '2026-05-22' }])
  expect(await waiting()).toEqual([['Rui', 7]])

  const { step } = await book.act('decide-card', { id: other.id, version: other.version })
  await expect(book.act('show-person', { id: other.id })).rejects.toMatchObject({ code: 'not-found' })
  await book.act('undo', { step })
  book.goTo('2026-05-25')
  expect(await waiting()).toEqual([['Rui', 1]])
  book.goTo('2026-05-26')
  expect(await waiting()).toEqual([])
  expect((await book.act('show-person', { id: other.id })).person.place).toBe('pool')
})

test('R16: somebody new is three fields, and sent twice they are still one', async () => {
  const book = await openTestBook()
  const first = await book.act('capture-card', { ...INES, id: 'minted-on-the-train' })
  const again = await book.act('capture-card', { ...INES, id: 'minted-on-the-train' })
  expect(again.person).toEqual(first.person)
  expect((await book.act('list-people', { place: 'pool' })).total).toBe(1)
})

test('R100: cards that changed hands start no rhythm; a conversation does', async () => {
  const book = await openTestBook()
  const { person } = await book.act('capture-card', INES)
  await book.act('place-people', { ids: [person.id], circleId: 'inner' })
  const lastContact = async () => (await book.act('list-people', { search: 'Prata' })).rows[0]?.lastContactDay
  expect(await lastContact()).toBeUndefined()
  await book.act('log-interaction', { kind: 'call', personIds: [person.id] })
  expect(await lastContact()).toBe('2026-05-19')
})

test("R2: a group out of the day's plan is not in it, though its promises are; switched on, its people are due as others", async () => {
  const book = await openTestBook()
  const { group } = await book.act('add-group', { name: 'Family' })
  const ada = await addAda(book, { birthday: undefined })
  await addBert(book, { birthday: undefined })
  await book.act('place-people', { ids: [ada.id], addGroup: group.id })
  const planned = async () =>
    (await book.act('plan-today', { minutes: 60 })).cards
      .filter(({ kind }) => kind !== 'promise')
      .map(({ personId }) => personId)
  expect(await planned()).toContain(ada.id)
  await book.act('edit-group', { id: group.id, version: group.version, change: { inDayPlan: false } })
  expect(await planned()).not.toContain(ada.id)
  await book.act('make-promise', { personId: ada.id, whose: 'mine', words: 'Bring the cake', day: '2026-05-19' })
  const cards = (await book.act('plan-today', { minutes: 60 })).cards
  expect(cards).toContainEqual(expect.objectContaining({ personId: ada.id, kind: 'promise' }))
})
