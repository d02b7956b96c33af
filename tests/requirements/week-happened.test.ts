import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { EventHeld } from '#book/event.ts'
import { Prompt } from '#book/prompt.ts'
import { events } from '#storage/events.ts'
import { prompts } from '#storage/prompts.ts'
import { linkedInExport } from '../../benches/linkedin-export.ts'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addBert } from '../cast.ts'
import { importFiles } from '../importing.ts'
import { A_FRIDAY, changeTheSettings, ITS_MONDAY, putIn } from '../weeks.ts'

const countOf = async (book: TestBook, what: string, week?: string) => {
  const { happened } = await book.act('show-week', { ...(week === undefined ? {} : { week }) })
  return happened.counts.find((count) => count.what === what)
}

test('R82: a week of likes and invitations has no conversations, is told so kindly, and one call is proposed', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const ada = await addAda(book, { circleId: 'close', phones: [{ number: '+1 303 555 0101' }] })
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id], day: '2025-12-10' })
  await book.act('log-interaction', { kind: 'like', direction: 'out', personIds: [ada.id], day: '2026-05-19' })
  await book.act('log-interaction', { kind: 'invitation', direction: 'in', personIds: [ada.id], day: '2026-05-20' })
  const { happened } = await book.act('show-week', {})
  expect(happened.counts[0]).toMatchObject({ what: 'conversations', number: 0, words: 'No conversations' })
  expect(happened.kindly).toEqual([
    'No conversations this week, only likes and invitations.',
    'One call would make it a good week, to Ada Okonkwo perhaps.',
  ])
  expect(happened.call).toEqual({ personId: ada.id, name: 'Ada Okonkwo' })
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id] })
  expect((await book.act('show-week', {})).happened.kindly).toEqual([])
})

test('R83: importing fifty connections adds nothing to the week', async () => {
  const book = await openTestBook({ day: '2026-10-09' })
  const before = (await book.act('show-week', {})).happened
  await importFiles(book, await linkedInExport({ connections: 50, messages: 0 }))
  expect((await book.act('overview', {})).pool).toBe(50)
  const { happened } = await book.act('show-week', {})
  expect(happened).toEqual(before)
  expect(happened.counts.map(({ number }) => number)).toEqual([0, 0, 0, 0, 0, 0])
})

test('R111: three events with no follow-up add nothing to engagement; a letter afterwards does', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const ada = await addAda(book)
  const held = ['meetup', 'conference', 'dinner'].map((name, at) =>
    EventHeld.parse({ id: name, name, day: addDays(ITS_MONDAY, at), state: 'been', metIds: [ada.id] }),
  )
  await putIn(book, events, held)
  for (const { day } of held) await book.act('log-interaction', { kind: 'event', personIds: [ada.id], day })
  const { counts, kindly, keptTies } = (await book.act('show-week', {})).happened
  const engaged = counts.filter(({ what }) => what !== 'activities').map(({ number }) => number)
  expect([engaged, keptTies.entries]).toEqual([[0, 0, 0, 0, 0], []])
  expect(kindly[0]).toContain('the talks afterwards are still to come')
  await book.act('log-interaction', { kind: 'letter', direction: 'out', personIds: [ada.id] })
  expect((await countOf(book, 'conversations'))?.number).toBe(1)
})

test('R14, R79: conversations are grouped by what they were for, and what was learned says from whom', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const [ada, bert] = [await addAda(book), await addBert(book)]
  const call = { kind: 'call' as const, day: '2026-05-20' }
  await book.act('log-interaction', {
    ...call,
    personIds: [ada.id],
    purposes: ['asked', 'learned'],
    whatTheyTold: 'Bees dance',
  })
  await book.act('log-interaction', { ...call, personIds: [bert.id], purposes: ['asked'] })
  const { purposes, counts } = (await book.act('show-week', {})).happened
  expect(purposes.map(({ words, entries }) => [words, entries.length])).toEqual([
    ['You asked twice', 2],
    ['You learned once', 1],
  ])
  expect(counts.find(({ what }) => what === 'learned')?.entries).toEqual([
    { day: '2026-05-20', words: 'A call with Ada Okonkwo', told: 'Bees dance', personIds: [ada.id] },
  ])
})

test('R17: the month tells new people and kept ties, and a month without either plainly', async () => {
  const book = await openTestBook({ day: '2026-05-31' })
  const [ada, bert] = [await addAda(book), await addBert(book)]
  const month = async (week: string) => (await book.act('show-week', { week })).happened.month
  expect((await month('2026-05-31')).words).toBe('May 2026: nobody new, and no tie was kept up.')
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id], day: '2025-05-02' })
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id], day: '2026-05-03' })
  expect((await month('2026-05-31')).words).toBe('May 2026: one tie kept up, and nobody new.')
  await book.act('log-interaction', { kind: 'met', personIds: [bert.id], day: '2026-05-20' })
  const both = await month('2026-05-31')
  expect(both.words).toBe('May 2026: one new person, and one tie kept up.')
  expect(both.newPeople.map(({ words }) => words)).toEqual(['A meeting with Bert Vandenberghe'])
  expect((await month('2026-05-12')).words).toBe('May 2026: one new person, and one tie kept up.')
})

const card = (id: string, day: string, more: Partial<Prompt>): Prompt =>
  Prompt.parse({ id, personId: 'ada', day, kind: 'due', minutes: 5, ...more })

test('R117: minutes planned and spent are told, and by whose word', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const ada = await addAda(book)
  const logged = await book.act('log-interaction', {
    kind: 'call',
    personIds: [ada.id],
    day: '2026-05-19',
    minutes: 25,
  })
  const besides = { kind: 'met' as const, personIds: [ada.id], day: '2026-05-20', minutes: 40 }
  await book.act('log-interaction', besides)
  await putIn(book, prompts, [
    card('one', '2026-05-18', { response: 'done', minutesSpent: 8 }),
    card('two', '2026-05-19', { response: 'done', interactionId: logged.interaction.id }),
    card('three', '2026-05-20', { response: 'done' }),
    card('four', '2026-05-21', { response: 'later' }),
  ])
  const { minutes } = (await book.act('show-week', {})).happened
  expect([minutes.planned, minutes.spent, minutes.besides]).toEqual([20, 38, 40])
  expect(minutes.sentences).toEqual([
    '20 minutes were planned and 38 minutes spent: 8 as you said, 25 as the entries say, 5 as the cards reckoned.',
    '40 minutes more went into talks that no card began.',
  ])
})

test('R121: minutes saved are those that the owner wrote down, with the entries behind them', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const ada = await addAda(book)
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id], minutes: 30, notes: 'saved me days' })
  expect((await book.act('show-week', {})).happened.minutes.saved).toBe(0)
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id], minutesSaved: 90 })
  const { minutes } = (await book.act('show-week', {})).happened
  expect([minutes.saved, minutes.savedEntries.length]).toEqual([90, 1])
  expect(minutes.sentences.at(-1)).toBe('You noted that people saved you 90 minutes of work.')
})

test('R43: four of five planned days are on track, and a missed day sets no number back', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const days = ['2026-05-18', '2026-05-19', '2026-05-20', '2026-05-21']
  await putIn(
    book,
    prompts,
    days.map((day) => card(day, day, { response: 'done' })),
  )
  const before = (await book.act('show-week', {})).happened.days
  await putIn(book, prompts, [card('missed', A_FRIDAY, {})])
  const { days: after, counts } = (await book.act('show-week', {})).happened
  expect([before?.kept, after?.kept, after?.planned, after?.isOnTrack]).toEqual([4, 4, 5, true])
  expect(after?.words).toBe('On four of five days with a plan you kept up with somebody. You are on track.')
  expect(JSON.stringify(counts)).not.toMatch(/streak|in a row|lost/i)
})

test('R95: only what the owner wants to see counted is there', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  await changeTheSettings(book, { whatCounts: ['gives', 'learned'] })
  const ada = await addAda(book)
  await book.act('log-interaction', { kind: 'like', direction: 'out', personIds: [ada.id] })
  const { counts, kindly, purposes } = (await book.act('show-week', {})).happened
  expect([counts.map(({ what }) => what), kindly, purposes]).toEqual([['gives', 'learned'], [], []])
})

test('R55: two gives a week are the aim while there is a job; answers, shared things and introductions count', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const ada = await addAda(book)
  expect((await countOf(book, 'gives'))?.words).toBe('Nothing given so far; two a week are your aim')
  const out = { direction: 'out' as const, personIds: [ada.id], day: '2026-05-19' }
  await book.act('log-interaction', { ...out, kind: 'message', purposes: ['answered'] })
  await book.act('log-interaction', { ...out, kind: 'call', direction: 'both', purposes: ['shared'] })
  await book.act('log-interaction', { ...out, kind: 'message', direction: 'in', purposes: ['shared'] })
  const gives = await countOf(book, 'gives')
  expect([gives?.number, gives?.words]).toEqual([2, 'You gave twice; two a week are your aim'])
  const { received } = (await book.act('show-week', {})).happened
  expect([received.words, received.entries.length]).toEqual(['You were helped once', 1])
})
