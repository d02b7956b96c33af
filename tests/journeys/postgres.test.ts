import { expect, onTestFinished, test } from 'vitest'
import { openTestBook } from '../book.ts'
import { postgresOfThisRun } from '../provision/postgres-of-this-run.ts'
import { freshDatabase } from '../provision/postgres.ts'
import { DAY, LINKEDIN_ZIP } from './served-book.ts'

test('the same story runs on PostgreSQL: import, choose, plan, log, undo', async () => {
  const database = await freshDatabase(await postgresOfThisRun())
  onTestFinished(() => database.drop())
  const embedded = await openTestBook({ day: DAY })
  const hosted = await openTestBook({ day: DAY, where: { databaseUrl: database.url } })
  const outcomes = []
  for (const { act, context, dump } of [embedded, hosted]) {
    const { id } = await act('start-import', { paths: [LINKEDIN_ZIP] })
    await context.imports.settled(id)
    const saved = await act('save-import', { id, wait: true })
    const { proposals } = await act('propose-network', {})
    await act('accept-proposals', {
      accept: proposals.map(({ personId, circleId }) => ({ personId, circleId })),
    })
    const today = await act('open-day', {})
    const card = today.cards[0]
    if (card === undefined) throw new Error('A plan has at least one card')
    await act('answer-card', { promptId: card.promptId, response: 'done' })
    await act('undo', {})
    outcomes.push({
      problem: saved.problem,
      counts: saved.counts,
      card: { ...card, promptId: '', personId: '' },
      found: (await act('search', { query: 'okafor' })).rows.map((row) => row.name),
      people: (await act('list-people', { sort: 'last-contact' })).rows.map((row) => row.name),
      records: (await dump()).length,
    })
  }
  expect(outcomes[1]).toEqual(outcomes[0])
})
