import { expect, test } from 'vitest'
import { createRecords } from '#storage/records.ts'
import { activities } from '#storage/activities.ts'
import { events } from '#storage/events.ts'
import { questions } from '#storage/questions.ts'
import { Activity } from '#book/activity.ts'
import { EventHeld } from '#book/event.ts'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'

async function setMe(book: TestBook, organisation: string): Promise<void> {
  const { settings } = await book.act('overview', {})
  const me = { name: { full: 'Ines Duarte' }, positions: [{ organisation }] }
  await book.act('change-settings', { version: settings.version, change: { me } })
}

test('R7, R121: the season counts what came of talks, each number with its entries, and time only as the owner said', async () => {
  const book = await openTestBook()
  const [ada, ana, bert] = [await addAda(book), await addAna(book), await addBert(book)]
  const log = async (entry: Parameters<typeof book.act<'log-interaction'>>[1]) => {
    return (await book.act('log-interaction', entry)).interaction.id
  }
  const answered = await log({
    kind: 'email',
    direction: 'in',
    day: '2026-04-20',
    personIds: [ada.id],
    purposes: ['answered'],
    whatTheyTold: 'Use the second form',
    minutesSaved: 90,
  })
  const made = await log({ kind: 'introduction', direction: 'out', day: '2026-05-02', personIds: [ana.id, bert.id] })
  const learned = await log({
    kind: 'call',
    direction: 'both',
    day: '2026-05-03',
    personIds: [bert.id],
    purposes: ['learned'],
    notes: 'How tenders work',
  })
  const saved = await log({ kind: 'met', direction: 'both', day: '2026-05-04', personIds: [ana.id], minutesSaved: 40 })
  await log({
    kind: 'email',
    direction: 'in',
    day: '2026-03-31',
    personIds: [ada.id],
    purposes: ['answered'],
    minutesSaved: 500,
  })
  await book.context.storage.write({ label: 'Asked', today: '2026-05-19' }, (writer) =>
    createRecords(writer, questions, [
      {
        id: 'q',
        personId: bert.id,
        whose: 'mine',
        words: 'Who prints maps?',
        askedOn: '2026-05-01',
        state: 'answered',
        settledOn: '2026-05-10',
        answer: 'The Lisbon press',
      },
    ]),
  )

  const { value } = await book.act('show-season', {})
  const ids = (tally: { sources: readonly { id: string }[] }) => tally.sources.map(({ id }) => id)
  expect(ids(value.answersReceived)).toEqual(['q', answered])
  expect(value.answersReceived.sources[1]).toEqual({
    id: answered,
    kind: 'interaction',
    day: '2026-04-20',
    people: [{ id: ada.id, name: ada.name.full }],
    gist: 'Use the second form',
    minutesSaved: 90,
  })
  expect([ids(value.introductionsMade), ids(value.learned)]).toEqual([[made], [learned]])
  expect([ids(value.helpGiven), ids(value.helpReceived)]).toEqual([[made], [answered]])
  expect([value.timeSaved.minutes, ids(value.timeSaved)]).toEqual([130, [saved, answered]])
  expect(value.sentences.at(-1)).toBe('By your own word it saved you 2 hours and 10 minutes.')

  const earlier = await book.act('show-season', { season: '2026-02-10' })
  expect(earlier).toMatchObject({ from: '2026-01-01', after: '2026-04-01', value: { timeSaved: { minutes: 500 } } })
  expect(earlier.now).toBeUndefined()
})

test('R65, R116: the line of running ties is reckoned from contact days, likes left out, and marks the silent months', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'close' })
  const bert = await addBert(book, { circleId: 'close', cadenceDays: 400 })
  for (const day of ['2025-09-10', '2026-04-02'])
    await book.act('log-interaction', { kind: 'met', day, personIds: [ada.id] })
  await book.act('log-interaction', { kind: 'call', day: '2025-08-10', personIds: [bert.id] })
  await book.act('log-interaction', { kind: 'like', day: '2026-01-10', personIds: [ada.id, bert.id] })
  const { running } = await book.act('show-season', {})
  expect(running.months.map(({ inRhythm }) => inRhythm)).toEqual([0, 0, 1, 2, 2, 2, 1, 1, 1, 1, 2, 2])
  expect(running.months.filter(({ isSilent }) => isSilent).map(({ month }) => month.slice(2))).toEqual([
    '25-10',
    '25-11',
    '25-12',
    '26-01',
    '26-02',
    '26-03',
  ])
  expect(running.inRhythm.map(({ id }) => id).toSorted()).toEqual([ada.id, bert.id].toSorted())
})

test('R8: the season says which close ties go cold without a touch, and when; undated and wide ones are left out', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'close' })
  const bert = await addBert(book, { circleId: 'wide' })
  await book.act('log-interaction', { kind: 'met', day: '2026-05-01', personIds: [ada.id, bert.id] })
  const before = (await book.act('show-season', {})).now?.drift
  expect(before?.cold.map(({ personId }) => personId)).toEqual([ada.id])
  const coldOn = before?.cold[0]?.coldOn ?? ''
  const aliveOn = async (day: string) => {
    book.goTo(day)
    return (await book.act('show-person', { id: ada.id })).aliveness
  }
  expect(await aliveOn(coldOn)).toBe('quiet')
  const theDayBefore = new Date(Date.parse(coldOn) - 86_400_000).toISOString().slice(0, 10)
  expect(await aliveOn(theDayBefore)).toBe('cooling')
})

test('R114, R129: the share of close ties at the employer is said, with others to water; shielded people are in neither', async () => {
  const book = await openTestBook()
  await setMe(book, 'Tidewater Maps')
  const { group: family } = await book.act('add-group', { name: 'Family', shielded: true })
  const close = async (name: string, organisation: string, groupIds: string[] = []) => {
    const { person } = await book.act('add-person', {
      name: { full: name },
      place: 'network',
      circleId: 'close',
      groupIds,
      positions: [{ organisation, title: 'Nurse' }],
    })
    return person.id
  }
  for (const name of ['One Kovač', 'Two Kovač', 'Three Kovač']) await close(name, 'Tidewater Maps')
  const outside = await close('Olu Outside', 'Forno Velho')
  const sister = await close('Sister Duarte', 'Bakery', [family.id])
  const now = (await book.act('show-season', {})).now
  expect(now?.employer).toMatchObject({ isConcentrated: true, closeTies: 4 })
  expect(now?.employer?.toWater.map(({ personId }) => personId)).toEqual([outside])
  expect(now?.breadth.find(({ of }) => of === 'organisations')?.areas.map(({ name }) => name)).toEqual([
    'Tidewater Maps',
    'Forno Velho',
  ])
  expect(JSON.stringify([now?.breadth, now?.bubble, now?.employer])).not.toContain(sister)
  expect(now?.circles.find(({ id }) => id === 'close')?.people).toBe(5)
})

test('R125: a network of one kind is told that it is a bubble, with an activity that leads out of it', async () => {
  const book = await openTestBook()
  for (const name of ['Ana', 'Bo', 'Cy', 'Di', 'Ed']) {
    await book.act('add-person', {
      name: { full: `${name} Smith` },
      place: 'network',
      force: true,
      positions: [{ title: 'Software engineer', organisation: 'Acme' }],
    })
  }
  await book.context.storage.write({ label: 'Enjoys', today: '2026-05-19' }, (writer) =>
    createRecords(writer, activities, [Activity.parse({ id: 'softball', name: 'Softball', since: '2026-01-01' })]),
  )
  const bubble = (await book.act('show-season', {})).now?.bubble
  expect(bubble?.areas.map(({ of, people, known }) => [of, people, known])).toEqual([
    ['fields', 5, 5],
    ['organisations', 5, 5],
  ])
  expect(bubble?.step).toMatchObject({ kind: 'activity', name: 'Softball' })
})

test('R17, R44: the year counts kept, revived and new ties by name, and help both ways with its entries', async () => {
  const book = await openTestBook()
  const [ada, ana, bert] = [await addAda(book), await addAna(book), await addBert(book)]
  const met = (id: string, day: string) => book.act('log-interaction', { kind: 'met', day, personIds: [id] })
  for (const day of ['2025-12-10', '2026-02-10']) await met(ada.id, day)
  for (const day of ['2023-02-10', '2026-03-10']) await met(ana.id, day)
  await met(bert.id, '2026-04-10')
  const { interaction } = await book.act('log-interaction', {
    kind: 'email',
    direction: 'out',
    day: '2026-04-11',
    personIds: [bert.id],
    purposes: ['shared'],
  })
  const year = await book.act('show-year', {})
  expect(year.ties.ties.map(({ personId, standing, day }) => [personId, standing, day])).toEqual([
    [ada.id, 'kept', '2026-02-10'],
    [ana.id, 'revived', '2026-03-10'],
    [bert.id, 'new', '2026-04-10'],
  ])
  expect(year.value.helpGiven.sources.map(({ id }) => id)).toEqual([interaction.id])
  expect(year.ties.months.map(({ sentence }) => sentence)[0]).toBe('January 2026: nobody new, and no tie kept up.')
  expect((await book.act('show-year', { year: 2023 })).ties.counts).toEqual({ kept: 0, revived: 0, new: 1 })
  await expect(book.act('show-year', { year: 2027 })).rejects.toThrow('has not begun')
})

test('R53: a goal of a season that is over is carried on or let go by the owner’s own word, and is asked for until then', async () => {
  const book = await openTestBook({ day: '2026-02-10' })
  const { goalId: lunch } = await book.act('set-season-goal', { words: 'Lunch with the choir' })
  const { goalId: talk } = await book.act('set-season-goal', { words: 'Give the talk' })
  await book.act('set-season-goal', { goalId: talk, words: 'Give the talk in Porto' })
  await book.act('note-season', { notes: 'A slow winter' })
  await book.act('finish-season', {})

  book.goTo('2026-04-02')
  const look = await book.act('show-season', {})
  expect(look.leftOpen.map(({ words, from }) => [words, from])).toEqual([
    ['Lunch with the choir', '2026-01-01'],
    ['Give the talk in Porto', '2026-01-01'],
  ])
  await expect(book.act('finish-season', {})).rejects.toThrow('“Lunch with the choir”, “Give the talk in Porto”')
  await book.act('settle-season-goal', { season: '2026-01-01', goalId: lunch, state: 'carried-on' })
  await book.act('settle-season-goal', { season: '2026-01-01', goalId: lunch, state: 'carried-on' })
  await book.act('settle-season-goal', { season: '2026-01-01', goalId: talk, state: 'let-go' })
  const { review } = await book.act('finish-season', {})
  expect(review).toMatchObject({ id: 'season-2026-04-01', finishedOn: '2026-04-02' })
  expect(review.goals.map(({ words, state }) => [words, state])).toEqual([['Lunch with the choir', 'open']])

  const winter = (await book.act('show-season', { season: '2026-03-31' })).review
  expect(winter?.notes).toBe('A slow winter')
  expect(winter?.goals.map(({ state }) => state)).toEqual(['carried-on', 'let-go'])
  await expect(book.act('set-season-goal', { season: '2026-01-01', words: 'Too late' })).rejects.toThrow('is over')
})

test('R53: carrying a goal of the season that runs puts it into the next, and one undo takes both back', async () => {
  const book = await openTestBook()
  const { goalId } = await book.act('set-season-goal', { words: 'Call the three quietest' })
  const before = await book.dump()
  const { next, step } = await book.act('settle-season-goal', { goalId, state: 'carried-on' })
  expect(next).toMatchObject({ from: '2026-07-01', goals: [{ words: 'Call the three quietest', state: 'open' }] })
  await book.act('undo', { step })
  const after = await book.dump()
  expect(after.filter((line) => line.includes('review')).length).toBe(
    before.filter((line) => line.includes('review')).length,
  )
})

test('R141: an activity rated low three times is proposed for dropping in the season’s look', async () => {
  const book = await openTestBook()
  await book.context.storage.write({ label: 'Went', today: '2026-05-19' }, async (writer) => {
    await createRecords(writer, activities, [Activity.parse({ id: 'fair', name: 'Trade fair', since: '2026-01-01' })])
    const went = ['2026-02-01', '2026-03-01', '2026-05-01'].map((day) =>
      EventHeld.parse({ id: `fair-${day}`, activityId: 'fair', name: 'Fair', day, state: 'been', worthIt: 1 }),
    )
    await createRecords(writer, events, went)
  })
  const [fair] = (await book.act('show-season', {})).activities
  expect(fair).toMatchObject({ activityId: 'fair', verdict: 'perhaps-drop' })
  expect(fair?.occasions.map(({ day }) => day)).toEqual(['2026-05-01', '2026-03-01', '2026-02-01'])
})
