import { expect, test } from 'vitest'
import { MORNING } from '../../../tests/outside/reminders.ts'
import { jsonOf, onlyRequest, openWebServer } from '../../../tests/outside/web-server.ts'
import type { Received, Reply } from '../../../tests/outside/web-server.ts'
import { TelegramConfig } from './config.ts'
import { sendToTelegram } from './send.ts'

const TOKEN = '123456:ABC-DEF1234ghIkl'

/** Answers as the Bot API does, for one bot that knows one chat. */
function botApi({ path, body }: Received): Reply {
  if (path !== `/bot${TOKEN}/sendMessage`) return { status: 401, body: '{"ok":false,"error_code":401}' }
  const { chat_id: chat } = JSON.parse(body.toString()) as { chat_id: string }
  if (chat !== '4711') return { status: 400, body: '{"ok":false,"error_code":400,"description":"chat not found"}' }
  return { body: JSON.stringify({ ok: true, result: { message_id: 77, chat: { id: 4711 } } }) }
}

test('D6: a reminder arrives at a chat as plain text, and no link is looked up for it', async () => {
  await using server = await openWebServer(botApi)
  const outcome = await sendToTelegram({ server: server.url, chat: '4711' }, { token: TOKEN }, MORNING)
  expect(outcome).toEqual({ state: 'sent', reference: '77' })
  expect(jsonOf(onlyRequest(server))).toEqual({
    chat_id: '4711',
    text: `${MORNING.title}\n\n${MORNING.text}\n\n${MORNING.link ?? ''}`,
    link_preview_options: { is_disabled: true },
  })
})

test('D6: a chat or a token that is not known is told, and the token is not repeated', async () => {
  await using server = await openWebServer(botApi)
  const lost = await sendToTelegram({ server: server.url, chat: '1' }, { token: TOKEN }, MORNING)
  expect(lost).toMatchObject({ state: 'not-sent', tryAgain: false, why: expect.stringContaining('find that chat') })
  const stranger = await sendToTelegram({ server: server.url, chat: '4711' }, { token: '1:canary' }, MORNING)
  expect(stranger).toMatchObject({ state: 'not-sent', why: expect.stringContaining('token was not accepted') })
  expect(JSON.stringify([lost, stranger])).not.toMatch(/canary|ABC-DEF/u)
})

test('V18: a gateway that lost the answer is not asked again, one that asks us to wait may be', async () => {
  for (const [status, state] of [
    [429, 'not-sent'],
    [500, 'not-sent'],
    [502, 'may-have-been-sent'],
    [504, 'may-have-been-sent'],
  ] as const) {
    await using server = await openWebServer(() => ({ status }))
    const outcome = await sendToTelegram({ server: server.url, chat: '1' }, { token: TOKEN }, MORNING)
    expect(outcome).toMatchObject(state === 'not-sent' ? { state, tryAgain: true } : { state })
  }
})

test('T17: an answer that is cut off after yes may mean that it arrived', async () => {
  await using server = await openWebServer(() => ({ body: '{"ok":true', breaksOff: true }))
  const outcome = await sendToTelegram({ server: server.url, chat: '1' }, { token: TOKEN }, MORNING)
  expect(outcome).toMatchObject({ state: 'may-have-been-sent' })
})

test('the Bot API is Telegram’s own unless the owner says otherwise', () => {
  expect(TelegramConfig.parse({ chat: '-100123' }).server).toBe('https://api.telegram.org')
  expect(TelegramConfig.safeParse({ chat: 'a b' }).success).toBe(false)
})
