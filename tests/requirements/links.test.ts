import { expect, test } from 'vitest'
import { A_TUESDAY, openTestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'

const bees = { url: 'https://example.org/bees', title: 'How bees sleep', topics: ['beekeeping'] }

test('R93: a link about beekeeping is proposed for the two people who care about it, and not again once it was sent', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'warm', tags: ['Beekeeping'] })
  const ana = await addAna(book, { circleId: 'inner', tags: [] })
  await book.act('edit-person', { id: ana.id, version: ana.version, change: { interests: ['urban beekeeping'] } })
  await addBert(book, { tags: ['old maps'] })
  const { clipping } = await book.act('save-clipping', bees)
  const proposed = async () => (await book.act('list-clippings', {})).clippings[0]?.mayInterest
  expect(await proposed()).toEqual([
    { id: ana.id, name: ana.name.full, because: ['Cares about urban beekeeping'] },
    { id: ada.id, name: ada.name.full, because: ['Cares about Beekeeping'] },
  ])
  const line = 'This made me think of your roof'
  await book.act('share-clipping', { id: clipping.id, version: clipping.version, personId: ana.id, line })
  expect((await proposed())?.map(({ id }) => id)).toEqual([ada.id])
  const [kept] = (await book.act('list-clippings', {})).clippings
  expect(kept?.sentTo).toEqual([{ id: ana.id, name: ana.name.full, day: A_TUESDAY }])
  const version = kept?.clipping.version ?? 0
  await book.act('edit-clipping', { id: clipping.id, version, change: { notForIds: [ada.id] } })
  expect(await proposed()).toEqual([])
  expect((await book.act('list-clippings', { person: ada.id })).clippings).toEqual([])
})

test('R94: sharing needs a few own words, and is one thing given and one word exchanged', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const { clipping } = await book.act('save-clipping', bees)
  const share = (line: string) =>
    book.act('share-clipping', { id: clipping.id, version: clipping.version, personId: ada.id, line, by: 'email' })
  await expect(share('https://example.org/bees How bees sleep')).rejects.toThrow('words of your own')
  await share('It has your hives in it, on page two')
  const page = await book.act('show-person', { id: ada.id })
  expect(page.history.entries).toMatchObject([{ kind: 'email', direction: 'out', purposes: ['shared'] }])
  expect(page.history.total).toBe(1)
  expect(page.helpInWords.join(' ')).toContain('something shared on 19 May 2026')
  expect(page.tieInWords.join(' ')).not.toBe('')
  await expect(share('And once more for good measure')).rejects.toThrow('has this link already')
})

test('R109: a link keeps who gave it, and sharing it says whom to thank', async () => {
  const book = await openTestBook()
  const [ada, bert] = [await addAda(book), await addBert(book)]
  const { clipping } = await book.act('save-clipping', { ...bees, fromPersonId: bert.id })
  expect((await book.act('list-clippings', {})).clippings[0]?.from).toEqual({ id: bert.id, name: bert.name.full })
  const line = 'Bert sent me this, it is for you'
  const told = { id: clipping.id, version: clipping.version, personId: ada.id, line }
  expect((await book.act('share-clipping', told)).thanks).toMatchObject({ id: bert.id })
})

test('R150: a link and own words are kept, nothing else; words over a short quote give a notice and are saved', async () => {
  const book = await openTestBook()
  const short = await book.act('save-clipping', { ...bees, words: 'For Ana, because of the roof' })
  expect(short.notices).toEqual([])
  expect(Object.keys(short.clipping).toSorted()).toEqual(
    ['id', 'notForIds', 'savedOn', 'sent', 'state', 'title', 'topics', 'url', 'version', 'words'].toSorted(),
  )
  const long = await book.act('save-clipping', { ...bees, words: 'Bees do sleep. '.repeat(60) })
  expect(long.notices.join()).toContain('a short quote')
})

test('R93: a link that is put away is proposed to nobody', async () => {
  const book = await openTestBook()
  await addAda(book, { tags: ['beekeeping'] })
  const { clipping } = await book.act('save-clipping', bees)
  const { id, version } = clipping
  await book.act('put-away-clipping', { id, version })
  expect((await book.act('list-clippings', {})).clippings).toEqual([])
  expect((await book.act('list-clippings', { state: 'put-away' })).clippings).toHaveLength(1)
})
