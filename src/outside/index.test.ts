import { expect, test } from 'vitest'
import { openMailServer } from '../../tests/outside/mail-server.ts'
import { pushBrowser } from '../../tests/outside/push-browser.ts'
import { MORNING } from '../../tests/outside/reminders.ts'
import { OURS } from '../../tests/outside/self-made.ts'
import { openWebServer } from '../../tests/outside/web-server.ts'
import { destinationOf, REMINDER_CHANNELS, sendReminder } from './index.ts'
import type { ChannelSetup, ReminderChannelName } from './index.ts'
import { cutToBytes, exampleReminder } from './reminder.ts'
import { newPushKeys } from './web-push/send.ts'

const EXAMPLE = exampleReminder({ id: 'example', day: '2026-05-18', link: 'https://tendril.example.org/' })

/** Every channel on its way to a server of its own, and how much arrived there. */
async function withEach(
  run: (name: ReminderChannelName, setup: ChannelSetup, arrived: () => number) => Promise<void>,
): Promise<void> {
  await using mail = await openMailServer({ security: 'tls' })
  await using web = await openWebServer(() => ({ body: '{"id":"1","ok":true,"result":{"message_id":1}}' }))
  await using push = await openWebServer(() => ({ status: 201 }), { encryptedWith: OURS })
  const me = { from: 'tendril@example.org', to: 'ada@example.org' }
  const own = { onOwnNetwork: true, certificate: OURS.cert }
  const atWeb = (config: object, secret: object = {}) => ({ setup: { config, secret }, received: web.received })
  const contact = 'mailto:ada@example.org'
  const device = { endpoint: push.url, keys: pushBrowser().keys, ...own }
  const ways = {
    email: {
      setup: { config: { host: 'localhost', port: mail.port, ...me, ...own }, secret: {} },
      received: mail.posted,
    },
    ntfy: atWeb({ server: web.url, topic: 'ada' }),
    push: { setup: { config: device, secret: { ...newPushKeys(), contact } }, received: push.received },
    telegram: atWeb({ server: web.url, chat: '1' }, { token: '1:a' }),
    webhook: atWeb({ url: web.url }),
  } satisfies Record<ReminderChannelName, { setup: ChannelSetup; received: readonly unknown[] }>
  for (const [name, { setup, received }] of Object.entries(ways)) {
    const before = received.length
    await run(name as ReminderChannelName, setup, () => received.length - before)
  }
}

test('T17: trying a channel out and being reminded go by one road, and both arrive', async () => {
  const tried: string[] = []
  await withEach(async (name, setup, arrived) => {
    expect(await sendReminder(name, setup, EXAMPLE)).toMatchObject({ state: 'sent' })
    expect(arrived()).toBe(1)
    expect(await sendReminder(name, setup, MORNING)).toMatchObject({ state: 'sent' })
    expect(arrived()).toBe(2)
    tried.push(name)
  })
  expect(tried).toEqual(Object.keys(REMINDER_CHANNELS))
})

test('T17: no channel has a second way out, for trying it or for anything', () => {
  for (const [name, channel] of Object.entries(REMINDER_CHANNELS)) {
    expect(Object.keys(channel)).toEqual(['name', 'title', 'config', 'secret', 'destination', 'send'])
    expect(channel.name).toBe(name)
  }
})

test('P1: a channel that is not set up calls nobody and has no destination', async () => {
  for (const name of Object.keys(REMINDER_CHANNELS) as ReminderChannelName[]) {
    expect(await sendReminder(name, { config: {}, secret: {} }, MORNING)).toMatchObject({
      state: 'not-sent',
      tryAgain: false,
      why: expect.stringContaining('is not set up yet'),
    })
    expect(destinationOf(name, {})).toBeUndefined()
  }
})

test('P1: the destination that is shown is the host that is called', async () => {
  await withEach(async (name, { config }) => {
    expect(destinationOf(name, config)).toMatch(/^(127\.0\.0\.1|localhost):\d+$/u)
  })
  expect(destinationOf('ntfy', { topic: 'ada' })).toBe('ntfy.sh')
  expect(destinationOf('telegram', { chat: '1' })).toBe('api.telegram.org')
  expect(destinationOf('webhook', { url: 'https://hooks.example.org/secret-path' })).toBe('hooks.example.org')
})

test('P9: a reminder by mail goes to the owner alone, and asks for no answer', async () => {
  await using mail = await openMailServer()
  const config = { host: '127.0.0.1', port: mail.port, security: 'none', from: 'a@example.org', to: 'ada@example.org' }
  const evil = { ...MORNING, title: 'Good morning\r\nBcc: eve@example.org' }
  expect(await sendReminder('email', { config, secret: {} }, evil)).toMatchObject({ state: 'not-sent' })
  expect(await sendReminder('email', { config, secret: {} }, MORNING)).toMatchObject({ state: 'sent' })
  expect(mail.posted).toMatchObject([{ to: ['ada@example.org'] }])
  expect(mail.posted[0]?.source).toContain('Auto-Submitted: auto-generated')
  expect(mail.posted[0]?.source).toContain('Message-ID: <2026-05-18%2Fmorning@example.org>')
})

test('a text is cut at whole characters, and not at all when it fits', () => {
  expect(cutToBytes('grüße', 7)).toBe('grüße')
  expect(cutToBytes('grüße', 6)).toBe('gr…')
  expect(cutToBytes('🌱🌱🌱', 8)).toBe('🌱…')
})
