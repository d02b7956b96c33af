import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#book/day.ts'
import { linkedInExport } from '../../benches/linkedin-export.ts'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addBert } from '../cast.ts'
import { importFiles } from '../importing.ts'

const standing = async (book: TestBook, id: string) => {
  const { dueDay, freshness, tieInWords, aliveness } = await book.act('show-person', { id })
  return { dueDay, freshness, aliveness, words: tieInWords.join(' ') }
}

test('R34, R83, R88: two thousand imported people are a pool: no plan, no activity, no network until somebody is chosen', async () => {
  const book = await openTestBook({ day: '2026-10-05' })
  await importFiles(book, await linkedInExport({ connections: 2000, messages: 0 }))
  const overview = await book.act('overview', {})
  expect([overview.network, overview.pool]).toEqual([0, 2000])
  expect(overview.circles.map(({ people, aliveness }) => [people, ...Object.values(aliveness)])).toEqual(
    Array.from({ length: 4 }, () => [0, 0, 0, 0, 0, 0]),
  )
  expect(await book.act('propose-network', {})).toEqual({ proposals: [] })
  expect((await book.dump()).filter((line) => line.includes('"recordKind":"interaction"'))).toEqual([])
  const plan = await book.act('open-day', { minutes: 60 })
  expect([plan.cards, plan.couldOfferMore]).toEqual([[], false])

  const [one] = (await book.act('list-people', { limit: 1 })).rows
  await book.act('place-people', { ids: [one?.id ?? ''], circleId: 'warm' })
  expect(await book.act('overview', {})).toMatchObject({ network: 1, pool: 1999 })
  expect((await book.act('plan-today', {})).cards.map(({ name }) => name)).toEqual([one?.name])
})

test('R34: the third word in seven days to somebody one talks with each quarter is noted softly, and saved', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'close' })
  const write = async (day: string) => {
    const logged = await book.act('log-interaction', { kind: 'message', direction: 'out', personIds: [ada.id], day })
    return logged.notices
  }
  expect(await write('2026-05-14')).toEqual([])
  expect(await write('2026-05-16')).toEqual([])
  expect(await write('2026-05-16')).toEqual([])
  const notice =
    'You got in touch on three days of the last seven, and you want to talk every three months. It may be their turn now.'
  expect(await write(A_TUESDAY)).toEqual([`Ada Okonkwo: ${notice}`])
  expect(await book.act('show-person', { id: ada.id })).toMatchObject({ notices: [notice], history: { total: 4 } })
  await book.act('place-people', { ids: [ada.id], circleId: 'inner' })
  expect((await book.act('show-person', { id: ada.id })).notices).toEqual([])
})

test('R37: a hundred people put into a circle of 90 days on one day come up over the 90 days', async () => {
  const book = await openTestBook()
  for (let at = 0; at < 100; at += 1)
    await book.act('add-person', { name: `Friend ${at}`, circleId: 'close', force: true })
  const { rows } = await book.act('list-people', { sort: 'due', limit: 1000 })
  const days = rows.map(({ dueDay }) => daysBetween(A_TUESDAY, dueDay ?? ''))
  expect([Math.min(...days) >= 0, Math.max(...days) < 90]).toEqual([true, true])
  const byMonth = [0, 30, 60].map((from) => days.filter((day) => day >= from && day < from + 30).length)
  expect(Math.min(...byMonth)).toBeGreaterThan(15)
  const onOneDay = Math.max(
    ...Map.groupBy(days, (day) => day)
      .values()
      .map((same) => same.length),
  )
  expect(onOneDay).toBeLessThan(8)
})

test('R57: a like resets no rhythm, and three light touches are kept visible, not talked', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id], day: '2026-04-20' })
  const before = await standing(book, ada.id)
  expect(before).toMatchObject({ dueDay: '2026-05-20', freshness: 'fresh' })
  for (const [day, kind] of [
    ['2026-05-10', 'like'],
    ['2026-05-12', 'share'],
    ['2026-05-18', 'comment'],
  ] as const) {
    await book.act('log-interaction', { kind, direction: 'in', personIds: [ada.id], day })
  }
  const after = await standing(book, ada.id)
  expect({ ...after, words: before.words }).toEqual(before)
  expect(after.words).toContain('Three light touches since, the last on 18 May 2026: kept visible, not talked.')
  book.goTo('2026-05-20')
  expect((await book.act('plan-today', { minutes: 60 })).cards).toMatchObject([{ personId: ada.id, kind: 'due' }])
})

test('R73: a person shows fresh, due, drifting and dormant in turn, with the day behind it', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'close' })
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id] })
  for (const [days, freshness] of [
    [0, 'fresh'],
    [89, 'fresh'],
    [90, 'due'],
    [135, 'drifting'],
    [1500, 'dormant'],
  ] as const) {
    book.goTo(addDays(A_TUESDAY, days))
    const now = await standing(book, ada.id)
    expect([days, now.freshness]).toEqual([days, freshness])
    expect(now.words).toContain('You last talked on 19 May 2026, by phone')
    expect(now.words).not.toMatch(/%|score/i)
  }
})

test('R100: a card that changed hands starts no rhythm; the first conversation does', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const before = await standing(book, ada.id)
  await book.act('log-interaction', { kind: 'card-exchange', personIds: [ada.id] })
  expect(await standing(book, ada.id)).toEqual(before)
  expect(before).toMatchObject({ freshness: undefined, aliveness: 'new', words: 'You have not talked yet.' })
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id] })
  expect(await standing(book, ada.id)).toMatchObject({ freshness: 'fresh', dueDay: '2026-06-18' })
})

test('T13, D10: what is written down late counts from the day it happened and moves no last contact backwards', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'warm' })
  const log = (day: string) => book.act('log-interaction', { kind: 'met', personIds: [ada.id], day })
  await log('2026-03-01')
  expect((await standing(book, ada.id)).dueDay).toBe('2026-08-28')
  await log('2025-01-01')
  expect((await book.act('list-people', {})).rows[0]?.lastContactDay).toBe('2026-03-01')
  expect((await standing(book, ada.id)).dueDay).toBe('2026-08-28')
  await log('2026-04-01')
  expect((await standing(book, ada.id)).dueDay).toBe('2026-09-28')
})

test('T14: what has not happened yet is not taken, so it hides nothing that did', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id], day: '2026-05-01' })
  const tomorrow = book.act('log-interaction', { kind: 'met', personIds: [ada.id], day: '2026-05-20' })
  await expect(tomorrow).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining('20 May 2026') })
  const { history } = await book.act('show-person', { id: ada.id })
  const [past] = history.entries
  const moved = { id: past?.id ?? '', version: past?.version ?? 0, change: { day: '2027-01-01' } }
  await expect(book.act('edit-interaction', moved)).rejects.toMatchObject({ code: 'invalid' })
  expect((await standing(book, ada.id)).words).toContain('1 May 2026')
})

test('T15: what is still to be done, put off or let go is no contact', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'warm' })
  const bert = await addBert(book, { circleId: 'warm' })
  const ids = [ada.id, bert.id]
  for (const day of ['2025-08-01', '2025-10-01'])
    await book.act('log-interaction', { kind: 'met', personIds: ids, day })
  const before = [await standing(book, ada.id), await standing(book, bert.id)]
  const todo = { whose: 'mine', words: 'reach out to Ada', day: A_TUESDAY, personId: ada.id } as const
  const { promise } = await book.act('make-promise', todo)
  const { cards } = await book.act('open-day', { minutes: 60 })
  await book.act('settle-promise', { id: promise.id, version: promise.version, state: 'dropped' })
  const cardOf = (id: string) => cards.find(({ personId }) => personId === id)?.promptId ?? ''
  await book.act('answer-card', { promptId: cardOf(ada.id), response: 'later' })
  await book.act('answer-card', { promptId: cardOf(bert.id), response: 'not-this-one' })
  expect([await standing(book, ada.id), await standing(book, bert.id)]).toEqual(before)
  expect((await book.act('list-people', {})).rows.map(({ lastContactDay }) => lastContactDay)).toEqual([
    '2025-10-01',
    '2025-10-01',
  ])
})
