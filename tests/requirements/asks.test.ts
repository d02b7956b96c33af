import { expect, test } from 'vitest'
import { forAgents, shieldedPeople } from '#doors/mcp/shield.ts'
import { openTestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'

test('R64: for an ask, those who fit come by relation and warmth, with the last touch without an ask and past gives', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { notes: 'Sells mortgages in Porto.' })
  const bert = await addBert(book, { positions: [{ title: 'Mortgages', organisation: 'Acme' }] })
  await addAna(book, { notes: 'Keeps bees.' })
  await book.act('log-interaction', { kind: 'met', day: '2026-05-10', personIds: [bert.id] })
  const gave = { kind: 'message' as const, direction: 'out' as const, personIds: [bert.id] }
  await book.act('log-interaction', { ...gave, day: '2026-05-12', purposes: ['answered'] })
  await book.act('log-interaction', { ...gave, day: '2026-05-15', purposes: ['asked'] })
  await book.act('log-interaction', { kind: 'letter', direction: 'in', day: '2026-05-16', personIds: [bert.id] })
  await book.act('log-interaction', { kind: 'call', day: '2022-03-01', personIds: [ada.id] })
  const { rows, note } = await book.act('plan-ask', { about: 'mortgages' })
  expect(rows.map(({ name, first }) => [name, first])).toEqual([
    [bert.name.full, 'ask'],
    [ada.name.full, 'reconnect'],
  ])
  expect(rows[0]).toMatchObject({
    because: [expect.stringContaining('Mortgages'), expect.stringContaining('16 May 2026')],
    lastNonAsk: 'You were last in touch without an ask on 12 May 2026, seven days ago.',
    gives: `You gave ${bert.name.full} something once before.`,
  })
  expect(note).toContain('proposes no asks')
})

test('R129: nobody shielded is in the ask planner, and whoever has not answered yet is left in peace (R154)', async () => {
  const book = await openTestBook()
  const { group } = await book.act('add-group', { name: 'Friends', shielded: true })
  const ana = await addAna(book, { notes: 'Knows mortgages.' })
  await book.act('place-people', { ids: [ana.id], addGroup: group.id })
  const bert = await addBert(book, { notes: 'Knows mortgages.' })
  const ada = await addAda(book, { notes: 'Knows mortgages.' })
  await book.act('edit-person', { id: ada.id, version: ada.version, change: { doNotSuggest: true } })
  const plan = async () => (await book.act('plan-ask', { about: 'mortgages' })).rows.map(({ name }) => name)
  expect(await plan()).toEqual([bert.name.full])
  expect(await plan()).not.toContain(ada.name.full)
  const letter = {
    personId: bert.id,
    kind: 'ask',
    channel: 'email',
    text: 'Could you explain the rates to me?',
  } as const
  const { draft } = await book.act('keep-draft', letter)
  await book.act('log-draft', { id: draft.id, version: draft.version })
  expect(await plan()).toEqual([])
  book.goTo('2026-08-17')
  expect(await plan()).toEqual([bert.name.full])
})

test('R129: what was asked of a shielded friend is not told to agents', async () => {
  const book = await openTestBook()
  const { group } = await book.act('add-group', { name: 'Friends', shielded: true })
  const ana = await addAna(book)
  await book.act('place-people', { ids: [ana.id], addGroup: group.id })
  const letter = { personId: ana.id, kind: 'ask', channel: 'email', text: 'Could you look after the cat?' } as const
  const { draft } = await book.act('keep-draft', letter)
  const { ask } = await book.act('log-draft', { id: draft.id, version: draft.version })
  // That they are kept out of asks was said, and the owner asked all the same.
  expect(ask?.overrode).toContain('shielded')
  const told = JSON.stringify(forAgents(await book.act('list-asks', {}), await shieldedPeople(book.context)))
  expect(told).not.toContain(ana.id)
  expect(told).not.toContain('the cat')
})
