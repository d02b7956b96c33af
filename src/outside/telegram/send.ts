import { z } from 'zod'
import { jsonIn, outcomeOf } from '../answer.ts'
import { call } from '../egress.ts'
import { mayHaveBeenSent, notSent } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { cutToBytes, inPlainText } from '../reminder.ts'
import type { Reminder } from '../reminder.ts'
import { hostOf, under, wayTo } from '../way.ts'
import type { TelegramConfig, TelegramSecret } from './config.ts'

/** `sendMessage` takes 4096 characters; as many bytes are never more. Source: core.telegram.org/bots/api#sendmessage. */
const MOST_BYTES = 4096

const Sent = z.object({ ok: z.literal(true), result: z.object({ message_id: z.int() }) })

/** Sends plain text: without `parse_mode` no word of a letter is read as markup, and no link is looked up for a preview. */
export async function sendToTelegram(
  config: TelegramConfig,
  { token }: TelegramSecret,
  reminder: Reminder,
): Promise<Outcome> {
  const host = hostOf(config.server)
  const called = await call({
    url: under(config.server, `bot${token}/sendMessage`),
    ...wayTo(config),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      chat_id: config.chat,
      text: cutToBytes(inPlainText(reminder), MOST_BYTES),
      link_preview_options: { is_disabled: true },
    }),
  })
  if (called.state === 'answered' && called.status in WORDS) return notSent(WORDS[called.status] ?? '')
  return outcomeOf(host, called, (answer) => {
    const sent = Sent.safeParse(jsonIn(answer))
    return sent.success
      ? { state: 'sent', reference: String(sent.data.result.message_id) }
      : mayHaveBeenSent(`${host} answered, but not as a Bot API does. Check the address`)
  })
}

const WORDS: Readonly<Record<number, string>> = {
  400: 'The bot could not find that chat. Check its number, and write a word to the bot first (400)',
  401: 'The bot’s token was not accepted. Enter it again (401)',
  403: 'The bot may not write to that chat: it was blocked, or you have not written to it yet (403)',
  404: 'There is no bot with that token. Enter it again (404)',
}
