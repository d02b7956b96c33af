import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { tiesThatDiffer } from '#storage/ties.ts'
import { openTestBook } from '../../tests/book.ts'
import type { TestBook } from '../../tests/book.ts'
import { openDemo } from './open-demo.ts'

/** Opens the demo on a day, as somebody would who starts it in the morning. */
async function demoOn(day: string): Promise<TestBook> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-demo-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const where = { file: path.join(folder, 'demo.sqlite') }
  await openDemo(where, folder, () => new Date(`${day}T12:00:00Z`))
  return openTestBook({ day, where })
}

test('R1: the demo’s day has a promise first, an answer, a greeting, a trip, news, and fits ten minutes', async () => {
  const book = await demoOn('2026-05-19')
  const plan = await book.act('plan-today', {})
  expect(plan.cards.map(({ kind, name }) => [kind, name])).toEqual([
    ['promise', 'Priya Raman'],
    ['waiting-on-me', 'Leo Brandt'],
    ['birthday', 'Marisol Quispe Huamán'],
    ['near-me', 'Jean-Baptiste Mercier'],
    ['news', 'Tomás Ó Briain'],
  ])
  expect(plan.asides.map(({ kind }) => kind)).toEqual(['event-been', 'trip'])
  expect(plan).toMatchObject({ minutesAllowed: 10, minutesPlanned: 10 })
  const opened = await book.act('open-day', {})
  expect(opened.cards.map(({ name }) => name)).toEqual(plan.cards.map(({ name }) => name))
  expect((await book.act('overview', {})).settings.firstRunDone).toBe(true)
})

test.each(['2026-02-28', '2026-12-31', '2027-07-06', '2028-02-29'])(
  'opened on %s the demo has a full day too',
  async (day) => {
    const { cards, minutesPlanned } = await (await demoOn(day)).act('plan-today', {})
    expect(cards[0]?.kind).toBe('promise')
    expect(cards.length).toBeGreaterThanOrEqual(3)
    expect(minutesPlanned).toBeLessThanOrEqual(10)
  },
)

test('opening the demo again leaves it as the owner left it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-demo-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const where = { file: path.join(folder, 'demo.sqlite') }
  const noon = () => new Date('2026-05-19T12:00:00Z')
  await openDemo(where, folder, noon)
  const book = await openTestBook({ where })
  await book.act('log-interaction', { kind: 'met', personIds: ['ada'], notes: 'Tea' })
  const before = await book.dump()
  await openDemo(where, folder, noon)
  expect(await book.dump()).toEqual(before)
})

test('what is kept of each tie is what two years of facts say', async () => {
  const book = await demoOn('2026-05-19')
  expect(await tiesThatDiffer(book.context.storage, '2026-05-19')).toEqual([])
  expect((await book.act('propose-network', {})).proposals.length).toBeGreaterThan(10)
  const { circles } = await book.act('overview', {})
  const alive = circles.map(({ aliveness }) => Object.values(aliveness).filter((people) => people > 0).length)
  expect(alive.at(-1)).toBeGreaterThanOrEqual(4)
})

test('the demo has something of everything to tend, and a face', async () => {
  const book = await demoOn('2026-05-19')
  expect((await book.act('list-cards', {})).cards.map(({ daysLeft }) => daysLeft)).toEqual([2, 5])
  expect((await book.act('list-vague', {})).total).toBeGreaterThan(3)
  expect((await book.act('list-to-confirm', {})).total).toBeGreaterThan(3)
  const { pairs } = await book.act('find-duplicates', {})
  expect(pairs.map(({ keep, kind }) => [keep.name, kind])).toEqual([
    ['Ada Okonkwo', 'same'],
    ['Bert Vandenberghe', 'likely'],
  ])
  expect((await book.act('list-kind-words', {})).kindWords.map(({ isAdvocate }) => isAdvocate)).toContain(true)
  expect((await book.act('show-photo', { id: 'bert' })).photo).toMatchObject({ width: 128, height: 128 })
  expect((await book.act('show-group', { group: 'choir' })).group.seasons).toHaveLength(2)
})

test('R7, R53, R126: the demo has a plan that comes along, a week that was looked at, and a season with goals', async () => {
  const book = await demoOn('2026-05-19')
  const { plan, progress } = await book.act('show-plan', {})
  expect(plan?.reason).toMatch(/^The best things in my life/)
  expect(progress?.focus.map(({ name, said }) => [name, said])).toEqual([
    ['Prof. Dr. Ingrid Sørensen', 'Not since the plan began; you last talked two months ago.'],
    ['Ada Okonkwo', 'You talked nine days ago.'],
    ['Nkechi Adeyemi', 'Not since the plan began; you last talked six months ago.'],
    ['Henrik Aaltonen', 'Not since the plan began; you last talked three years ago.'],
  ])
  const season = await book.act('show-season', {})
  expect(season.review?.goals.map(({ words, state }) => [words, state])).toEqual([
    ['Write to three people I miss', 'open'],
    ['Cook for the neighbours once', 'reached'],
    ['Meet two people at the harbour', 'open'],
  ])
  expect(season.leftOpen).toEqual([])
})

test('R61, R136, R155: nothing in the demo is late, and a resume, two drafts, an ask and hard news wait without hurry', async () => {
  const book = await demoOn('2026-05-19')
  const { promises } = await book.act('list-promises', {})
  expect(new Set(promises.map(({ standing }) => standing))).toEqual(new Set(['open', 'kept', 'dropped']))
  const { materials } = await book.act('list-materials', {})
  expect(materials.filter(({ age }) => age.isDue).map(({ name }) => name)).toEqual(['Resume, two pages'])
  const { drafts } = await book.act('list-drafts', {})
  expect(drafts.map(({ personId }) => personId).toSorted()).toEqual(['henrik', 'priya'])
  const { asks } = await book.act('list-asks', {})
  expect(asks.map(({ state }) => state).toSorted()).toEqual(['answered', 'open'])
  const { news } = await book.act('list-my-news', {})
  expect(news.map(({ mood, isPrivate }) => [mood, isPrivate])).toEqual([
    ['hard', true],
    ['good', false],
  ])
})
