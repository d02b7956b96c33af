import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'

const inCity = (city: string) => ({ addresses: [{ city }] })
const fairOf = async (book: TestBook, facts: object = {}) =>
  (await book.act('add-event', { name: 'Bee Fair 2026', day: '2026-05-18', city: 'Porto', ...facts })).event
const pageOf = async (book: TestBook, id: string) => book.act('show-person', { id })

test('R96: an activity has its next day, how much it is enjoyed, and whom one met there', async () => {
  const book = await openTestBook()
  const softball = { name: 'Softball', enjoyment: 5, cost: 'free', nextDay: '2026-05-06', time: '18:30' } as const
  const { activity } = await book.act('add-activity', { ...softball, repeats: { every: 1, unit: 'week' } })
  const { event } = await book.act('add-event', { activityId: activity.id, name: 'Softball', day: '2026-05-13' })
  await book.act('capture-event', { id: event.id, met: [{ name: 'Marta Ruiz' }] })
  const { activities } = await book.act('list-activities', {})
  expect(activities).toMatchObject([
    { nextDay: '2026-05-20', enjoyed: 'Enjoyed very much', met: [{ name: 'Marta Ruiz' }], metTotal: 1 },
  ])
  const { version } = activity
  await book.act('edit-activity', { id: activity.id, version, change: { enjoyment: 4, nextDay: '2026-06-01' } })
  const [edited] = (await book.act('list-activities', {})).activities
  expect([edited?.nextDay, edited?.enjoyed]).toEqual(['2026-06-01', 'Enjoyed much'])
})

test('R72, R80: what is enjoyed most stands first, and of two alike what costs less', async () => {
  const book = await openTestBook()
  for (const [name, enjoyment, cost] of [
    ['gala dinner', 4, 'much'],
    ['networking breakfast', 1, 'free'],
    ['hiking', 4, 'free'],
    ['choir', 5, 'little'],
  ] as const)
    await book.act('add-activity', { name, enjoyment, cost })
  const { activities } = await book.act('list-activities', {})
  expect(activities.map(({ activity }) => activity.name)).toEqual([
    'choir',
    'hiking',
    'gala dinner',
    'networking breakfast',
  ])
})

test('R97: an event lists who may come with reasons, three to meet, and something to bring', async () => {
  const book = await openTestBook({ day: '2026-05-10' })
  const ada = await addAda(book, { ...inCity('Porto'), circleId: 'inner', tags: ['beekeeping'] })
  const bert = await addBert(book, { ...inCity('Lisbon'), circleId: 'warm' })
  const olga = await book.act('add-person', { name: 'Olga Lund', place: 'pool', ...inCity('Porto') })
  const { activity } = await book.act('add-activity', { name: 'Bee meetup' })
  const { event: earlier } = await book.act('add-event', { activityId: activity.id, name: 'Bees', day: '2026-04-10' })
  await book.act('capture-event', { id: earlier.id, met: [{ personId: bert.id, talked: false }] })
  await book.act('make-promise', { personId: bert.id, whose: 'mine', words: 'bring the wax book', day: '2026-05-20' })
  await book.act('save-clipping', { url: 'https://example.org/x', title: 'How bees sleep', topics: ['beekeeping'] })
  const { event } = await book.act('add-event', {
    activityId: activity.id,
    name: 'Bees and friends',
    day: '2026-05-15',
    city: 'Porto',
  })
  const page = await book.act('prepare-event', { id: event.id })
  expect(page.mayCome.map(({ name, because }) => [name, ...because])).toEqual([
    [bert.name.full, 'You met there on 10 April 2026'],
    ['Ada Okonkwo', 'Lives in Porto'],
  ])
  expect(page.suggestions).toMatchObject([
    { personId: bert.id, because: ['Still open: bring the wax book', 'You have not talked yet'] },
    { personId: ada.id, because: ['You have not talked yet'] },
  ])
  expect(page.gives).toEqual([{ words: 'How bees sleep', because: 'Ada Okonkwo: cares about beekeeping' }])

  const change = {
    mayComeIds: [olga.person.id],
    toMeet: [{ personId: bert.id, words: 'Give back the book' }, { words: 'the woman who runs the hives' }],
    giveToBring: 'How bees sleep',
  }
  await book.act('edit-event', { id: event.id, version: event.version, change })
  const prepared = await book.act('prepare-event', { id: event.id })
  expect(prepared.mayCome[0]).toMatchObject({ name: 'Olga Lund', isChosen: true })
  expect(prepared.suggestions.map(({ personId }) => personId)).toEqual([ada.id])
  const four = { toMeet: Array.from({ length: 4 }, () => ({ words: 'one more' })) }
  await expect(book.act('edit-event', { id: event.id, version: 0, change: four })).rejects.toThrow('Too big')
})

test('R97: an event that carries the name of an organisation knows who works there', async () => {
  const book = await openTestBook({ day: '2026-05-10' })
  const person = await addAda(book, { positions: [{ organisation: 'Fjordlight Ltd' }] })
  const event = await fairOf(book, { name: 'Open day at Fjordlight', city: undefined })
  const page = await book.act('prepare-event', { id: event.id })
  expect(page.mayCome).toMatchObject([{ id: person.id, because: ['Works at Fjordlight Ltd'] }])
})

test('R98: a batch of people met has how-we-met filled in and days to write on; one undo takes it all back', async () => {
  const book = await openTestBook()
  const bert = await addBert(book, { howWeMet: { where: 'at school' } })
  const event = await fairOf(book)
  const before = await book.dump()
  const captured = await book.act('capture-event', {
    id: event.id,
    met: [
      { name: 'Marta Ruiz', line: 'keeps bees on a roof', followUp: {} },
      { name: 'Jonas Weil', line: 'wants the talk', followUp: { words: 'Send Jonas the talk', day: '2026-05-25' } },
      { name: 'Ines Prado', keep: 'network', circleId: 'warm' },
      { name: 'Tom Hale' },
      { personId: bert.id, line: 'moves to Porto' },
    ],
    worthIt: 4,
    again: 'yes',
  })
  expect(captured).toMatchObject({ newPeople: 4, event: { state: 'been', worthIt: 4, again: 'yes' } })
  expect(captured.followUps.map(({ words, day }) => [words, day])).toEqual([
    ['Write to Marta', '2026-05-21'],
    ['Send Jonas the talk', '2026-05-25'],
  ])
  const [marta, , ines, tom] = await Promise.all(captured.people.map(({ id }) => pageOf(book, id)))
  const howWeMet = { when: '2026-05-18', where: 'Bee Fair 2026, Porto' }
  expect(marta?.person).toMatchObject({ place: 'pool', howWeMet: { ...howWeMet, hook: 'keeps bees on a roof' } })
  expect(marta?.history.entries).toMatchObject([{ kind: 'met', day: '2026-05-18', eventId: event.id }])
  expect(ines?.person).toMatchObject({ place: 'network', circleId: 'warm', howWeMet })
  expect([tom?.person.cardFrom, marta?.person.cardFrom]).toEqual([A_TUESDAY, undefined])
  expect((await pageOf(book, bert.id)).person.howWeMet).toEqual({ where: 'at school' })

  await book.act('undo', { step: captured.step })
  expect(await book.dump()).toEqual(before)
})

test('R98: a hundred people are written down in one step, and asking again makes nobody twice', async () => {
  const book = await openTestBook()
  const event = await fairOf(book)
  const met = Array.from({ length: 100 }, (_, at) => ({ name: `Guest ${at}`, line: `line ${at}` }))
  expect((await book.act('capture-event', { id: event.id, met })).newPeople).toBe(100)
  const again = await book.act('capture-event', { id: event.id, met: [...met, { name: 'One More' }] })
  expect([again.newPeople, again.event.metIds.length]).toEqual([1, 101])
})

test('R98: an event that has not come, a line without a name, and somebody unknown are refused', async () => {
  const book = await openTestBook()
  const { id } = await fairOf(book, { day: '2026-05-20' })
  await expect(book.act('capture-event', { id, met: [] })).rejects.toThrow('has not come yet')
  const past = await fairOf(book)
  await expect(book.act('capture-event', { id: past.id, met: [{ line: 'who' }] })).rejects.toThrow(
    'Line 1 needs a name',
  )
  await expect(book.act('capture-event', { id: past.id, met: [{ personId: 'nobody' }] })).rejects.toThrow('no longer')
})

test('R111: three events attended with no word exchanged add nothing to the tie; a talk at one does', async () => {
  const book = await openTestBook()
  const ana = await addAna(book)
  for (const day of ['2026-05-02', '2026-05-09', '2026-05-16']) {
    const event = await fairOf(book, { day, name: `Fair of ${day}` })
    await book.act('capture-event', { id: event.id, met: [{ personId: ana.id, talked: false }] })
  }
  const attended = await pageOf(book, ana.id)
  expect([attended.aliveness, attended.history.total]).toEqual(['new', 3])
  expect(attended.history.entries.every(({ kind }) => kind === 'event')).toBe(true)
  const talked = await fairOf(book)
  await book.act('capture-event', { id: talked.id, met: [{ personId: ana.id }] })
  expect((await pageOf(book, ana.id)).aliveness).toBe('warm')
})

test('R141: a series that was hardly worth it three times is proposed for dropping, and is dropped in one step', async () => {
  const book = await openTestBook()
  const { activity } = await book.act('add-activity', { name: 'Founders’ breakfast' })
  for (const day of ['2026-03-04', '2026-04-01', '2026-05-06']) {
    const event = await fairOf(book, { activityId: activity.id, name: 'Breakfast', day })
    await book.act('capture-event', { id: event.id, worthIt: 2, again: 'perhaps' })
  }
  const [view] = (await book.act('list-activities', {})).activities
  expect(view?.worth?.letGo).toBe(true)
  expect(view?.worth?.words).not.toMatch(/\b[1-5]\b(?! (March|April|May))/)
  const { step } = await book.act('drop-activity', { id: activity.id, version: activity.version })
  expect((await book.act('list-activities', {})).activities).toEqual([])
  expect((await book.act('list-activities', { state: 'dropped' })).activities).toHaveLength(1)
  await book.act('undo', { step })
  expect((await book.act('list-activities', {})).activities).toHaveLength(1)
})

test('R91: a trip to Porto lists the people there, the closest first, without who has moved away', async () => {
  const book = await openTestBook()
  const talkOn = (id: string, day: string) => book.act('log-interaction', { kind: 'call', personIds: [id], day })
  const ada = await addAda(book, { ...inCity('Pôrto'), circleId: 'warm' })
  const bert = await addBert(book, { ...inCity('Porto, Portugal'), circleId: 'inner' })
  const ana = await addAna(book, { addresses: [{ city: 'Matosinhos', region: 'Porto' }], circleId: 'inner' })
  await book.act('add-person', { name: 'Pia Lund', place: 'pool', ...inCity('porto') })
  await book.act('add-person', { name: 'Gone Away', addresses: [{ city: 'Porto', until: '2025-01-01' }] })
  await book.act('add-person', { name: 'Far Off', ...inCity('Porto Alegre') })
  await talkOn(ana.id, '2026-05-01')
  await talkOn(bert.id, '2025-05-01')
  const { trip } = await book.act('add-trip', { city: 'Porto', from: '2026-06-03', until: '2026-06-05' })
  const near = await book.act('who-is-near', { trip: trip.id })
  expect(near.people.map(({ name, circle, lastContactDay }) => [name, circle, lastContactDay])).toEqual([
    [ana.name.full, 'Inner', '2026-05-01'],
    [bert.name.full, 'Inner', '2025-05-01'],
    [ada.name.full, 'Warm', undefined],
    ['Pia Lund', undefined, undefined],
  ])
  expect((await book.act('who-is-near', { city: 'PORTO' })).total).toBe(4)
  await expect(book.act('who-is-near', {})).rejects.toThrow('Give a city or a trip')
  await expect(book.act('add-trip', { city: 'Faro', from: '2026-06-03', until: '2026-06-01' })).rejects.toThrow(
    'before',
  )
})

test('R97, R98, R91: what comes near is said beside the cards of the day, and gone once it is done', async () => {
  const book = await openTestBook()
  const been = await fairOf(book)
  await addAda(book, inCity('Porto'))
  await book.act('add-trip', { city: 'Porto', from: '2026-05-28' })
  const asides = async () => (await book.act('plan-today', {})).asides.map(({ headline }) => headline)
  expect(await asides()).toEqual(['Note whom you met at Bee Fair 2026', 'See who is near in Porto'])
  await book.act('capture-event', { id: been.id, again: 'yes' })
  expect(await asides()).toEqual(['See who is near in Porto'])
})

test('what is ahead is one list: events, the next day of an activity that is no event yet, and trips', async () => {
  const book = await openTestBook()
  const weekly = { nextDay: '2026-05-20', repeats: { every: 1, unit: 'week' } } as const
  const { activity } = await book.act('add-activity', { name: 'Choir', ...weekly })
  await book.act('add-trip', { city: 'Porto', from: '2026-05-22' })
  await fairOf(book, { day: '2026-05-21' })
  const names = async () => (await book.act('list-events', {})).ahead.map(({ of, name, day }) => [of, name, day])
  expect(await names()).toEqual([
    ['activity', 'Choir', '2026-05-20'],
    ['event', 'Bee Fair 2026', '2026-05-21'],
    ['trip', 'Porto', '2026-05-22'],
  ])
  const { event } = await book.act('add-event', { activityId: activity.id, name: 'Choir', day: '2026-05-20' })
  expect((await names())[0]).toEqual(['event', 'Choir', '2026-05-20'])
  await book.act('edit-event', { id: event.id, version: event.version, change: { state: 'skipped' } })
  expect((await names()).find(([of]) => of === 'activity')).toEqual(['activity', 'Choir', '2026-05-27'])
})

test('R96: activities, events and trips stand in the calendar file under names that stay', async () => {
  const book = await openTestBook()
  const weekly = { nextDay: '2026-05-20', repeats: { every: 1, unit: 'week' } } as const
  const { activity } = await book.act('add-activity', { name: 'Choir', ...weekly })
  const event = await fairOf(book)
  const { trip } = await book.act('add-trip', { city: 'Porto', from: '2026-05-22' })
  const uids = async () => {
    const { file } = await book.act('export-calendar', {})
    const { path } = await book.context.exports.find(file.id)
    return (await readFile(path, 'utf8')).match(/^UID:.*$/gm)?.map((line) => line.trimEnd())
  }
  const first = await uids()
  expect(first).toEqual([
    `UID:event-${event.id}@tendril`,
    `UID:activity-${activity.id}@tendril`,
    `UID:trip-${trip.id}@tendril`,
  ])
  expect(await uids()).toEqual(first)
})

test('R95: the owner chooses which activities count for them', async () => {
  const book = await openTestBook()
  const { activity } = await book.act('add-activity', { name: 'Breakfast club' })
  const { id, version } = activity
  expect(activity.countsForMe).toBe(true)
  await book.act('edit-activity', { id, version, change: { countsForMe: false } })
  expect((await book.act('list-activities', {})).activities[0]?.activity.countsForMe).toBe(false)
})
