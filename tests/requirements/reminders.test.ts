import { describe, expect, test } from 'vitest'
import type { ReminderRoad } from '#book/reminder-channel.ts'
import { dumpLines } from '#storage/dump.ts'
import { openClockedBook } from '../clocked-book.ts'
import type { ClockedBook } from '../clocked-book.ts'
import { openMailServer } from '../outside/mail-server.ts'
import { pushBrowser, vapidClaimsOf } from '../outside/push-browser.ts'
import { OURS } from '../outside/self-made.ts'
import { openWebServer } from '../outside/web-server.ts'
import type { Reply } from '../outside/web-server.ts'

const MONDAY = '2026-05-18'
const TUESDAY = '2026-05-19'
const SECRET_THREAD = 'her biopsy'

/** Marisol is due, was last heard of in March, and is promised a talk today; what is sensitive is marked so. */
async function fill({ act }: ClockedBook): Promise<void> {
  const { person } = await act('add-person', { name: 'Marisol Vega', place: 'network', circleId: 'inner' })
  const whatTheyTold = 'She looks for a flat'
  await act('log-interaction', { kind: 'call', day: '2026-03-02', personIds: [person.id], whatTheyTold })
  await act('note-thread', { personId: person.id, words: 'how the move went' })
  await act('note-thread', { personId: person.id, words: SECRET_THREAD, sensitive: true, askFrom: MONDAY })
  await act('edit-person', {
    id: person.id,
    version: await versionOf(act, person.id),
    change: { privateNotes: 'Owes Bert' },
  })
  await act('make-promise', { personId: person.id, whose: 'mine', words: 'send her the talk', day: TUESDAY })
}

async function versionOf(act: ClockedBook['act'], id: string): Promise<number> {
  return (await act('show-person', { id })).person.version
}

/** Sets a road up as an owner does, tries it, and switches it on. */
async function open(
  { act }: ClockedBook,
  road: ReminderRoad,
  set: {
    config: Record<string, string | number | boolean>
    secret?: Record<string, string>
    detail?: 'titles' | 'full'
  },
) {
  await act('set-up-reminder-channel', { road, ...set })
  const tried = await act('test-reminder-channel', { road })
  await act('switch-reminder-channel', { road, isOn: true })
  return tried
}

/** Monday evening to Wednesday morning, looked at often: what came is what the clock brought. */
async function throughTuesday(book: ClockedBook): Promise<void> {
  for (const hour of ['00:10', '07:10', '07:31', '07:32', '12:00', '19:00', '23:00']) {
    await book.at(`${TUESDAY}T${hour}:00.000Z`)
  }
}

const START = { at: `${MONDAY}T21:30:00.000Z`, address: 'https://tendril.example.org' }
const NTFY: Reply = { body: '{"id":"one"}' }

describe('D6: each road is set up, tried, and brings one digest on the morning of Tuesday', () => {
  test('T17: a mail with why, what was last and what is open; the try went the same road', async () => {
    await using server = await openMailServer({ login: { user: 'ada', password: 'open sesame' } })
    const book = await openClockedBook(START)
    await fill(book)
    const config = {
      host: '127.0.0.1',
      port: server.port,
      security: 'none',
      from: 'ada@example.org',
      to: 'ada@example.org',
      user: 'ada',
    }
    expect(await open(book, 'email', { config, secret: { password: 'open sesame' } })).toEqual({ state: 'sent' })
    await throughTuesday(book)
    expect(server.posted.map(({ from, to, user }) => ({ from, to, user }))).toEqual(
      [1, 2].map(() => ({ from: 'ada@example.org', to: ['ada@example.org'], user: 'ada' })),
    )
    const text = plain(server.posted[1]?.source ?? '')
    for (const words of [
      'Subject: One person for today',
      'send her the talk',
      'Last: 2 March 2026, call: She looks for a flat',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toContain('Still open: how the move went')
    expect(text).toMatch(/Done: https:\/\/tendril\.example\.org\/do\/[\w.-]{45}\s/)
    expect(text).not.toContain(SECRET_THREAD)
    expect(text).not.toContain('Owes Bert')
    expect(JSON.stringify(await book.act('list-reminder-channels', {}))).not.toContain('open sesame')
    const dump = await Array.fromAsync(dumpLines(book.context.storage))
    expect(dump.join('')).not.toContain('open sesame')
  })

  test('ntfy, with names and verbs only', async () => {
    await using server = await openWebServer(() => NTFY)
    const book = await openClockedBook(START)
    await fill(book)
    expect(await open(book, 'ntfy', { config: { server: server.url, topic: 'garden' } })).toEqual({ state: 'sent' })
    await throughTuesday(book)
    const [, digest, ...more] = server.received.map(({ body }) => String(body))
    expect(more).toEqual([])
    expect(digest).toContain('Write to Marisol Vega')
    for (const words of ['talk', 'flat', 'move', SECRET_THREAD]) expect(digest).not.toContain(words)
  })

  test('a webhook, signed, and Telegram', async () => {
    await using hook = await openWebServer(() => ({ status: 204 }))
    await using bot = await openWebServer(() => ({ body: '{"ok":true,"result":{"message_id":7}}' }))
    const book = await openClockedBook(START)
    await fill(book)
    await open(book, 'webhook', {
      config: { url: `${hook.url}/mine` },
      secret: { secret: 'between us' },
      detail: 'full',
    })
    await open(book, 'telegram', { config: { server: bot.url, chat: '42' }, secret: { token: '1:a' } })
    await throughTuesday(book)
    expect([hook.received.length, bot.received.length]).toEqual([2, 2])
    const told = JSON.parse(String(hook.received[1]?.body)) as { day: string; cards: { title: string }[] }
    expect([told.day, told.cards.map(({ title }) => title)]).toEqual([
      TUESDAY,
      ['Keep your word to Marisol Vega: “send her the talk”'],
    ])
    expect(String(bot.received[1]?.body)).toContain('Write to Marisol Vega')
  })

  test('notifications reach the browsers that asked, and one that has gone is forgotten', async () => {
    const reply = (gone: boolean): Reply => ({ status: gone ? 410 : 201 })
    await using server = await openWebServer(({ path }) => reply(path === '/gone'), { encryptedWith: OURS })
    const book = await openClockedBook(START)
    await fill(book)
    const browser = pushBrowser()
    const { publicKey } = await book.act('push-key', {})
    expect(await book.act('push-key', {})).toEqual({ publicKey })
    for (const name of ['here', 'gone']) {
      await book.act('keep-push-subscription', { endpoint: `${server.url}/${name}`, keys: browser.keys, device: name })
    }
    const config = { contact: 'ada@example.org', onOwnNetwork: true, certificate: OURS.cert }
    expect(await open(book, 'push', { config })).toEqual({ state: 'sent' })
    await throughTuesday(book)
    expect(server.received.map(({ path }) => path)).toEqual(['/here', '/gone', '/here'])
    const [, , digest] = server.received
    if (digest === undefined) throw new Error('Nothing came')
    expect(vapidClaimsOf(digest, publicKey).sub).toBe('mailto:ada@example.org')
    expect(browser.read(digest.body)).toMatchObject({ day: TUESDAY, title: expect.stringContaining('One person') })
    const { browsers } = await book.act('list-reminder-channels', {})
    expect(browsers.map(({ device }) => device)).toEqual(['here'])
    await book.act('forget-push-subscription', { browser: `${server.url}/here` })
    expect((await book.act('list-reminder-channels', {})).browsers).toEqual([])
  })
})

/** The text part of a mail, as it is read. */
function plain(source: string): string {
  const soft = source.replaceAll('=\r\n', '')
  const bytes = soft.replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
