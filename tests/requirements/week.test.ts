import { expect, test } from 'vitest'
import { factsOf } from '#advice/plan/facts.ts'
import { upkeepOf } from '#advice/plan/upkeep.ts'
import { addDays } from '#book/day.ts'
import { PlanDocument } from '#book/plan-document.ts'
import { Question } from '#book/question.ts'
import { planDocuments } from '#storage/plan-documents.ts'
import { readPlanningView } from '#storage/planning.ts'
import { questions } from '#storage/questions.ts'
import { openTestBook } from '../book.ts'
import { addAda, addAna, addBert, addCast } from '../cast.ts'
import { A_FRIDAY, changeTheSettings, ITS_MONDAY, putIn } from '../weeks.ts'

test('R51: whom the week waters is exactly whom the engine has as due, the most worth a word first', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  for (let at = 0; at < 60; at += 1) {
    const { person } = await book.act('add-person', {
      name: `Friend ${at}`,
      circleId: ['inner', 'close', 'warm', 'wide'][at % 4] ?? 'wide',
      force: true,
    })
    const day = addDays(A_FRIDAY, -((at * 37) % 700))
    await book.act('log-interaction', { kind: 'call', personIds: [person.id], day })
  }
  const view = await readPlanningView(book.context.storage, A_FRIDAY)
  const upkeep = upkeepOf(view)
  const due = Array.from({ length: upkeep.count }, (_, row) => view.ties[upkeep.position[row] ?? -1]?.personId)
  const { water } = await book.act('show-week', { step: 'water', ties: 1000 })
  expect(water?.total).toBe(upkeep.count)
  expect(water?.ties.map(({ personId }) => personId).toSorted()).toEqual(due.toSorted())
  const worth = new Map(due.map((id, row) => [id, upkeep.worth[row] ?? 0]))
  const [first, last] = [water?.ties[0], water?.ties.at(-1)]
  expect(worth.get(first?.personId ?? '')).toBe(Math.max(...worth.values()))
  expect(worth.get(last?.personId ?? '')).toBe(Math.min(...worth.values()))
  expect(factsOf(view).upkeep().count).toBeGreaterThan(10)
})

test('R40: beside each tie to water stands why they matter, in the owner’s own words', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const ada = await addAda(book, { circleId: 'close', whyTheyMatter: 'She taught me to listen' })
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id], day: '2026-01-10' })
  const { water } = await book.act('show-week', { step: 'water' })
  expect(water?.ties[0]).toMatchObject({
    name: 'Ada Okonkwo',
    headline: 'It has been four months.',
    whyTheyMatter: 'She taught me to listen',
  })
})

test('R42: the look walks five steps, is left after two and gone on with days later, and ends', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const begun = await book.act('show-week', {})
  expect([begun.monday, begun.sunday, begun.minutes, begun.review]).toEqual([ITS_MONDAY, '2026-05-24', 15, undefined])
  expect(begun.steps.map(({ step }) => step)).toEqual(['water', 'weed', 'plant', 'promises', 'next'])
  await book.act('finish-week-step', { step: 'weed' })
  const { step } = await book.act('finish-week-step', { step: 'water', notes: 'Call Bert about the boat' })
  book.goTo('2026-05-24')
  const again = await book.act('show-week', {})
  expect([again.nextStep, again.review?.notes, again.review?.startedOn]).toEqual([
    'plant',
    'Call Bert about the boat',
    A_FRIDAY,
  ])
  await book.act('undo', { step })
  expect((await book.act('show-week', {})).nextStep).toBe('water')
  for (const one of ['water', 'plant', 'promises', 'next'] as const) await book.act('finish-week-step', { step: one })
  await book.act('finish-week', {})
  const ended = await book.act('show-week', {})
  expect([ended.nextStep, ended.review?.finishedOn, ended.review?.id]).toEqual([
    undefined,
    '2026-05-24',
    'week-2026-05-18',
  ])
})

test('R42: whoever looks on a Monday looks back at the week that is over, and any week can be opened again', async () => {
  const book = await openTestBook({ day: '2026-05-25' })
  await changeTheSettings(book, { reviewDay: 1 })
  const ana = await addAna(book)
  await book.act('log-interaction', { kind: 'call', personIds: [ana.id], day: '2026-05-20' })
  const now = await book.act('show-week', {})
  expect([now.monday, now.isNow]).toEqual([ITS_MONDAY, true])
  await changeTheSettings(book, { reviewDay: 5 })
  const [current, earlier] = [await book.act('show-week', {}), await book.act('show-week', { week: '2026-05-24' })]
  expect([current.monday, earlier.monday, earlier.isNow, earlier.water]).toEqual([
    '2026-05-25',
    ITS_MONDAY,
    false,
    undefined,
  ])
  expect(earlier.happened.counts[0]).toMatchObject({ number: 1, words: 'One conversation with one person' })
  await expect(book.act('show-week', { week: '2026-06-01' })).rejects.toThrow('That week has not begun yet')
})

test('R112, R113: somebody who looks for work is offered one concrete help, by somebody of the same field', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const looking = { status: 'looking' as const, since: '2026-03', notedOn: '2026-04-01' }
  const ada = await addAda(book, { circleId: 'close', positions: [{ title: 'Senior Cartographer' }] })
  await book.act('edit-person', { id: ada.id, version: ada.version, change: { workStatus: looking } })
  const bert = await addBert(book, { circleId: 'close', positions: [{ title: 'Cartographer', organisation: 'Atlas' }] })
  const help = async () => {
    const { plant = [] } = await book.act('show-week', { step: 'plant' })
    return plant.filter(({ kind }) => kind === 'help-looking')
  }
  expect(await help()).toMatchObject([
    { headline: 'Offer Ada Okonkwo half an hour to think aloud, or to read an application.' },
  ])
  for (const day of ['2026-03-01', '2026-04-01', '2026-05-12']) {
    await book.act('log-interaction', { kind: 'met', personIds: [bert.id], day })
  }
  expect(await help()).toMatchObject([
    {
      headline: 'Offer Ada Okonkwo an introduction to Bert Vandenberghe.',
      because: [
        'Ada Okonkwo has been looking for work since March 2026.',
        'Bert Vandenberghe is Cartographer at Atlas, and you are in touch: both do something with “cartographer”.',
      ],
    },
  ])
})

test('R67, R90, R27: planting knows whom to know better, who could be called for once, and five addresses at most', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const ada = await addAda(book, { circleId: 'wide' })
  const bert = await addBert(book, { circleId: 'wide', phones: [{ number: '+1 303 555 0102' }], addresses: [] })
  const focus = [{ personId: ada.id, nextStep: 'Ask to see the workshop', stepSince: '2026-04-10' }]
  await putIn(book, planDocuments, [
    PlanDocument.parse({ id: 'plan', focus, from: '2026-01-01', reviewOn: '2026-05-27' }),
  ])
  for (const day of ['2026-02-01', '2026-02-20', '2026-03-10', '2026-04-01']) {
    await book.act('log-interaction', { kind: 'message', direction: 'both', personIds: [bert.id], day })
  }
  for (let at = 0; at < 8; at += 1) {
    await book.act('add-person', { name: `Close Friend${at}`, circleId: 'inner', force: true })
  }
  const { plant = [] } = await book.act('show-week', { step: 'plant' })
  const byKind = new Map(plant.map((one) => [one.kind, one]))
  expect(byKind.get('focus')).toMatchObject({
    headline: 'Take the next step with Ada Okonkwo: Ask to see the workshop',
    because: ['You want to know Ada Okonkwo better. The step has been the same for one month.'],
  })
  expect(byKind.get('next-rung')).toMatchObject({
    headline: 'Call Bert Vandenberghe: you have written back and forth for a while.',
    because: expect.arrayContaining(['The last three times you wrote to each other, last on 1 April 2026.']),
  })
  expect(byKind.get('confirm')?.headline.match(/Close Friend/g)).toHaveLength(5)
  const { next } = await book.act('show-week', { step: 'next' })
  expect(next?.planReview).toBe('You wanted to look at your plan again on 27 May 2026.')
})

test('promises come late ones first, with what is still asked', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const ada = await addAda(book)
  const made = { personId: ada.id, whose: 'mine' } as const
  await book.act('make-promise', { ...made, words: 'send the book', day: '2026-05-27' })
  await book.act('make-promise', { ...made, words: 'send the slides', day: '2026-05-15' })
  const asked = { id: 'q', personId: ada.id, whose: 'mine', words: 'Which bees?', askedOn: '2026-05-02' }
  await putIn(book, questions, [Question.parse(asked)])
  const { promised } = await book.act('show-week', { step: 'promises' })
  expect(promised?.promises.map(({ words, isLate, said }) => [words, isLate, said])).toEqual([
    ['send the slides', true, 'You said it to Ada Okonkwo, for 15 May 2026, seven days ago.'],
    ['send the book', false, 'You said it to Ada Okonkwo, for 27 May 2026.'],
  ])
  expect(promised?.questions).toMatchObject([{ words: 'Which bees?', said: 'You asked Ada Okonkwo three weeks ago.' }])
})

test('R128: the days ahead know birthdays, promises and quiet days, and how many minutes there are', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  await changeTheSettings(book, { quietDays: [6, 7] })
  const ada = await addAda(book, { birthday: '1980-05-26' })
  await book.act('make-promise', { personId: ada.id, whose: 'mine', words: 'send the slides', day: '2026-05-27' })
  const { next } = await book.act('show-week', { step: 'next' })
  expect(next?.days.map(({ day }) => day)).toEqual(Array.from({ length: 7 }, (_, at) => addDays(A_FRIDAY, at + 1)))
  expect(next?.days.filter(({ isQuiet }) => isQuiet).map(({ day }) => day)).toEqual(['2026-05-23', '2026-05-24'])
  expect(next?.days.flatMap(({ items }) => items.map(({ words }) => words))).toEqual([
    'Ada Okonkwo has a birthday',
    'Promised to Ada Okonkwo: “send the slides”',
  ])
  expect([next?.minutes, next?.words]).toEqual([50, 'Five days of ten minutes at the most, 50 in all.'])
})

test('R42: on the day that the owner chose, Today says so beside the cards', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  await addCast(book, 'ada')
  const asides = async () => (await book.act('plan-today', {})).asides.map(({ kind }) => kind)
  expect(await asides()).toContain('review-day')
  book.goTo('2026-05-23')
  expect(await asides()).not.toContain('review-day')
})
