import { expect, test } from 'vitest'
import { MORNING } from '../../../tests/outside/reminders.ts'
import { jsonOf, onlyRequest, openWebServer } from '../../../tests/outside/web-server.ts'
import type { Received, Reply } from '../../../tests/outside/web-server.ts'
import { NtfyConfig } from './config.ts'
import { sendToNtfy } from './send.ts'

/** Answers as an ntfy server does: JSON at its root, a topic, a token where it wants one. */
function ntfy({ method, path, headers, body }: Received): Reply {
  if (method !== 'POST' || path !== '/') return { status: 404, body: '{"code":40401}' }
  if (headers.authorization !== 'Bearer tk_ada') return { status: 403, body: '{"code":40301}' }
  const { topic, title, message } = JSON.parse(body.toString()) as Record<string, string>
  return { body: JSON.stringify({ id: 'xE73Iyuabi', time: 1_684_000_000, event: 'message', topic, title, message }) }
}

const secret = { token: 'tk_ada' }

test('D6: a reminder arrives at an ntfy topic, with its title and where it leads', async () => {
  await using server = await openWebServer(ntfy)
  const outcome = await sendToNtfy({ server: server.url, topic: 'ada_9f2' }, secret, MORNING)
  expect(outcome).toEqual({ state: 'sent', reference: 'xE73Iyuabi' })
  expect(jsonOf(onlyRequest(server))).toEqual({
    topic: 'ada_9f2',
    title: MORNING.title,
    message: MORNING.text,
    click: MORNING.link,
  })
})

test('D6: a long reminder is cut where ntfy would make a file of it', async () => {
  await using server = await openWebServer(ntfy)
  await sendToNtfy({ server: server.url, topic: 'ada' }, secret, { ...MORNING, text: 'ü'.repeat(3000) })
  const { message } = jsonOf(onlyRequest(server)) as { message: string }
  expect(Buffer.byteLength(message)).toBeLessThanOrEqual(4096)
  expect(message).toMatch(/^ü+…$/u)
})

test('T17: a host that takes everything, and is no ntfy server, is not told as one', async () => {
  await using server = await openWebServer(() => ({ body: '<h1>Welcome to our network</h1>' }))
  expect(await sendToNtfy({ server: server.url, topic: 'ada' }, {}, MORNING)).toEqual({
    state: 'may-have-been-sent',
    why: expect.stringContaining('not as an ntfy server does'),
  })
})

test('a token that is not accepted is told in plain words', async () => {
  await using server = await openWebServer(ntfy)
  expect(await sendToNtfy({ server: server.url, topic: 'ada' }, {}, MORNING)).toMatchObject({
    state: 'not-sent',
    tryAgain: false,
    why: expect.stringContaining('does not allow this'),
  })
})

test('a topic is letters, digits, - and _, and an address holds no password', () => {
  expect(NtfyConfig.parse({ topic: 'ada' }).server).toBe('https://ntfy.sh')
  expect(NtfyConfig.safeParse({ topic: 'ada/../x' }).success).toBe(false)
  expect(NtfyConfig.safeParse({ topic: 'ada', server: 'https://a:b@ntfy.sh' }).success).toBe(false)
  expect(NtfyConfig.safeParse({ topic: 'ada', server: 'file:///etc/passwd' }).success).toBe(false)
})
