import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openClockedBook } from '../clocked-book.ts'
import { openWebServer } from '../outside/web-server.ts'
import { postgresOfThisRun } from '../provision/postgres-of-this-run.ts'
import { freshDatabase } from '../provision/postgres.ts'

const OK = { body: '{"id":"one"}' }

test('two servers on one PostgreSQL bring one digest a day between them', async () => {
  await using server = await openWebServer(() => OK)
  const database = await freshDatabase(await postgresOfThisRun())
  onTestFinished(() => database.drop())
  const where = { databaseUrl: database.url }
  const at = '2026-05-18T20:00:00.000Z'
  const one = await openClockedBook({ at, where })
  const other = await openClockedBook({ at, where })
  const { person } = await one.act('add-person', { name: 'Ada Lovelace', place: 'network', circleId: 'inner' })
  await one.act('make-promise', { personId: person.id, whose: 'mine', words: 'send the talk', day: '2026-05-19' })
  await one.act('set-up-reminder-channel', { road: 'ntfy', config: { server: server.url, topic: 'garden' } })
  await one.act('switch-reminder-channel', { road: 'ntfy', isOn: true })
  for (const day of ['18', '19', '20', '21']) {
    const morning = `2026-05-${day}T07:30:05.000Z`
    await Promise.all([one.at(morning), other.at(morning)])
    await Promise.all([other.at(morning), one.at(morning)])
  }
  expect(server.received).toHaveLength(3)
  expect([one.logged, other.logged]).toEqual([[], []])
})

test('V7: a birthday is a day and no moment; one of 29 February is told on the 28th of a common year', async () => {
  await using server = await openWebServer(() => OK)
  const book = await openClockedBook({ at: '2027-02-26T20:00:00.000Z', timeZone: 'Pacific/Auckland' })
  const leap = { name: 'Leap Lee', place: 'network', circleId: 'inner', birthday: '1992-02-29' } as const
  const { person } = await book.act('add-person', leap)
  await book.act('log-interaction', { kind: 'call', day: '2027-02-20', personIds: [person.id] })
  const config = { server: server.url, topic: 'garden' }
  await book.act('set-up-reminder-channel', { road: 'ntfy', config, detail: 'full' })
  await book.act('switch-reminder-channel', { road: 'ntfy', isOn: true })
  for (const there of ['2027-02-26T20:30', '2027-02-27T18:29', '2027-02-27T18:31', '2027-02-28T18:31']) {
    await book.at(`${there}:00.000Z`)
  }
  const told = server.received.map(({ body }) => String(body)).filter((body) => body.includes('birthday is today'))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('28 February 2027')
})

test('P1, R22: every way out is on one list, and in a new book each of them is off', async () => {
  const book = await openClockedBook({ at: '2026-05-18T20:00:00.000Z' })
  const { destinations } = await book.act('list-destinations', {})
  expect(destinations.map(({ name, isOn, hosts }) => [name, isOn, hosts])).toEqual(
    ['email', 'ntfy', 'telegram', 'webhook', 'push', 'letters', 'language-model'].map((name) => [name, false, []]),
  )
  const config = { host: 'smtp.example.org', from: 'ada@example.org', to: 'ada@example.org' }
  await book.act('set-up-reminder-channel', { road: 'email', config })
  const [email] = (await book.act('list-destinations', {})).destinations
  expect(email).toMatchObject({ isOn: false, hosts: ['smtp.example.org:465'] })
})

test('T21: a setting that is there and empty counts as not there', () => {
  expect(readConfig({ TENDRIL_URL: '', TENDRIL_PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}))
})
