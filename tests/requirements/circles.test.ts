import { expect, test } from 'vitest'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'

async function dueDayOf(book: TestBook, id: string): Promise<string | undefined> {
  return (await book.act('show-person', { id })).dueDay
}

test('R3: somebody is a former colleague and a supplier at once, in words of one’s own too; any of them finds them', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { kinds: ['former colleague', 'supplier', 'keeper of the spare key'] })
  await addBert(book)
  for (const search of ['former colleague', 'supplier', 'spare key']) {
    expect((await book.act('list-people', { search })).rows.map(({ id }) => id)).toEqual([ada.id])
  }
  expect((await book.act('show-person', { id: ada.id })).person.kinds).toHaveLength(3)
})

test('R35: a circle of 90 days makes one due after 90, a rhythm of one’s own goes before, and moving reckons anew', async () => {
  const book = await openTestBook()
  const { circle } = await book.act('add-circle', { name: 'Quarterly', order: 5, cadenceDays: 90, importance: 1 })
  const ada = await addAda(book, { circleId: circle.id })
  const bert = await addBert(book, { circleId: circle.id, cadenceDays: 30 })
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id, bert.id] })
  expect([await dueDayOf(book, ada.id), await dueDayOf(book, bert.id)]).toEqual(['2026-08-17', '2026-06-18'])

  await book.act('place-people', { ids: [ada.id, bert.id], circleId: 'warm' })
  expect([await dueDayOf(book, ada.id), await dueDayOf(book, bert.id)]).toEqual(['2026-11-15', '2026-06-18'])
  await book.act('place-people', { ids: [bert.id], cadenceDays: null })
  expect(await dueDayOf(book, bert.id)).toBe('2026-11-15')

  const warm = (await book.act('overview', {})).circles.find(({ id }) => id === 'warm')
  await book.act('edit-circle', { id: 'warm', version: warm?.version ?? 0, change: { cadenceDays: 60 } })
  expect(await dueDayOf(book, ada.id)).toBe('2026-07-18')
  const ninety = await openTestBook()
  const eve = await addAda(ninety, { circleId: 'close' })
  await ninety.act('log-interaction', { kind: 'met', personIds: [eve.id] })
  for (const [day, names] of [
    ['2026-08-16', []],
    ['2026-08-17', ['Ada Okonkwo']],
  ] as const) {
    ninety.goTo(day)
    expect((await ninety.act('plan-today', { minutes: 60 })).cards.map(({ name }) => name)).toEqual(names)
  }
})

test('R99: a tie from the hiking group stands by what happened, not by where it comes from', async () => {
  const book = await openTestBook()
  const { group: work } = await book.act('add-group', { name: 'Work' })
  const { group: hiking } = await book.act('add-group', { name: 'Hiking' })
  const alike = { circleId: 'warm', emails: [], phones: [], links: [], addresses: [], notes: 'knows about mortgages' }
  const ada = await addAda(book, { ...alike, groupIds: [work.id] })
  const bert = await addBert(book, { ...alike, groupIds: [hiking.id] })
  for (const day of ['2025-03-01', '2025-06-01', '2025-09-01']) {
    await book.act('log-interaction', { kind: 'met', personIds: [ada.id, bert.id], day })
  }
  const standing = async (id: string) => {
    const { aliveness, dueDay, freshness, tieInWords } = await book.act('show-person', { id })
    return { aliveness, dueDay, freshness, tieInWords }
  }
  expect(await standing(bert.id)).toEqual(await standing(ada.id))
  const plan = await book.act('plan-today', { minutes: 60 })
  expect(plan.cards.map(({ personId }) => personId).toSorted()).toEqual([ada.id, bert.id].toSorted())
  const found = await book.act('search', { query: 'mortgages' })
  expect(found.rows.map(({ id }) => id).toSorted()).toEqual([ada.id, bert.id].toSorted())
})

test('a circle that goes leaves its people in the network, and undo fills it again', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'warm' })
  const ana = await addAna(book, { circleId: 'close' })
  const before = await book.dump()
  const warm = (await book.act('overview', {})).circles.find(({ id }) => id === 'warm')
  const { step } = await book.act('remove-circle', { id: 'warm', version: warm?.version ?? 0 })
  const overview = await book.act('overview', {})
  expect(overview.circles.map(({ name, people }) => [name, people])).toEqual([
    ['Inner', 0],
    ['Close', 1],
    ['Wide', 0],
  ])
  expect(overview.network).toBe(2)
  expect(await book.act('show-person', { id: ada.id })).toMatchObject({ circle: undefined, dueDay: undefined })
  expect((await book.act('show-person', { id: ana.id })).circle?.name).toBe('Close')
  expect((await book.act('plan-today', { minutes: 60 })).cards).toHaveLength(2)
  await book.act('undo', { step })
  expect(await book.dump()).toEqual(before)
})

test('the last circle stays', async () => {
  const book = await openTestBook()
  const { circles } = await book.act('overview', {})
  const [last, ...others] = circles
  for (const { id, version } of others) await book.act('remove-circle', { id, version })
  const removal = book.act('remove-circle', { id: last?.id ?? '', version: last?.version ?? 0 })
  await expect(removal).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining('last circle') })
  expect((await book.act('overview', {})).circles).toHaveLength(1)
})

test('nobody is put into a circle or a group that the book does not have', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const before = await book.dump()
  const nowhere = { code: 'not-found' }
  await expect(book.act('add-person', { name: 'Otto', circleId: 'gone' })).rejects.toMatchObject(nowhere)
  await expect(book.act('add-person', { name: 'Otto', groupIds: ['gone'] })).rejects.toMatchObject(nowhere)
  const edit = (change: object) => book.act('edit-person', { id: ada.id, version: ada.version, change })
  await expect(edit({ circleId: 'gone' })).rejects.toMatchObject(nowhere)
  await expect(edit({ groupIds: ['gone'] })).rejects.toMatchObject(nowhere)
  expect(await book.dump()).toEqual(before)
  expect((await edit({ circleId: null })).person.circleId).toBeUndefined()
  expect(A_TUESDAY).toBe((await book.act('overview', {})).today)
})
