import { expect, test } from 'vitest'
import type { ActionInput } from '#actions/index.ts'
import { facetsThatDiffer } from '#storage/facets-check.ts'
import { searchThatDiffers } from '#storage/search-check.ts'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { importFiles, ownersFile } from '../importing.ts'

type Facts = Omit<ActionInput<'add-person'>, 'name'>

async function add(book: TestBook, name: string, facts: Facts = {}): Promise<string> {
  return (await book.act('add-person', { name, force: true, ...facts })).person.id
}

async function edit(book: TestBook, id: string, change: ActionInput<'edit-person'>['change']): Promise<void> {
  const { person } = await book.act('show-person', { id })
  await book.act('edit-person', { id, version: person.version, change })
}

const namesIn = async (book: TestBook, filter: ActionInput<'list-people'>): Promise<string[]> =>
  (await book.act('list-people', filter)).rows.map(({ name }) => name)

test('R3: somebody is a former colleague and a supplier at once, and either finds them; kinds are the owner’s own', async () => {
  const book = await openTestBook()
  await add(book, 'Ana Kovač', { kinds: ['Former colleague', 'Supplier'] })
  await add(book, 'Bert Ngata', { kinds: ['customer'] })
  expect(await namesIn(book, { kind: 'former colleague' })).toEqual(['Ana Kovač'])
  expect(await namesIn(book, { kind: 'supplier' })).toEqual(['Ana Kovač'])
  const { words } = await book.act('list-facets', { facet: 'kind' })
  expect(words.map(({ word, people }) => [word, people])).toEqual([
    ['customer', 1],
    ['Former colleague', 1],
    ['Supplier', 1],
  ])
})

test('R29: moving keeps the old city with its dates, and “was in Denver” finds them', async () => {
  const book = await openTestBook()
  const ana = await add(book, 'Ana Kovač', { addresses: [{ city: 'Denver' }] })
  await edit(book, ana, {
    addresses: [
      { city: 'Denver', until: '2026-02-01' },
      { city: 'Boise', from: '2026-02-01' },
    ],
  })
  expect(await namesIn(book, { city: 'Denver' })).toEqual([])
  expect(await namesIn(book, { city: 'denver', placeEver: true })).toEqual(['Ana Kovač'])
  expect(await namesIn(book, { city: 'Boise' })).toEqual(['Ana Kovač'])
  expect((await book.act('search', { query: 'was in Denver' })).rows).toMatchObject([
    { name: 'Ana Kovač', inWhat: 'place' },
  ])
})

test('R30: “helped me in 2024 search” finds who helped, with what and when', async () => {
  const book = await openTestBook()
  const ana = await add(book, 'Ana Kovač')
  const bert = await add(book, 'Bert Ngata')
  const talk = { kind: 'call', direction: 'in' } as const
  const notes = 'Read my letters for the job search'
  await book.act('log-interaction', { ...talk, personIds: [ana], day: '2024-03-05', purposes: ['answered'], notes })
  await book.act('log-interaction', { ...talk, personIds: [bert], day: '2024-04-05', notes: 'His own job search' })
  await book.act('log-interaction', { ...talk, personIds: [bert], day: '2023-04-05', purposes: ['answered'], notes })
  const { interactions } = await book.act('search', { query: 'helped me in 2024 search' })
  expect(interactions).toMatchObject([{ day: '2024-03-05', inWhat: 'notes', people: [{ id: ana, name: 'Ana Kovač' }] }])
  expect(interactions[0]?.snippet.filter(({ isHit }) => isHit)).toEqual([{ text: 'search', isHit: true }])
})

test('R84: whoever was never met and is silent for a year is listed with the reason', async () => {
  const book = await openTestBook()
  const [ana, bert, cleo, dora] = [
    await add(book, 'Ana Kovač'),
    await add(book, 'Bert Ngata'),
    await add(book, 'Cleo Ito', { place: 'pool' }),
    await add(book, 'Dora Lind'),
  ]
  await book.act('log-interaction', { kind: 'email', direction: 'both', personIds: [ana], day: '2025-03-12' })
  await book.act('log-interaction', { kind: 'met', personIds: [bert], day: '2025-03-12' })
  await book.act('log-interaction', { kind: 'call', personIds: [dora], day: '2026-03-12' })
  const { rows, total } = await book.act('list-people', { fading: true })
  expect([total, rows.map(({ id }) => id)]).toEqual([1, [ana]])
  expect(rows[0]?.fading).toMatch(
    /^No meeting in person is written down, and the last word was .+ ago, on 12 March 2025$/,
  )
  book.goTo('2027-06-01')
  expect((await namesIn(book, { fading: true })).toSorted()).toEqual(['Ana Kovač', 'Dora Lind'])
  expect((await book.act('list-people', { neverTalked: true })).rows.map(({ id }) => id)).toEqual([cleo])
})

test('R85, R86: who can hardly be placed is found by why, and no more once the story is told', async () => {
  const book = await openTestBook()
  const woman = await add(book, 'That Woman I Met at the Convention', { howWeMet: { where: 'the convention' } })
  await add(book, 'Ana Kovač', { howWeMet: { hook: 'keeps bees' } })
  expect(await namesIn(book, { vague: 'any' })).toEqual(['That Woman I Met at the Convention'])
  expect(await namesIn(book, { vague: 'no-name' })).toEqual(['That Woman I Met at the Convention'])
  const howWeMet = {
    where: 'Lisbon',
    when: 'May 2019',
    throughWhom: 'Otto',
    aboutWhat: 'honey',
    hook: 'she keeps bees',
  }
  await edit(book, woman, { name: { full: 'Marta Reis' }, howWeMet })
  expect(await namesIn(book, { vague: 'any' })).toEqual([])
  for (const query of ['the one from Lisbon who keeps bees', 'otto', 'honey lisbon', 'may 2019', 'lisbn bees']) {
    const [first] = (await book.act('search', { query })).rows
    expect([query, first?.name, first?.inWhat]).toEqual([query, 'Marta Reis', 'how we met'])
  }
})

test('R88: filters never count the pool as network', async () => {
  const book = await openTestBook()
  await add(book, 'Ana Kovač', { tags: ['chess'] })
  await add(book, 'Bert Ngata', { tags: ['chess'], place: 'pool' })
  expect(await namesIn(book, { place: 'network', tags: ['chess'] })).toEqual(['Ana Kovač'])
  expect((await book.act('list-facets', { facet: 'tag', place: 'network' })).words).toMatchObject([{ people: 1 }])
  expect((await book.act('list-facets', { facet: 'tag' })).words).toMatchObject([{ people: 2 }])
})

test('R99, R142: a group for hiking and one for work count by what was done together, which its page shows', async () => {
  const book = await openTestBook()
  const { group: hiking } = await book.act('add-group', { name: 'Hiking', notes: 'Sundays at eight' })
  const { group: work } = await book.act('add-group', { name: 'Acme' })
  const [ana, bert] = [
    await add(book, 'Ana Kovač', { groupIds: [hiking.id] }),
    await add(book, 'Bert Ngata', { groupIds: [work.id, hiking.id] }),
  ]
  for (const day of ['2026-03-01', '2026-04-01', '2026-05-01']) {
    await book.act('log-interaction', { kind: 'met', personIds: [ana], day })
  }
  await book.act('log-interaction', { kind: 'met', personIds: [bert], day: '2025-03-01' })
  await book.act('log-interaction', { kind: 'met', personIds: [ana, bert], day: '2025-06-01', notes: 'The ridge' })
  const page = await book.act('show-group', { group: hiking.id })
  expect(page.members.map(({ name }) => name)).toEqual(['Ana Kovač', 'Bert Ngata'])
  expect(page.group.notes).toBe('Sundays at eight')
  expect(page.together).toMatchObject([
    { notes: 'The ridge', withNames: [{ name: 'Ana Kovač' }, { name: 'Bert Ngata' }] },
  ])
  expect(page.togetherTotal).toBe(1)
  expect(await namesIn(book, { sort: 'last-contact' })).toEqual(['Ana Kovač', 'Bert Ngata'])
})

test('R112: “looking since March” puts somebody on the list of those who are looking', async () => {
  const book = await openTestBook()
  const ana = await add(book, 'Ana Kovač')
  await add(book, 'Bert Ngata')
  await edit(book, ana, { workStatus: { status: 'looking', since: '2026-03', notedOn: '2026-03-10' } })
  const { rows } = await book.act('list-people', { workStatus: 'looking', columns: ['workStatus'] })
  expect(rows).toMatchObject([{ id: ana, workStatus: 'looking since 2026-03' }])
})

test('R119: whoever can only be reached at an employer’s address is listed', async () => {
  const book = await openTestBook()
  await add(book, 'Ana Kovač', { emails: [{ address: 'ana@acme.example' }], positions: [{ organisation: 'Acme' }] })
  await add(book, 'Bert Ngata', { emails: [{ address: 'b@x.example', label: 'work' }], phones: [{ number: '+44 1' }] })
  expect(await namesIn(book, { reach: 'only-at-work' })).toEqual(['Ana Kovač'])
  const columns = ['email', 'phone', 'reach', 'organisation', 'source', 'groups'] as const
  const { rows } = await book.act('list-people', { columns: [...columns], sort: 'organisation' })
  expect(rows).toMatchObject([
    { name: 'Ana Kovač', email: 'ana@acme.example', phone: undefined, organisation: 'Acme', source: [], groups: [] },
    { name: 'Bert Ngata', phone: '+44 1', reach: ['fine'] },
  ])
  expect(rows[0]?.reach).toEqual(['one-route', 'only-at-work'])
  expect(Object.keys((await book.act('list-people', {})).rows[0] ?? {})).not.toContain('reach')
})

test('T19: whoever was put away is in no list, count, search, plan or offer, and comes back whole', async () => {
  const book = await openTestBook({ day: '2026-05-19' })
  const { group } = await book.act('add-group', { name: 'Choir' })
  const positions = [{ organisation: 'Acme' }]
  const emails = [{ address: 'ana@example.org' }]
  const ana = await add(book, 'Ana Kovač', {
    circleId: 'inner',
    emails,
    positions,
    groupIds: [group.id],
    tags: ['bees'],
  })
  await book.act('log-interaction', { kind: 'met', personIds: [ana], day: '2025-05-19', notes: 'orchard' })
  await book.act('log-interaction', { kind: 'message', direction: 'in', personIds: [ana], day: '2026-05-18' })
  await book.act('make-promise', { personId: ana, whose: 'mine', words: 'send the recipe', day: '2026-05-19' })
  const { version } = (await book.act('show-person', { id: ana })).person
  await book.act('place-people', { ids: [ana], place: 'archive' })

  const nobody = { rows: [], interactions: [], organisations: [], promises: [], threads: [], kindWords: [] }
  for (const query of ['ana', 'orchard', 'acme', 'recipe', 'choir', 'bees', 'kovca']) {
    expect(await book.act('search', { query })).toEqual(nobody)
  }
  for (const filter of [{}, { sort: 'due' }, { aliveness: 'quiet' }, { search: 'ana' }, { group: group.id }] as const) {
    expect(await book.act('list-people', filter)).toEqual({ rows: [], total: 0 })
  }
  expect((await book.act('list-facets', { facet: 'tag' })).total).toBe(0)
  expect(await book.act('show-group', { group: group.id })).toMatchObject({ members: [], total: 0, together: [] })
  await expect(book.act('show-organisation', { key: 'Acme' })).rejects.toMatchObject({ code: 'not-found' })
  const seen = await book.act('overview', {})
  expect([seen.network, seen.pool, seen.groups[0]?.people]).toEqual([0, 0, 0])
  expect((await book.act('plan-today', { minutes: 60 })).cards).toEqual([])
  expect((await book.act('propose-network', {})).proposals).toEqual([])

  const again = await book.act('search', { query: 'orchard', archive: true })
  expect([again.rows.length, again.interactions.length]).toEqual([0, 1])
  expect((await book.act('search', { query: 'ana', archive: true })).rows).toMatchObject([{ id: ana }])
  expect(await namesIn(book, { place: 'archive' })).toEqual(['Ana Kovač'])
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Kovač\r\nN:Kovač;Ana;;;\r\nEMAIL:ana@example.org\r\nEND:VCARD\r\n'
  const { counts } = await importFiles(book, await ownersFile('cards.vcf', card))
  expect(counts.new).toBe(0)
  expect((await book.act('list-people', {})).total).toBe(0)
  expect(await namesIn(book, { place: 'archive' })).toEqual(['Ana Kovač'])
  await book.act('place-people', { ids: [ana], place: 'network' })
  expect((await book.act('show-person', { id: ana })).person.version).toBeGreaterThan(version)
  expect((await book.act('search', { query: 'choir bees' })).rows).toMatchObject([{ id: ana, circleId: 'inner' }])
  expect(await searchThatDiffers(book.context.storage)).toEqual([])
  expect(await facetsThatDiffer(book.context.storage)).toEqual([])
})

test('an organisation has a page: who is there now, who was, and how one stands with them', async () => {
  const book = await openTestBook()
  const positions = [{ organisation: 'Acme Inc.', title: 'Head of Data', from: '2022-01-01' }]
  const ana = await add(book, 'Ana Kovač', { positions })
  const bert = await add(book, 'Bert Ngata', { positions: [{ organisation: 'ACME', until: '2024-01-01' }] })
  await book.act('log-interaction', { kind: 'met', personIds: [ana, bert], day: '2026-05-01' })
  const page = await book.act('show-organisation', { key: 'acme, inc' })
  expect(page).toMatchObject({ key: 'acme', interactions: 1, lastContactDay: '2026-05-01' })
  expect(page.now).toMatchObject([{ id: ana, positions: [{ title: 'Head of Data', from: '2022-01-01' }] }])
  expect(page.before).toMatchObject([{ id: bert, positions: [{ until: '2024-01-01' }] }])
  expect(page.now[0]?.tieInWords).toMatch(/^You last talked on 1 May 2026/)
  expect((await book.act('search', { query: 'acme' })).organisations).toMatchObject([{ key: 'acme', people: 2 }])
})

test('a list is kept under a name, changed, found again and forgotten; its filter is one that the list of people takes', async () => {
  const book = await openTestBook()
  const filter = { city: 'Lisbon', placeEver: true, tags: ['bees'], sort: 'last-contact' } as const
  const { list } = await book.act('save-list', {
    name: 'Lisbon',
    filter: { ...filter, tags: ['bees'] },
    columns: ['email'],
  })
  expect((await book.act('list-lists', {})).lists).toEqual([list])
  expect(await book.act('list-people', { ...filter, tags: ['bees'] })).toEqual({ rows: [], total: 0 })
  const changed = await book.act('save-list', {
    list: list.id,
    version: list.version,
    name: 'Lisbon, once',
    filter: {},
  })
  expect(changed.list).toMatchObject({ id: list.id, name: 'Lisbon, once', filter: {}, columns: [] })
  const { version } = changed.list
  await expect(book.act('remove-list', { list: list.id, version: list.version })).rejects.toMatchObject({
    code: 'conflict',
  })
  await book.act('remove-list', { list: list.id, version })
  expect((await book.act('list-lists', {})).lists).toEqual([])
  await expect(book.act('save-list', { name: 'x', filter: { group: 'gone' } })).rejects.toMatchObject({
    code: 'not-found',
  })
})
