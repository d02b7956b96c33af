import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { latestReminders } from '#storage/reminders-sent.ts'
import { markAsDemo } from '#actions/reminders/demo.ts'
import { openClockedBook } from '../clocked-book.ts'
import type { ClockedBook, ClockedOptions } from '../clocked-book.ts'
import { openWebServer } from '../outside/web-server.ts'
import type { Reply, WebServer } from '../outside/web-server.ts'

const MONDAY = '2026-05-18'
const TUESDAY = '2026-05-19'
const WEDNESDAY = '2026-05-20'
const OK: Reply = { body: '{"id":"one"}' }

interface Garden extends ClockedBook {
  /** The titles that came, in order; the days of what was noted. */
  titles(): string[]
  readonly personId: string
}

/** A book with one tie that is due and a road to it, on the evening of Monday. */
async function garden(server: WebServer, options: Partial<ClockedOptions> = {}): Promise<Garden> {
  const book = await openClockedBook({ at: `${MONDAY}T20:30:00.000Z`, ...options })
  const { person } = await book.act('add-person', { name: 'Marisol Vega', place: 'network', circleId: 'inner' })
  await book.act('log-interaction', { kind: 'call', day: '2026-04-01', personIds: [person.id] })
  await book.act('set-up-reminder-channel', {
    road: 'ntfy',
    config: { server: server.url, topic: 'garden' },
    at: '07:30',
  })
  await book.act('switch-reminder-channel', { road: 'ntfy', isOn: true })
  await book.at(`${MONDAY}T20:31:00.000Z`)
  const titles = () => server.received.map(({ body }) => (JSON.parse(String(body)) as { title: string }).title)
  return { ...book, titles, personId: person.id }
}

async function settle(book: ClockedBook, change: object): Promise<void> {
  const { settings } = await book.act('overview', {})
  await book.act('change-settings', { version: settings.version, change })
}

test('D6: a digest whose hour lies in quiet hours comes when they end, and only then', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  await settle(book, { quietHours: { from: '21:00', until: '09:00' } })
  await book.at(`${TUESDAY}T08:59:00.000Z`)
  expect(book.titles()).toEqual([])
  await book.at(`${TUESDAY}T09:00:30.000Z`)
  expect(book.titles()).toHaveLength(1)
})

test('after three days asleep there is one digest and not three; one of yesterday never comes', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  await book.at(`2026-05-22T15:00:00.000Z`)
  expect(book.titles()).toHaveLength(1)
  await book.restart()
  expect(book.titles()).toHaveLength(1)
  expect((await latestReminders(book.context.storage, 9)).map(({ day, state }) => [day, state])).toEqual([
    ['2026-05-22', 'sent'],
  ])
})

test('a program that was off until late in the evening leaves the day alone and brings the next', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  await book.at(`${TUESDAY}T20:40:00.000Z`)
  expect(book.titles()).toEqual([])
  await book.at(`${WEDNESDAY}T07:30:10.000Z`)
  expect(book.titles()).toHaveLength(1)
})

test('V18: what surely did not leave is tried again the same day, a few times; what may have left is not', async () => {
  const replies: Reply[] = [{ status: 503 }, { status: 503 }, OK, 'hang up']
  await using server = await openWebServer(() => replies.shift() ?? OK)
  const book = await garden(server)
  await book.act('make-promise', { personId: book.personId, whose: 'mine', words: 'call', day: WEDNESDAY })
  for (const time of ['07:30:10', '07:35:00', '07:41:00', '07:52:00', '08:30:00'])
    await book.at(`${TUESDAY}T${time}.000Z`)
  expect(server.received).toHaveLength(3)
  expect((await book.act('list-reminder-channels', {})).roads[1]).toMatchObject({ lastSent: { day: TUESDAY } })
  for (const time of ['07:30:10', '07:50:00', '12:00:00']) await book.at(`${WEDNESDAY}T${time}.000Z`)
  expect(server.received).toHaveLength(4)
  const { failing } = (await book.act('list-reminder-channels', {})).roads[1] ?? {}
  expect(failing).toMatchObject({ since: WEDNESDAY, why: expect.stringContaining('connection was lost') })
})

test('V18: a digest that was half sent when the program died is given up and told, never sent again', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  const { beginSending } = await import('#storage/reminders-sent.ts')
  const mark = { road: 'ntfy', day: TUESDAY, what: 'day', now: `${TUESDAY}T07:30:00.000Z` }
  await beginSending(book.context.storage, { ...mark, attemptsAtMost: 3 })
  await book.at(`${TUESDAY}T09:00:00.000Z`)
  await book.at(`${TUESDAY}T10:00:00.000Z`)
  expect(server.received).toEqual([])
  expect((await latestReminders(book.context.storage, 1))[0]).toMatchObject({ state: 'may-have-been-sent' })
})

test('R9: two busy weeks bring nothing but what was promised for that very day', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  const { createRecord } = await import('#storage/records.ts')
  const { modes } = await import('#storage/modes.ts')
  await book.context.storage.write({ label: 'Away', today: MONDAY }, async (writer) => {
    await createRecord(writer, modes, { id: 'away', mode: 'busy', from: TUESDAY, until: addDays(TUESDAY, 13) })
  })
  const promised = { personId: book.personId, whose: 'mine', words: 'send the talk', day: '2026-05-25' } as const
  await book.act('make-promise', promised)
  for (let day = TUESDAY; day <= addDays(TUESDAY, 13); day = addDays(day, 1)) await book.at(`${day}T08:00:00.000Z`)
  const sent = (await latestReminders(book.context.storage, 30)).filter(({ state }) => state === 'sent')
  expect(sent.map(({ day }) => day)).toEqual(['2026-05-25'])
  await book.at(`2026-06-02T08:00:00.000Z`)
  expect(book.titles()).toEqual([
    'One person for today, about three minutes',
    'One person for today, about three minutes',
  ])
})

test('R128: on a quiet day only promises come', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  await settle(book, { quietDays: [2, 3] })
  await book.act('make-promise', { personId: book.personId, whose: 'mine', words: 'send the talk', day: WEDNESDAY })
  await book.at(`${TUESDAY}T08:00:00.000Z`)
  expect(book.titles()).toEqual([])
  await book.at(`${WEDNESDAY}T08:00:00.000Z`)
  expect(book.titles()).toHaveLength(1)
})

test('R50: after 21 days without a touch one message quotes the reason, and nothing else comes that week', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  const { createRecord } = await import('#storage/records.ts')
  const { planDocuments } = await import('#storage/plan-documents.ts')
  await book.act('set-up-reminder-channel', {
    road: 'ntfy',
    config: { server: server.url, topic: 'garden' },
    detail: 'full',
  })
  await book.context.storage.write({ label: 'Planned', today: MONDAY }, async (writer) => {
    const plan = { reason: 'I do not want to start from nothing again', from: MONDAY, reviewOn: '2027-01-01' }
    const empty = { words: '', aims: [], focus: [], activityIds: [], state: 'current' as const }
    await createRecord(writer, planDocuments, { id: 'plan', ...empty, ...plan })
  })
  for (let day = TUESDAY; day < '2026-06-22'; day = addDays(day, 1)) await book.at(`${day}T08:00:00.000Z`)
  const about = server.received.map(({ body }) => String(body)).filter((body) => body.includes('quiet for a while'))
  const days = (await latestReminders(book.context.storage, 99)).filter(({ what }) => what === 'lapse')
  expect(days.map(({ day }) => day)).toEqual(['2026-06-16', '2026-06-09'])
  expect(about[0]).toContain('You once wrote: “I do not want to start from nothing again”')
  expect(about[0]).toContain('two minutes: send Marisol Vega one line')
  const sent = (await latestReminders(book.context.storage, 99)).filter(({ state }) => state === 'sent')
  expect(sent.filter(({ day }) => day > '2026-06-09' && day < '2026-06-16')).toEqual([])
})

test('T16: a promise that a file brought along comes on its day like any other', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  const { createRecord } = await import('#storage/records.ts')
  const { promises } = await import('#storage/promises.ts')
  await book.context.storage.write({ label: 'Imported', today: MONDAY }, async (writer) => {
    const promise = { id: 'p', personId: book.personId, whose: 'mine', words: 'call her', day: '2026-05-19' } as const
    await createRecord(writer, promises, { ...promise, state: 'open', sourceKey: 'monica reminder 7' })
  })
  await book.act('set-up-reminder-channel', {
    road: 'ntfy',
    config: { server: server.url, topic: 'garden' },
    detail: 'full',
  })
  await book.at(`${TUESDAY}T08:00:00.000Z`)
  expect(String(server.received[0]?.body)).toContain('call her')
})

test('P1: switched off, taken away or never set up, a road brings nothing and refuses by name', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  await book.act('switch-reminder-channel', { road: 'ntfy', isOn: false })
  await book.at(`${TUESDAY}T08:00:00.000Z`)
  await expect(book.act('send-digest', { road: 'ntfy' })).rejects.toThrow('is switched off')
  await expect(book.act('send-digest', { road: 'email' })).rejects.toThrow('is not set up yet')
  await book.act('remove-reminder-channel', { road: 'ntfy' })
  await expect(book.act('test-reminder-channel', { road: 'ntfy' })).rejects.toThrow('is not set up yet')
  expect(server.received).toEqual([])
})

test('P1: a token is shown only to the machine for which it was entered', async () => {
  await using one = await openWebServer(() => OK)
  await using other = await openWebServer(() => OK)
  const book = await garden(one)
  const road = 'ntfy'
  await book.act('set-up-reminder-channel', {
    road,
    config: { server: one.url, topic: 'a' },
    secret: { token: 'tk_1' },
  })
  await book.act('test-reminder-channel', { road })
  await book.act('set-up-reminder-channel', { road, config: { server: other.url, topic: 'a' } })
  await book.act('test-reminder-channel', { road })
  const shown = [one, other].map(({ received }) => received[0]?.headers.authorization)
  expect(shown).toEqual(['Bearer tk_1', undefined])
  const [, ntfy] = (await book.act('list-reminder-channels', {})).roads
  expect([ntfy?.hasSecret, JSON.stringify(ntfy).includes('tk_1')]).toEqual([false, false])
})

test('P9: from the demo nothing is ever sent, however it is asked', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  await markAsDemo(book.context)
  await book.at(`${TUESDAY}T08:00:00.000Z`)
  await expect(book.act('send-digest', { road: 'ntfy' })).rejects.toThrow('This is the demo')
  await expect(book.act('test-reminder-channel', { road: 'ntfy' })).rejects.toThrow('This is the demo')
  expect([server.received, book.logged]).toEqual([[], []])
})

test('R42: the look at the week comes on its day, alone where a road brings only that', async () => {
  await using server = await openWebServer(() => OK)
  const book = await garden(server)
  const config = { server: server.url, topic: 'garden' }
  await book.act('set-up-reminder-channel', { road: 'ntfy', config, brings: ['week'] })
  for (let day = TUESDAY; day < '2026-05-26'; day = addDays(day, 1)) await book.at(`${day}T08:00:00.000Z`)
  expect(book.titles()).toEqual(['Look at the week: 15 minutes, five small steps'])
})
