import { expect, test } from 'vitest'
import { pushBrowser, vapidClaimsOf } from '../../../tests/outside/push-browser.ts'
import { MORNING } from '../../../tests/outside/reminders.ts'
import { OURS } from '../../../tests/outside/self-made.ts'
import { onlyRequest, openWebServer } from '../../../tests/outside/web-server.ts'
import type { Reply, WebServer } from '../../../tests/outside/web-server.ts'
import { PushConfig, PushSecret } from './config.ts'
import { newPushKeys, sendToPush } from './send.ts'

const secret = { ...newPushKeys(), contact: 'mailto:ada@example.org' }
const browser = pushBrowser()

function pushService(answer: Reply): Promise<WebServer> {
  return openWebServer(() => answer, { encryptedWith: OURS })
}

function deviceAt({ url }: WebServer): PushConfig {
  return { endpoint: `${url}/send/abc`, keys: browser.keys, onOwnNetwork: true, certificate: OURS.cert }
}

test('D6: a reminder arrives at a device, signed for its push service and readable by the device alone', async () => {
  await using server = await pushService({ status: 201, headers: { location: '/message/1' } })
  const before = Date.now() / 1000
  expect(await sendToPush(deviceAt(server), secret, MORNING)).toEqual({ state: 'sent', reference: '/message/1' })

  const request = onlyRequest(server)
  expect(request).toMatchObject({
    method: 'POST',
    path: '/send/abc',
    headers: { ttl: '86400', urgency: 'normal', 'content-encoding': 'aes128gcm' },
  })
  const { aud, exp, sub } = vapidClaimsOf(request, secret.publicKey)
  expect([aud, sub]).toEqual([server.url, secret.contact])
  expect(exp).toBeGreaterThan(before)
  expect(exp).toBeLessThanOrEqual(before + 24 * 60 * 60 + 5)

  const { id, day, title, text, link } = MORNING
  expect(browser.read(request.body)).toEqual({ id, day, title, text, link })
  expect(request.body.toString('latin1')).not.toContain('Ada')
})

test('D6: the same reminder tried again takes the place of the first, another does not', async () => {
  await using server = await pushService({ status: 201 })
  const device = deviceAt(server)
  for (const id of ['one', 'one', 'two']) await sendToPush(device, secret, { ...MORNING, id })
  const topics = server.received.map(({ headers }) => headers['topic'])
  expect(topics[0]).toMatch(/^[\w-]{1,32}$/u)
  expect(topics[1]).toBe(topics[0])
  expect(topics[2]).not.toBe(topics[0])
})

test('D6: a long reminder still fits into one push message', async () => {
  await using server = await pushService({ status: 201 })
  await sendToPush(deviceAt(server), secret, { ...MORNING, title: '"ü"'.repeat(500), text: '"\n'.repeat(5000) })
  expect(onlyRequest(server).body.length).toBeLessThanOrEqual(4096)
})

test.each([404, 410])('D6: %i says that the device is gone, so that it can be taken off the list', async (status) => {
  await using server = await pushService({ status })
  expect(await sendToPush(deviceAt(server), secret, MORNING)).toMatchObject({
    state: 'not-sent',
    tryAgain: false,
    gone: true,
  })
})

test('V18: a push service that is busy may be asked later, one that hangs up may have taken it', async () => {
  await using busy = await pushService({ status: 503 })
  expect(await sendToPush(deviceAt(busy), secret, MORNING)).toMatchObject({ state: 'not-sent', tryAgain: true })
  await using lost = await pushService('hang up')
  expect(await sendToPush(deviceAt(lost), secret, MORNING)).toMatchObject({ state: 'may-have-been-sent' })
})

test('T20: an address that a browser gave does not lead into the owner’s own network', async () => {
  await using server = await pushService({ status: 201 })
  const { onOwnNetwork: _left, ...device } = deviceAt(server)
  expect(await sendToPush(device, secret, MORNING)).toMatchObject({
    state: 'not-sent',
    why: expect.stringContaining('is this very machine'),
  })
  expect(server.received).toEqual([])
})

test('keys that make no sense are told, not thrown', async () => {
  const keys = { p256dh: 'A'.repeat(87), auth: browser.keys.auth }
  const device = { endpoint: 'https://127.0.0.1:9/', keys, onOwnNetwork: true }
  expect(await sendToPush(device, secret, MORNING)).toMatchObject({ state: 'not-sent', tryAgain: false })
  expect(PushConfig.safeParse({ endpoint: 'https://a.example/', keys: browser.keys }).success).toBe(true)
  expect(PushSecret.safeParse(secret).success).toBe(true)
})
