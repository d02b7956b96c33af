import { expect, test } from 'vitest'
import { actionList } from '#actions/index.ts'
import { addDays } from '#book/day.ts'
import { inputSchemaOf } from '#doors/http/query.ts'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'

const VERBS = /^(Call|Congratulate|Greet|Keep|Meet|Write)\b/

async function bookWithFriends(howMany: number, day = '2025-06-01'): Promise<TestBook> {
  const book = await openTestBook()
  for (let at = 0; at < howMany; at += 1) {
    const friend = { name: `Friend Number${at}`, circleId: 'close', force: true }
    const { person } = await book.act('add-person', friend)
    await book.act('log-interaction', { kind: 'met', personIds: [person.id], day })
  }
  return book
}

async function answerAll(book: TestBook): Promise<void> {
  for (const { promptId } of (await book.act('open-day', {})).cards) {
    await book.act('answer-card', { promptId, response: 'done' })
  }
}

test('R1, R127, R140: forty people due, ten minutes: the plan fits, owes nothing tomorrow, and says why of each', async () => {
  const book = await bookWithFriends(40)
  for (const days of [0, 1, 5]) {
    book.goTo(addDays(A_TUESDAY, days))
    const plan = await book.act('open-day', {})
    expect(plan.cards.length).toBeGreaterThanOrEqual(2)
    expect([plan.minutesAllowed, plan.minutesPlanned <= 10]).toEqual([10, true])
    expect(JSON.stringify(plan)).not.toMatch(/overdue|behind|missed|late\b|backlog/i)
    for (const card of plan.cards) {
      expect(card.headline).toMatch(VERBS)
      expect(card.headline.startsWith(card.verb)).toBe(true)
      expect(card.because.every((why) => why.length > 10)).toBe(true)
    }
  }
})

test('R24, R162: three people typed by hand, nothing imported: a first plan, and the first word sent on the first day', async () => {
  const book = await openTestBook()
  for (const name of ['Ana Kovač', 'Ben Osei', 'Chiara Russo'])
    await book.act('add-person', { name, circleId: 'close' })
  const plan = await book.act('open-day', {})
  expect(plan.cards.map(({ name }) => name).toSorted()).toEqual(['Ana Kovač', 'Ben Osei', 'Chiara Russo'])
  expect(plan.minutesPlanned).toBeLessThanOrEqual(10)
  expect(
    plan.cards.every(
      ({ kind, verb, because }) => kind === 'first-word' && verb === 'Write' && because[0].includes('19 May 2026'),
    ),
  ).toBe(true)
  const [first] = plan.cards
  const after = await book.act('answer-card', {
    promptId: first?.promptId ?? '',
    response: 'done',
    note: 'Hello again',
  })
  expect(after.doneToday.map(({ name, response }) => [name, response])).toEqual([[first?.name, 'done']])
  const { history, aliveness } = await book.act('show-person', { id: first?.personId ?? '' })
  expect(history.entries).toMatchObject([{ kind: 'message', direction: 'out', day: A_TUESDAY, notes: 'Hello again' }])
  expect(aliveness).not.toBe('new')
})

test('R36: after three texts the next way is another one that they accept', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { welcomeChannels: [], unwelcomeChannels: ['meet', 'video', 'letter'] })
  const channel = async () => (await book.act('show-person', { id: ada.id })).suggestedChannel
  for (const day of ['2026-01-05', '2026-02-05']) {
    await book.act('log-interaction', { kind: 'message', personIds: [ada.id], day })
    expect(await channel()).toBe('message')
  }
  await book.act('log-interaction', { kind: 'message', personIds: [ada.id], day: '2026-03-05' })
  expect(await channel()).toBe('call')
  const { person } = await book.act('show-person', { id: ada.id })
  const unwelcomeChannels = ['meet', 'video', 'letter', 'call'] as const
  await book.act('edit-person', {
    id: ada.id,
    version: person.version,
    change: { unwelcomeChannels: [...unwelcomeChannels] },
  })
  expect(await channel()).toBe('email')
})

test('R38: whoever wants no calls gets none proposed, not even as another way', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { unwelcomeChannels: ['call'], welcomeChannels: ['call', 'email'] })
  for (const day of ['2025-01-05', '2025-02-05', '2025-03-05']) {
    await book.act('log-interaction', { kind: 'call', personIds: [ada.id], day })
    const [card] = (await book.act('plan-today', { minutes: 240 })).cards
    expect([card?.channel, ...(card?.otherChannels ?? [])]).not.toContain('call')
    expect(card?.headline).not.toMatch(/^Call/)
  }
})

test('R39: waiting as long by their own rhythm, the closer one comes first, and the card says how close', async () => {
  const book = await openTestBook()
  const alike = { emails: [], phones: [], links: [], addresses: [], welcomeChannels: [], birthday: undefined }
  const bert = await addBert(book, { ...alike, circleId: 'warm' })
  const ada = await addAda(book, { ...alike, circleId: 'close' })
  await book.act('log-interaction', { kind: 'met', personIds: [bert.id], day: addDays(A_TUESDAY, -360) })
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id], day: addDays(A_TUESDAY, -180) })
  const { cards } = await book.act('plan-today', { minutes: 60 })
  expect(cards.map(({ personId }) => personId)).toEqual([ada.id, bert.id])
  expect(cards[0]?.because.join(' ')).toContain('You put Ada Okonkwo in your circle “Close”.')
})

test('R40: the card and the page say why they matter in the owner’s words; nothing asks what anybody is worth', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const [card] = (await book.act('plan-today', { minutes: 60 })).cards
  expect(card?.because.join(' ')).toContain('She tells me the truth kindly')
  expect((await book.act('show-person', { id: ada.id })).person.whyTheyMatter).toContain('the truth kindly')
  const inputs = actionList.map(({ input }) => JSON.stringify(inputSchemaOf(input)))
  expect(inputs.filter((input) => /"(value|usefulness|worth|potential|priority|rating)"/i.test(input))).toEqual([])
})

test('R41: a finished day stays finished until tomorrow, unless more is asked for', async () => {
  const book = await bookWithFriends(12)
  await answerAll(book)
  const end = await book.act('plan-today', {})
  expect(end.cards).toEqual([])
  expect(end.doneToday.length).toBeGreaterThanOrEqual(2)
  expect(end).toMatchObject({ ending: 'That is all for today. Tomorrow brings a new plan.', couldOfferMore: true })
  expect((await book.act('open-day', {})).cards).toEqual([])
  const done = new Set(end.doneToday.map(({ personId }) => personId))
  const more = await book.act('more-for-today', {})
  expect(more.cards.length).toBeGreaterThanOrEqual(1)
  expect(more.cards.filter(({ personId }) => done.has(personId))).toEqual([])
  book.goTo(addDays(A_TUESDAY, 1))
  const tomorrow = await book.act('open-day', {})
  expect(tomorrow.cards.length).toBeGreaterThanOrEqual(2)
  expect(tomorrow.cards.filter(({ personId }) => done.has(personId))).toEqual([])
})

test('D8: one tap says “in touch”, on a card and beside a name', async () => {
  const book = await bookWithFriends(1)
  const [card] = (await book.act('open-day', {})).cards
  await book.act('answer-card', { promptId: card?.promptId ?? '', response: 'done' })
  const ana = await addAna(book)
  await book.act('log-interaction', { kind: 'message', personIds: [ana.id] })
  const { rows } = await book.act('list-people', {})
  expect(rows.map(({ lastContactDay }) => lastContactDay)).toEqual([A_TUESDAY, A_TUESDAY])
})

test('D9: one entry for several people stands on each of their pages, and answers each of their cards', async () => {
  const book = await openTestBook()
  const people = [await addAda(book), await addAna(book), await addBert(book)]
  await book.act('open-day', { minutes: 60 })
  const ids = people.map(({ id }) => id)
  const { interaction, step } = await book.act('log-interaction', { kind: 'met', personIds: ids, notes: 'supper' })
  for (const { id } of people) {
    const { entries, total } = await book.act('person-history', { id })
    expect([total, entries[0]?.id, entries[0]?.withNames.length]).toEqual([1, interaction.id, 2])
  }
  expect((await book.act('plan-today', {})).cards).toEqual([])
  await book.act('undo', { step })
  expect((await book.act('plan-today', {})).cards).toHaveLength(3)
})

test('a word given to somebody of the pool is on the day’s list, and kept when its card is done', async () => {
  const book = await openTestBook()
  const { person } = await book.act('add-person', { name: 'Otto', place: 'pool' })
  await book.act('make-promise', { personId: person.id, whose: 'mine', words: 'send the slides', day: A_TUESDAY })
  const { cards } = await book.act('open-day', {})
  expect(cards.map(({ name, kind }) => [name, kind])).toEqual([['Otto', 'promise']])
  const after = await book.act('answer-card', { promptId: cards[0]?.promptId ?? '', response: 'done' })
  expect([after.cards, after.doneToday.length]).toEqual([[], 1])
  expect((await book.act('show-person', { id: person.id })).promises).toMatchObject([{ state: 'kept' }])
  expect((await book.act('overview', {})).network).toBe(0)
})
