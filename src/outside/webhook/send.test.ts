import { createHmac, timingSafeEqual } from 'node:crypto'
import { expect, test } from 'vitest'
import { MORNING } from '../../../tests/outside/reminders.ts'
import { jsonOf, onlyRequest, openWebServer } from '../../../tests/outside/web-server.ts'
import type { Received, Reply } from '../../../tests/outside/web-server.ts'
import { sendToWebhook } from './send.ts'

const SECRET = 'a secret that both know'

/** A receiver that takes only what is signed and fresh. */
function checkingReceiver({ headers, body }: Received): Reply {
  const seconds = String(headers['x-tendril-timestamp'])
  const expected = createHmac('sha256', SECRET).update(`${seconds}.`).update(body).digest()
  const given = Buffer.from(/^sha256=([0-9a-f]{64})$/u.exec(String(headers['x-tendril-signature']))?.[1] ?? '', 'hex')
  const isFresh = Math.abs(Date.now() / 1000 - Number(seconds)) < 300
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
  return { status: isFresh && isOurs ? 202 : 401 }
}

test('D6: a reminder arrives as JSON, signed over its time and its body', async () => {
  await using server = await openWebServer(checkingReceiver)
  const config = { url: `${server.url}/hooks/tendril?x=1` }
  expect(await sendToWebhook(config, { secret: SECRET }, MORNING)).toEqual({ state: 'sent' })
  const request = onlyRequest(server)
  expect(request).toMatchObject({ method: 'POST', path: '/hooks/tendril?x=1' })
  expect(request.headers['content-type']).toBe('application/json')
  const { id, title, text, link, day, cards } = MORNING
  expect(jsonOf(request)).toEqual({ id, title, text, link, day, cards })
})

test('D6: another secret is not accepted, and none signs nothing', async () => {
  await using server = await openWebServer(checkingReceiver)
  const wrong = await sendToWebhook({ url: server.url }, { secret: 'another secret' }, MORNING)
  expect(wrong).toMatchObject({ state: 'not-sent', tryAgain: false })
  await sendToWebhook({ url: server.url }, {}, MORNING)
  expect(Object.keys(server.received[1]?.headers ?? {}).filter((name) => name.startsWith('x-'))).toEqual([])
})

test('P1: a receiver that sends us on is not followed', async () => {
  await using elsewhere = await openWebServer(() => ({}))
  await using server = await openWebServer(() => ({ status: 307, headers: { location: `${elsewhere.url}/x?canary` } }))
  expect(await sendToWebhook({ url: server.url }, {}, MORNING)).toEqual({
    state: 'not-sent',
    why: expect.stringContaining(`would send us on to 127.0.0.1:${elsewhere.port}. We do not follow`),
    tryAgain: false,
  })
  expect(elsewhere.received).toEqual([])
})

test('V18: a receiver that hangs up may have taken it, and is called once', async () => {
  await using server = await openWebServer(() => 'hang up')
  expect(await sendToWebhook({ url: server.url }, {}, MORNING)).toMatchObject({ state: 'may-have-been-sent' })
  expect(server.received).toHaveLength(1)
})
