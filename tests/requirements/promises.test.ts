import { expect, test } from 'vitest'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addBert } from '../cast.ts'

/** Logs a line as a door does: understood first, and saved with what it caught. */
async function log(book: TestBook, line: string) {
  const understood = await book.act('understand-log', { line })
  const { kind, direction, day, purposes, promises, questions, minutesSaved } = understood
  const idOf = (words: string | undefined) =>
    understood.people.find((named) => named.words === words)?.candidates[0]?.id
  return book.act('log-interaction', {
    ...{ kind, direction, day, purposes },
    ...(minutesSaved === undefined ? {} : { minutesSaved }),
    personIds: understood.people.map(({ candidates }) => candidates[0]?.id ?? ''),
    promises: promises.map(({ whose, words, day: on, who }) => ({ whose, words, day: on, ...withId(idOf(who)) })),
    questions: questions.map(({ whose, words, who }) => ({ whose, words, ...withId(idOf(who)) })),
  })
}

function withId(personId: string | undefined): { personId?: string } {
  return personId === undefined ? {} : { personId }
}

const standings = async (book: TestBook) =>
  (await book.act('list-promises', {})).promises.map(({ words, standing, inWords }) => [words, standing, inWords])

test('R60: “they invited me to call in 6 months” is a dated item with the quote, done, late or dropped', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  await log(book, 'coffee with Ada, she invited me to call in 6 months')
  const listed = (await book.act('list-promises', { whose: 'invited' })).promises
  expect(listed).toMatchObject([
    { personId: ada.id, name: 'Ada Okonkwo', words: 'call in 6 months', day: '2026-11-19', standing: 'open' },
  ])
  expect((await book.act('plan-today', { minutes: 60 })).cards.filter(({ kind }) => kind === 'promise')).toEqual([])

  book.goTo('2026-11-19')
  const due = (await book.act('plan-today', { minutes: 60 })).cards.filter(({ kind }) => kind === 'promise')
  expect(due).toMatchObject([{ personId: ada.id, because: [expect.stringContaining('“call in 6 months”')] }])
  book.goTo('2026-11-21')
  expect(await standings(book)).toEqual([['call in 6 months', 'late', 'its day was 19 November 2026']])
  const [made] = listed
  const { id = '', version = 0 } = made ?? {}
  const { step } = await book.act('settle-promise', { id, version, state: 'kept' })
  expect(await standings(book)).toEqual([
    ['call in 6 months', 'kept', 'kept on 21 November 2026, two days after its day'],
  ])
  await book.act('undo', { step })
  const again = (await book.act('list-promises', {})).promises[0]
  await book.act('settle-promise', { id, version: again?.version ?? 0, state: 'dropped' })
  expect(await standings(book)).toEqual([['call in 6 months', 'dropped', 'let go on 21 November 2026']])
})

test('R61: late ones first, then open ones by their day, then what was kept; late ones outrank upkeep in the plan', async () => {
  const book = await openTestBook()
  const [ada, bert] = [await addAda(book, { circleId: 'inner' }), await addBert(book, { circleId: 'wide' })]
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id], day: '2025-12-01' })
  const make = async (words: string, day: string, whose: 'mine' | 'theirs' = 'mine') =>
    (await book.act('make-promise', { personId: bert.id, whose, words, day })).promise
  await make('send the map', '2026-06-01')
  await make('send the talk', '2026-05-01')
  await make('return my drill', '2026-05-02', 'theirs')
  const kept = await make('send the seeds', '2026-05-10')
  await book.act('settle-promise', { id: kept.id, version: kept.version, state: 'kept' })
  expect((await standings(book)).map(([words, standing]) => [words, standing])).toEqual([
    ['send the talk', 'late'],
    ['return my drill', 'open'],
    ['send the map', 'open'],
    ['send the seeds', 'kept'],
  ])
  const { cards } = await book.act('plan-today', { minutes: 60 })
  expect(cards.map(({ kind, personId }) => [kind, personId])[0]).toEqual(['promise', bert.id])
})

test('R61: a promise that is put off rests until that day and keeps its own; its words and day can be put right', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const given = { personId: ada.id, whose: 'mine', words: 'send the talk', day: '2026-05-15' } as const
  const { promise } = await book.act('make-promise', given)
  const cardsOf = async () =>
    (await book.act('plan-today', { minutes: 60 })).cards.filter(({ kind }) => kind === 'promise').length
  expect(await cardsOf()).toBe(1)
  const put = await book.act('put-off-promise', { id: promise.id, version: promise.version, until: '2026-05-25' })
  expect(await cardsOf()).toBe(0)
  expect(await standings(book)).toEqual([
    ['send the talk', 'late', 'its day was 15 May 2026, put off until 25 May 2026'],
  ])
  book.goTo('2026-05-25')
  expect(await cardsOf()).toBe(1)
  const yesterday = { id: promise.id, version: put.promise.version, until: '2026-05-24' }
  await expect(book.act('put-off-promise', yesterday)).rejects.toMatchObject({ code: 'invalid' })
  const change = { words: 'send the talk and the slides', day: '2026-06-10', remindOn: null }
  await book.act('edit-promise', { id: promise.id, version: put.promise.version, change })
  expect(await standings(book)).toEqual([['send the talk and the slides', 'open', 'for 10 June 2026']])
})

test('R60, D9: one line with two people keeps each promise with its own, in one step with one undo', async () => {
  const book = await openTestBook()
  const [ada, bert] = [await addAda(book), await addBert(book)]
  const before = await book.dump()
  const { step } = await log(
    book,
    'lunch with Ada and Bert, Bert will send the paper by Friday, promised Ada to write next week',
  )
  const { promises } = await book.act('list-promises', {})
  expect(promises.map(({ personId, whose, day }) => [personId, whose, day])).toEqual([
    [bert.id, 'theirs', '2026-05-22'],
    [ada.id, 'mine', '2026-05-26'],
  ])
  await book.act('undo', { step })
  expect(await book.dump()).toEqual(before)
})

test('R15: a question stays open on their page until it is answered or dropped, either way', async () => {
  const book = await openTestBook()
  const bert = await addBert(book)
  await log(book, 'emailed Bert, asked him about hangar prices')
  await book.act('ask-question', {
    personId: bert.id,
    whose: 'theirs',
    words: 'Do I know a welder?',
    askedOn: '2026-05-10',
  })
  const open = async () => (await book.act('list-questions', { personId: bert.id })).questions.map(({ words }) => words)
  expect(await open()).toEqual(['Do I know a welder?', 'about hangar prices'])
  const [theirs, mine] = (await book.act('list-questions', { personId: bert.id })).questions
  const answered = { id: mine?.id ?? '', version: mine?.version ?? 0, answer: '900 a month' }
  const { question } = await book.act('answer-question', answered)
  expect(question).toMatchObject({ state: 'answered', answer: '900 a month', settledOn: A_TUESDAY })
  const dropped = await book.act('drop-question', { id: theirs?.id ?? '', version: theirs?.version ?? 0 })
  expect(await open()).toEqual([])
  await expect(book.act('answer-question', { ...answered, version: question.version })).rejects.toMatchObject({
    code: 'conflict',
  })
  await book.act('undo', { step: dropped.step })
  expect(await open()).toEqual(['Do I know a welder?'])
})

test('R160: their question and their last word wait from the third day on, until they are answered', async () => {
  const book = await openTestBook()
  const [ada, bert] = [await addAda(book), await addBert(book)]
  await book.act('log-interaction', { kind: 'email', direction: 'in', personIds: [ada.id], day: A_TUESDAY })
  await book.act('ask-question', { personId: bert.id, whose: 'theirs', words: 'Is the loft free?' })
  await book.act('ask-question', { personId: bert.id, whose: 'mine', words: 'Where is the drill?' })
  const waiting = async () => {
    const { questions, messages } = await book.act('list-waiting-on-me', {})
    return [questions.map(({ words }) => words), messages.map(({ name, since }) => `${name} ${since}`)]
  }
  book.goTo('2026-05-21')
  expect(await waiting()).toEqual([[], []])
  book.goTo('2026-05-22')
  expect(await waiting()).toEqual([['Is the loft free?'], ['Ada Okonkwo 2026-05-19']])
  await book.act('log-interaction', { kind: 'email', direction: 'out', personIds: [ada.id], day: '2026-05-22' })
  expect(await waiting()).toEqual([['Is the loft free?'], []])
  book.goTo('2026-08-01')
  const theirs = (await book.act('list-waiting-on-me', {})).questions[0]
  await book.act('answer-question', { id: theirs?.id ?? '', version: theirs?.version ?? 0 })
  expect(await waiting()).toEqual([[], []])
})

test('R165: “monthly call” sets the cadence, the way and a first date, and shows it before; each kept one brings the next', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'wide' })
  const asked = { personId: ada.id, words: 'monthly call' }
  expect(await book.act('understand-rhythm', asked)).toMatchObject({
    cadenceDays: 30,
    channel: 'call',
    firstDay: '2026-06-19',
    sentence: 'A call every month, the first on 19 June 2026.',
  })
  const before = await book.dump()
  const { step } = await book.act('agree-rhythm', asked)
  await book.act('undo', { step })
  expect(await book.dump()).toEqual(before)
  const { promise } = await book.act('agree-rhythm', asked)
  expect(await book.act('show-person', { id: ada.id })).toMatchObject({
    cadenceDays: 30,
    person: { cadenceDays: 30, welcomeChannels: expect.arrayContaining(['call']) },
    promises: [{ whose: 'mine', words: 'monthly call', day: '2026-06-19', repeats: { every: 1, unit: 'month' } }],
  })
  book.goTo('2026-06-19')
  const settled = { id: promise.id, version: promise.version, state: 'kept' } as const
  const { next } = await book.act('settle-promise', settled)
  expect(next).toMatchObject({ day: '2026-07-19', state: 'open' })
})

test('R165: words that name no rhythm are refused with an example, and a first day may be given', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const vague = { personId: ada.id, words: 'more often' }
  await expect(book.act('agree-rhythm', vague)).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('monthly call'),
  })
  const given = { personId: ada.id, words: 'lunch each quarter', firstDay: '2026-05-28' }
  expect((await book.act('agree-rhythm', given)).promise).toMatchObject({ day: '2026-05-28' })
  const past = { ...given, firstDay: '2026-05-01' }
  await expect(book.act('understand-rhythm', past)).rejects.toMatchObject({ code: 'invalid' })
})

test('R165: what comes once a year is agreed beside the rhythm there is, and does not slow it down', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'inner' })
  const agreed = await book.act('agree-rhythm', { personId: ada.id, words: 'write at Christmas' })
  expect(agreed.promise).toMatchObject({ day: '2026-12-20', repeats: { every: 1, unit: 'year' } })
  expect((await book.act('show-person', { id: ada.id })).cadenceDays).toBe(30)
})

test('R14: what an exchange was for is understood from the line and saved with it', async () => {
  const book = await openTestBook()
  await addAda(book)
  const { interaction } = await log(book, 'brainstormed with Ada, thanked her for the seeds, learned how grants work')
  expect(interaction.purposes).toEqual(['brainstormed', 'learned', 'thanked'])
})

test('R121: minutes that were saved are those that the owner wrote, and no others', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  expect((await log(book, 'call with Ada, she saved me 2 hours')).interaction.minutesSaved).toBe(120)
  expect((await log(book, 'call with Ada, her script is a great help')).interaction).not.toHaveProperty('minutesSaved')
  expect((await book.act('show-person', { id: ada.id })).history.total).toBe(2)
})

test('T15: a promise, a question and an agreed rhythm are no contact; a thing to do makes no entry', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'inner' })
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id], day: '2026-01-10' })
  const lastDay = async () => (await book.act('list-people', {})).rows[0]?.lastContactDay
  const understood = await book.act('understand-log', { line: 'reach out to Ada next week' })
  expect(understood.happened).toBe(false)
  const promises = understood.promises.map(({ whose, words, day }) => ({ whose, words, day }))
  await book.act('note-promises', { personId: ada.id, promises })
  await book.act('ask-question', { personId: ada.id, whose: 'mine', words: 'Is the loft free?' })
  await book.act('agree-rhythm', { personId: ada.id, words: 'weekly call' })
  expect(await lastDay()).toBe('2026-01-10')
  expect((await book.act('show-person', { id: ada.id })).history.total).toBe(1)
})

test('T13: a promise on a back-dated entry counts from the day it was given; last contact moves no day back', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'close' })
  await log(book, 'coffee with Ada on 10 May')
  await log(book, 'coffee with Ada on 1 April, she invited me to call in six months')
  expect((await book.act('list-promises', {})).promises).toMatchObject([{ day: '2026-10-01' }])
  expect(await book.act('show-person', { id: ada.id })).toMatchObject({ dueDay: '2026-08-08' })
})
