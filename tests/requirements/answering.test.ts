import { expect, test } from 'vitest'
import { Clipping } from '#book/clipping.ts'
import { addDays } from '#book/day.ts'
import { Question } from '#book/question.ts'
import { clippings } from '#storage/clippings.ts'
import { questions } from '#storage/questions.ts'
import { getRecord } from '#storage/records.ts'
import { threads } from '#storage/threads.ts'
import { A_TUESDAY, openTestBook } from '../book.ts'
import { addAda, addBert } from '../cast.ts'
import { cardOf, friend, put } from '../days.ts'

test('R15, R160: their question is answered with the card, by name and with what was said', async () => {
  const book = await openTestBook()
  const ana = await friend(book, 'Ana Kovač', { metDaysAgo: 5 })
  const question = { id: 'q', personId: ana.id, whose: 'theirs', words: 'which notary?', askedOn: '2026-05-14' }
  await put(book, questions, Question.parse(question))
  const { promptId, headline } = await cardOf(book, 'waiting-on-me')
  expect(headline).toBe('Answer Ana Kovač: “which notary?”')
  const { step } = await book.act('answer-card', { promptId, response: 'done', note: 'The one in Rua Augusta' })
  const stored = () => getRecord(book.context.storage, questions, 'q')
  expect(await stored()).toMatchObject({ state: 'answered', settledOn: A_TUESDAY, answer: 'The one in Rua Augusta' })
  expect((await book.act('person-history', { id: ana.id })).entries[0]?.purposes).toEqual(['answered'])
  await book.act('undo', { step })
  expect(await stored()).toMatchObject({ state: 'open' })
})

test('R157, R161: after its day a card asks how it went; done clears it, later only moves it', async () => {
  const book = await openTestBook()
  const ana = await friend(book, 'Ana Kovač', { metDaysAgo: 5 })
  const noted = await book.act('note-thread', { personId: ana.id, words: 'mother’s operation', askFrom: '2026-05-21' })
  expect((await book.act('plan-today', {})).cards).toEqual([])
  book.goTo('2026-05-21')
  const first = await cardOf(book, 'ask-how-it-went')
  expect(first.headline).toBe('Ask Ana Kovač how it went: “mother’s operation”')
  await book.act('answer-card', { promptId: first.promptId, response: 'later', days: 2 })
  const stored = () => getRecord(book.context.storage, threads, noted.thread.id)
  expect(await stored()).toMatchObject({ state: 'open', askFrom: '2026-05-23' })
  book.goTo('2026-05-23')
  const { promptId } = await cardOf(book, 'ask-how-it-went')
  await book.act('answer-card', { promptId, response: 'done', kind: 'call' })
  expect(await stored()).toMatchObject({ state: 'asked', settledOn: '2026-05-23' })
})

test('R32: a link goes to whom it fits, once; “not this one” keeps it for others', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { tags: ['bees'] })
  const bert = await addBert(book, { tags: ['Bees'] })
  for (const { id } of [ada, bert]) {
    await book.act('log-interaction', { kind: 'met', personIds: [id], day: addDays(A_TUESDAY, -12) })
  }
  const link = { id: 'c', url: 'https://www.example.org/bees', title: 'Bees', topics: ['bees'], savedOn: '2026-05-01' }
  await put(book, clippings, Clipping.parse(link))
  const stored = () => getRecord(book.context.storage, clippings, 'c')
  const first = await cardOf(book, 'give')
  expect(first).toMatchObject({ verb: 'Send', give: 'Bees', link: { label: 'example.org', href: link.url } })
  await book.act('answer-card', { promptId: first.promptId, response: 'not-this-one' })
  expect((await stored()).notForIds).toEqual([first.personId])
  book.goTo(addDays(A_TUESDAY, 1))
  const second = await cardOf(book, 'give')
  expect(second.personId).not.toBe(first.personId)
  await book.act('answer-card', { promptId: second.promptId, response: 'done' })
  expect((await stored()).sent).toMatchObject([{ personId: second.personId, day: '2026-05-20' }])
  expect((await book.act('person-history', { id: second.personId })).entries[0]?.purposes).toEqual(['shared'])
  book.goTo(addDays(A_TUESDAY, 2))
  expect((await book.act('plan-today', {})).cards.map(({ kind }) => kind)).not.toContain('give')
})

test('R14, D8: done in one tap, or with a line, what it was for, how it was and what comes next', async () => {
  const book = await openTestBook()
  const otto = await friend(book, 'Otto Lind', { metDaysAgo: 300 })
  const [card] = (await book.act('open-day', {})).cards
  const nextStep = { words: 'send him the talk', day: '2026-05-29' }
  const done = {
    response: 'done',
    kind: 'call',
    purposes: ['asked', 'learned'],
    enjoyment: 5,
    minutesSpent: 12,
  } as const
  const after = await book.act('answer-card', {
    ...done,
    purposes: [...done.purposes],
    promptId: card?.promptId ?? '',
    nextStep,
  })
  expect(after.couldAgreeRhythm).toBe(true)
  const page = await book.act('show-person', { id: otto.id })
  expect(page.history.entries[0]).toMatchObject({ kind: 'call', purposes: ['asked', 'learned'], enjoyment: 5 })
  expect(page.promises).toMatchObject([{ ...nextStep, whose: 'mine', state: 'open' }])
})

test('R127, R140: “never” is for this kind or for the person; a promise is neither', async () => {
  const book = await openTestBook()
  const { person } = await book.act('add-person', { name: 'Otto Lind', circleId: 'close', birthday: '05-19' })
  await book.act('log-interaction', { kind: 'met', personIds: [person.id], day: '2026-03-01' })
  const greeting = await cardOf(book, 'birthday')
  expect(greeting.neverWords).toBe('birthday greetings')
  await book.act('answer-card', { promptId: greeting.promptId, response: 'never', what: 'kind' })
  const shown = async () => (await book.act('show-person', { id: person.id })).person
  expect(await shown()).toMatchObject({ neverSuggest: ['birthday'], doNotSuggest: false })
  book.goTo('2026-07-01')
  const upkeep = await cardOf(book, 'due')
  await book.act('answer-card', { promptId: upkeep.promptId, response: 'never' })
  expect(await shown()).toMatchObject({ doNotSuggest: true })
  await book.act('make-promise', { personId: person.id, whose: 'mine', words: 'send the slides', day: '2026-07-02' })
  book.goTo('2026-07-02')
  const promise = await cardOf(book, 'promise')
  expect(promise.neverWords).toBeUndefined()
  const refused = book.act('answer-card', { promptId: promise.promptId, response: 'never', what: 'kind' })
  await expect(refused).rejects.toThrow('A promise always shows')
})

test('T14: of two promises to one person the card settles the one it names', async () => {
  const book = await openTestBook()
  const otto = await friend(book, 'Otto Lind', { metDaysAgo: 3 })
  const promise = { personId: otto.id, whose: 'mine' } as const
  await book.act('make-promise', { ...promise, words: 'send the slides', day: A_TUESDAY })
  const card = await cardOf(book, 'promise')
  await book.act('make-promise', { ...promise, words: 'return the book', day: '2026-05-01' })
  const again = await cardOf(book, 'promise')
  expect([again.promptId, again.headline]).toEqual([card.promptId, 'Keep your word to Otto Lind: “send the slides”'])
  await book.act('answer-card', { promptId: card.promptId, response: 'done' })
  const { promises } = await book.act('show-person', { id: otto.id })
  expect(promises.map(({ words, state }) => [words, state]).toSorted()).toEqual([
    ['return the book', 'open'],
    ['send the slides', 'kept'],
  ])
})
