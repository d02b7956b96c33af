import { z } from 'zod'
import { jsonIn, outcomeOf } from '../answer.ts'
import { call } from '../egress.ts'
import { mayHaveBeenSent } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { cutToBytes } from '../reminder.ts'
import type { Reminder } from '../reminder.ts'
import { hostOf, wayTo } from '../way.ts'
import type { NtfyConfig, NtfySecret } from './config.ts'

/** ntfy makes an attachment of what is longer. Source: docs.ntfy.sh/publish, “Limitations”. */
const MOST_BYTES = 4096
const MOST_TITLE_BYTES = 250

const Published = z.object({ id: z.string().min(1).max(100) })

/** Publishes to a topic as JSON, where no word can slip into a header. Source: docs.ntfy.sh/publish, “Publish as JSON”. */
export async function sendToNtfy(config: NtfyConfig, secret: NtfySecret, reminder: Reminder): Promise<Outcome> {
  const host = hostOf(config.server)
  const called = await call({
    // The server takes JSON only at its root.
    url: new URL('/', config.server).href,
    ...wayTo(config),
    headers: {
      'content-type': 'application/json',
      ...(secret.token === undefined ? {} : { authorization: `Bearer ${secret.token}` }),
    },
    body: JSON.stringify({
      topic: config.topic,
      title: cutToBytes(reminder.title, MOST_TITLE_BYTES),
      message: cutToBytes(reminder.text, MOST_BYTES),
      click: reminder.link,
    }),
  })
  return outcomeOf(host, called, (answer) => {
    const published = Published.safeParse(jsonIn(answer))
    return published.success
      ? { state: 'sent', reference: published.data.id }
      : mayHaveBeenSent(`${host} answered, but not as an ntfy server does. Check the address`)
  })
}
