import { expect, test } from 'vitest'
import { actions } from '#actions/index.ts'
import { openTestBook } from '../book.ts'
import { addAda, addAna, addBert, addCast } from '../cast.ts'

test('R155: news shows the close ties who have not heard it, and telling writes it down once for each', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'inner' })
  const bert = await addBert(book, { circleId: 'close' })
  const ana = await addAna(book, { circleId: 'wide' })
  const priya = await addCast(book, 'priya', { circleId: 'inner' })
  const { news } = await book.act('add-my-news', { words: 'We moved to Porto', mood: 'good', notForIds: [priya.id] })
  expect(news.isPrivate).toBe(true)
  const shown = await book.act('show-my-news', { id: news.id })
  expect(shown.toTell.map(({ personId }) => personId)).toEqual([ada.id, bert.id])
  expect(shown.toTell[0]?.because[0]).toBe(`${ada.name.full} is in your circle Inner.`)

  const tell = { id: news.id, personIds: [ada.id, ana.id], as: 'call' as const }
  const first = await book.act('tell-my-news', { ...tell, version: news.version })
  expect([first.told, first.interactions.map(({ whatITold }) => whatITold)]).toEqual([
    2,
    ['We moved to Porto', 'We moved to Porto'],
  ])
  const again = await book.act('tell-my-news', { ...tell, version: first.news.version })
  expect([again.told, again.interactions]).toEqual([0, []])
  const after = await book.act('show-my-news', { id: news.id })
  expect(after.told.map(({ name }) => name)).toEqual([ada.name.full, ana.name.full])
  expect(after.toTell.map(({ personId }) => personId)).toEqual([bert.id])
  expect((await book.act('show-person', { id: ada.id })).history.total).toBe(1)
})

test('R155: hard news is for those who are closest or in touch, is private, and no agent hears of any', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'inner' })
  const bert = await addBert(book, { circleId: 'close' })
  await addAna(book, { circleId: 'close' })
  for (const day of ['2026-04-20', '2026-05-04', '2026-05-14']) {
    await book.act('log-interaction', { kind: 'met', day, personIds: [bert.id] })
  }
  const { news } = await book.act('add-my-news', { words: 'I lost my job', mood: 'hard', day: '2026-05-12' })
  const { toTell } = await book.act('show-my-news', { id: news.id })
  expect(toTell.map(({ personId }) => personId)).toEqual([ada.id, bert.id])
  expect(toTell[1]?.because).toContain('You last talked on 14 May 2026, after it happened; perhaps it came up.')
  for (const name of [
    'add-my-news',
    'edit-my-news',
    'list-my-news',
    'show-my-news',
    'tell-my-news',
    'start-letter',
  ] as const) {
    expect(actions[name].audience).toBe('owner-only')
  }
})

test('R155: the letter that tells it begins with the news that this person has not heard', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const { news: old } = await book.act('add-my-news', { words: 'We moved to Porto', mood: 'good', day: '2026-05-18' })
  await book.act('add-my-news', { words: 'I sing in a choir', mood: 'good', day: '2026-03-01' })
  await book.act('add-my-news', { words: 'Not for Ada', mood: 'good', notForIds: [ada.id] })
  await book.act('tell-my-news', { id: old.id, version: old.version, personIds: [ada.id] })
  const { gaps } = await book.act('start-letter', { personId: ada.id, kind: 'news' })
  expect(gaps.find(({ gap }) => gap === 'my-news')?.suggestion).toBe('I sing in a choir')
  expect(JSON.stringify(gaps)).not.toContain('Not for Ada')
})

test('R155: what is put away or not mine to tell any more is in no list', async () => {
  const book = await openTestBook()
  const { news } = await book.act('add-my-news', { words: 'I lost my job', mood: 'hard' })
  await book.act('edit-my-news', { id: news.id, version: news.version, change: { state: 'put-away' } })
  expect((await book.act('list-my-news', {})).news).toEqual([])
  expect((await book.act('list-my-news', { putAway: true })).news).toHaveLength(1)
})

test('R20: a resume untouched for seven months shows its age and is due, and is in no day’s plan', async () => {
  const book = await openTestBook()
  await addAda(book)
  await book.act('add-material', { kind: 'resume', name: 'Resume', updatedOn: '2025-10-15', edition: '2025-10' })
  await book.act('add-material', { kind: 'profile', name: 'LinkedIn', updatedOn: '2026-04-01' })
  const { materials } = await book.act('list-materials', {})
  expect(materials.map(({ name, age }) => [name, age.isDue, age.inWords])).toEqual([
    ['Resume', true, 'Last changed on 15 October 2025, seven months ago.'],
    ['LinkedIn', false, 'Last changed on 1 April 2026, two months ago.'],
  ])
  expect(JSON.stringify(await book.act('plan-today', { minutes: 240 }))).not.toContain('Resume')
})

test('R136: sending a resume keeps who has which edition since when, and a new edition tells the old ones apart', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const bert = await addBert(book)
  const { material } = await book.act('add-material', { kind: 'resume', name: 'Resume', edition: '2025-10' })
  const sent = { id: material.id, personId: ada.id, day: '2026-05-01' }
  const first = await book.act('note-material-sent', { ...sent, version: material.version })
  const changed = await book.act('edit-material', {
    id: material.id,
    version: first.material.version,
    change: { edition: '2026-05', updatedOn: '2026-05-18' },
  })
  await book.act('note-material-sent', { id: material.id, version: changed.material.version, personId: bert.id })
  const [shown] = (await book.act('list-materials', {})).materials
  expect(shown?.sent).toEqual([
    { personId: bert.id, name: bert.name.full, day: '2026-05-19', edition: '2026-05', isPresent: true },
    { personId: ada.id, name: ada.name.full, day: '2026-05-01', edition: '2025-10', isPresent: false },
  ])
  expect(shown?.edition).toBe('2026-05')
})

test('R21, R129: close people without a LinkedIn profile, a few a week, with a line of how we met, and nobody shielded', async () => {
  const book = await openTestBook()
  const howWeMet = { where: 'the spring fair', throughWhom: 'Carla', aboutWhat: 'beehives', when: '2019' }
  const ada = await addAda(book, { circleId: 'inner', howWeMet, links: [] })
  const bert = await addBert(book, { circleId: 'close', howWeMet: {}, links: [] })
  await addAna(book, { circleId: 'inner', links: [{ url: 'https://www.linkedin.com/in/ana' }] })
  const { group } = await book.act('add-group', { name: 'Family', shielded: true })
  await addCast(book, 'signe', { circleId: 'inner', links: [], groupIds: [group.id] })
  const priya = await addCast(book, 'priya', { circleId: 'wide', links: [] })
  const list = async () => book.act('list-to-connect', { aWeek: 2 })
  expect((await list()).rows).toMatchObject([
    { personId: ada.id, line: 'We met at the spring fair, through Carla, about beehives (2019).' },
    { personId: bert.id },
  ])
  await book.act('log-interaction', { kind: 'invitation', direction: 'out', personIds: [ada.id] })
  expect(await list()).toMatchObject({ rows: [{ personId: bert.id }], sentThisWeek: 1 })
  await book.act('log-interaction', { kind: 'invitation', direction: 'out', personIds: [bert.id] })
  expect((await list()).rows).toEqual([])
  book.goTo('2026-05-25')
  expect((await list()).rows.map(({ personId }) => personId)).toEqual([priya.id])
})
