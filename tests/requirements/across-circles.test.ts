import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { forAgents, shieldedPeople } from '#doors/mcp/shield.ts'
import { openTestBook } from '../book.ts'
import { addAna, addBert } from '../cast.ts'

test('R101: who knows about mortgages is found at softball as well as at work', async () => {
  const book = await openTestBook()
  const { group } = await book.act('add-group', { name: 'Softball' })
  const bert = await addBert(book, { notes: 'Pitcher. Works on mortgages all week.' })
  await book.act('place-people', { ids: [bert.id], addGroup: group.id })
  const found = await book.act('search', { query: 'who knows about mortgages' })
  expect(found.rows.map(({ name, inWhat }) => [name, inWhat])).toEqual([[bert.name.full, 'notes']])
})

test('R129: a shielded friend is there for the owner, and for agents as if they were not in the book', async () => {
  const book = await openTestBook()
  const { group } = await book.act('add-group', { name: 'Friends', shielded: true })
  const ana = await addAna(book, { notes: 'Knows everything about mortgages.' })
  const bert = await addBert(book, { notes: 'Sells mortgages.' })
  await book.act('place-people', { ids: [ana.id], addGroup: group.id })
  await book.act('log-interaction', { kind: 'call', personIds: [ana.id], notes: 'About mortgages' })
  await book.act('connect-people', { one: bert.id, other: ana.id })
  const search = await book.act('search', { query: 'mortgages' })
  expect(search.rows.map(({ name }) => name)).toContain(ana.name.full)

  const shielded = await shieldedPeople(book.context)
  const told = [search, await book.act('show-person', { id: bert.id }), await book.act('list-people', {})]
  const heard = told.map((answer) => JSON.stringify(forAgents(answer, shielded)))
  for (const text of heard) expect(text).not.toMatch(new RegExp(`${ana.id}|${ana.name.full}`))
  expect(heard[0]).toContain(bert.name.full)
})

test('T19, T23: who was put away is in no list, count, search or file for a phone, and comes back as they were', async () => {
  const book = await openTestBook()
  const ana = await addAna(book)
  await addBert(book)
  await book.act('log-interaction', { kind: 'call', personIds: [ana.id] })
  const before = await book.dump()
  const { step } = await book.act('place-people', { ids: [ana.id], place: 'archive' })
  const { file } = await book.act('export-people', { as: 'vcard-3' })
  const cards = await readFile((await book.context.exports.find(file.id)).path, 'utf8')
  expect(cards.match(/BEGIN:VCARD/g)).toHaveLength(1)
  expect((await book.act('list-people', {})).total).toBe(1)
  expect((await book.act('overview', {})).network).toBe(1)
  expect((await book.act('search', { query: 'Ana' })).rows).toEqual([])
  expect((await book.act('list-people', { place: 'archive' })).total).toBe(1)
  await book.act('undo', { step })
  expect(await book.dump()).toEqual(before)
})
