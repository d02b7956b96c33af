import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { ModeSpell } from '#book/mode.ts'
import { Trip } from '#book/trip.ts'
import { modes } from '#storage/modes.ts'
import { trips } from '#storage/trips.ts'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addAna } from '../cast.ts'
import { cardOf, friend, put } from '../days.ts'

async function change(book: TestBook, settings: Record<string, unknown>): Promise<void> {
  const { version } = (await book.act('overview', {})).settings
  await book.act('change-settings', { version, change: settings })
}

test('R9: after two busy weeks there is one day’s plan and no number has grown; promises showed all along', async () => {
  const book = await openTestBook()
  for (let at = 0; at < 20; at += 1) await friend(book, `Friend Number${at}`, { metDaysAgo: 300 + at })
  const otto = await friend(book, 'Otto Lind', { metDaysAgo: 3 })
  await book.act('make-promise', { personId: otto.id, whose: 'mine', words: 'send the slides', day: '2026-05-25' })
  const until = '2026-06-01'
  await put(book, modes, ModeSpell.parse({ id: 'busy', mode: 'busy', from: A_TUESDAY, until }))
  for (const day of [A_TUESDAY, '2026-05-24']) {
    book.goTo(day)
    const view = await book.act('open-day', {})
    expect(view).toMatchObject({ cards: [], asides: [], couldOfferMore: false, minutesPlanned: 0 })
    expect(view.ending).toBe('Busy until 1 June: only promises and thanks show.')
  }
  book.goTo('2026-05-25')
  expect((await book.act('open-day', {})).cards.map(({ kind }) => kind)).toEqual(['promise'])
  book.goTo('2026-06-02')
  const back = await book.act('open-day', {})
  expect(back.modeInWords).toBeUndefined()
  expect(back.minutesPlanned).toBeLessThanOrEqual(10)
  expect(back.cards.length).toBeLessThanOrEqual(4)
  expect(JSON.stringify(back.cards)).not.toMatch(/overdue|behind|missed|backlog/i)
})

test('R48: a new job makes the day half as long, and ends by itself', async () => {
  const book = await openTestBook()
  for (let at = 0; at < 10; at += 1) await friend(book, `Friend Number${at}`, { metDaysAgo: 300 + at })
  await put(book, modes, ModeSpell.parse({ id: 'job', mode: 'new-job', from: A_TUESDAY, until: '2026-08-16' }))
  const during = await book.act('plan-today', {})
  expect([during.minutesAllowed, during.minutesPlanned <= 5]).toEqual([5, true])
  expect(during.asides.map(({ kind }) => kind)).toContain('new-colleague')
  book.goTo('2026-08-17')
  expect((await book.act('plan-today', {})).minutesAllowed).toBe(10)
})

test('R58, T15: help logged without thanks is on a card the next day, and done says thanks for good', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const day = addDays(A_TUESDAY, -10)
  await book.act('log-interaction', {
    kind: 'email',
    direction: 'in',
    personIds: [ada.id],
    purposes: ['answered'],
    day,
  })
  book.goTo(addDays(A_TUESDAY, 1))
  const { promptId, verb } = await cardOf(book, 'thank')
  expect(verb).toBe('Thank')
  await book.act('answer-card', { promptId, response: 'done', note: 'Sent her flowers' })
  const { entries } = await book.act('person-history', { id: ada.id })
  expect(entries[0]).toMatchObject({ purposes: ['thanked'], notes: 'Sent her flowers', day: '2026-05-20' })
  for (const ahead of [2, 20]) {
    book.goTo(addDays(A_TUESDAY, ahead))
    expect((await book.act('plan-today', {})).cards.map(({ kind }) => kind)).not.toContain('thank')
  }
})

test('R61: a promise that is two days past goes before ordinary upkeep and a word that waits', async () => {
  const book = await openTestBook()
  await friend(book, 'Due Friend', { metDaysAgo: 300, circleId: 'inner' })
  const ada = await addAda(book)
  await book.act('log-interaction', { kind: 'email', direction: 'in', personIds: [ada.id], day: '2026-05-10' })
  const otto = await friend(book, 'Otto Lind', { metDaysAgo: 20, circleId: 'wide' })
  await book.act('make-promise', { personId: otto.id, whose: 'mine', words: 'send the slides', day: '2026-05-17' })
  const { cards } = await book.act('open-day', { minutes: 30 })
  expect(cards.map(({ kind, name }) => [kind, name]).slice(0, 2)).toEqual([
    ['promise', 'Otto Lind'],
    ['waiting-on-me', 'Ada Okonkwo'],
  ])
  expect(cards.at(-1)?.name).toBe('Due Friend')
})

test('R91: two weeks before a trip the people there come up, the closest first, with its days', async () => {
  const book = await openTestBook()
  const inPorto = { addresses: [{ city: 'Porto' }] }
  for (const [name, circleId] of [
    ['Rui Wide', 'wide'],
    ['Eva Inner', 'inner'],
  ] as const) {
    const { person } = await book.act('add-person', { name, circleId, force: true, ...inPorto })
    await book.act('log-interaction', { kind: 'met', personIds: [person.id], day: addDays(A_TUESDAY, -12) })
  }
  await put(book, trips, Trip.parse({ id: 'porto', city: 'Porto', from: '2026-06-03', until: '2026-06-05' }))
  const near = async (day: string) => {
    book.goTo(day)
    const { cards } = await book.act('plan-today', { minutes: 60 })
    return cards.filter(({ kind }) => kind === 'near-me').map(({ name, headline }) => [name, headline.split(': ')[1]])
  }
  expect(await near(A_TUESDAY)).toEqual([])
  expect(await near('2026-05-21')).toEqual([
    ['Eva Inner', 'you will be in Porto from 3 to 5 June 2026.'],
    ['Rui Wide', 'you will be in Porto from 3 to 5 June 2026.'],
  ])
})

test('R92: a word to somebody far away begins with what only the two share', async () => {
  const book = await openTestBook()
  await change(book, { me: { addresses: [{ city: 'Lisbon' }] } })
  const far = { addresses: [{ city: 'Oslo' }], howWeMet: { hook: 'we missed the last ferry' } }
  const ada = await addAda(book, far)
  const told = 'her daughter starts school'
  const day = '2025-09-01'
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id], day, whatTheyTold: told })
  const card = (await book.act('plan-today', { minutes: 60 })).cards.find(({ personId }) => personId === ada.id)
  expect(card?.because[1]).toBe('What you would remember of each other: “we missed the last ferry”')
  expect(card?.lastThree[0]?.gist).toBe(told)
  expect([card?.headline, ...(card?.because ?? [])].join(' ')).not.toMatch(/how are you/i)
})

test('R89: a letter by post counts for more than a text, and the owner may say otherwise', async () => {
  const book = await openTestBook()
  const ana = await addAna(book)
  const { weights } = (await book.act('overview', {})).settings
  expect(weights.letter).toBeGreaterThan(weights.message)
  await book.act('log-interaction', { kind: 'message', personIds: [ana.id], day: '2026-05-01' })
  await book.act('log-interaction', { kind: 'letter', personIds: [ana.id], day: '2026-05-01' })
  expect((await book.act('show-person', { id: ana.id })).strip.map(({ kind }) => kind)).toEqual(['letter'])
  const lastTalked = async () => (await book.act('list-people', {})).rows[0]?.lastContactDay
  await book.act('log-interaction', { kind: 'message', personIds: [ana.id], day: '2026-05-10' })
  expect(await lastTalked()).toBe('2026-05-10')
  await change(book, { weights: { ...weights, message: 0.1 } })
  expect(await lastTalked()).toBe('2026-05-01')
})
