import { outcomeOf } from '../answer.ts'
import { call } from '../egress.ts'
import type { Outcome } from '../outcome.ts'
import type { Reminder } from '../reminder.ts'
import { hostOf, wayTo } from '../way.ts'
import type { WebhookConfig, WebhookSecret } from './config.ts'
import { signature } from './sign.ts'

/** Posts `{ id, title, text, link, day, cards }` as JSON. Any 2xx says that it was taken. */
export async function sendToWebhook(
  config: WebhookConfig,
  { secret }: WebhookSecret,
  { id, title, text, link, day, cards }: Reminder,
): Promise<Outcome> {
  const body = JSON.stringify({ id, title, text, link, day, cards })
  const called = await call({
    url: config.url,
    ...wayTo(config),
    headers: {
      'content-type': 'application/json',
      ...(secret === undefined ? {} : signature(secret, body, Math.floor(Date.now() / 1000))),
    },
    body,
  })
  return outcomeOf(hostOf(config.url), called, () => ({ state: 'sent' }))
}
