import { createHash } from 'node:crypto'
import webPush from 'web-push'
import { outcomeOf } from '../answer.ts'
import { call } from '../egress.ts'
import { notSent } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { cutToBytes } from '../reminder.ts'
import type { Reminder } from '../reminder.ts'
import { hostOf, wayTo } from '../way.ts'
import type { PushConfig, PushSecret } from './config.ts'

const TTL_SECONDS = 24 * 60 * 60

/** A push message may have 4096 bytes once encrypted (RFC 8030, RFC 8291); JSON may double each of these. */
const MOST_TITLE_BYTES = 200
const MOST_TEXT_BYTES = 1200

/** Fresh VAPID keys; keep them, because a new pair silences every device that said yes to the old one. */
export function newPushKeys(): Pick<PushSecret, 'publicKey' | 'privateKey'> {
  return webPush.generateVAPIDKeys()
}

/** Encrypts for one browser and hands it to its push service, which can read none of it. */
export async function sendToPush(config: PushConfig, secret: PushSecret, reminder: Reminder): Promise<Outcome> {
  const host = hostOf(config.endpoint)
  const details = prepared(config, secret, reminder)
  if (!details) return notSent('The keys of this device make no sense. Switch its notifications off and on again')
  const { ownNetwork, certificate } = wayTo(config)
  const called = await call({
    url: config.endpoint,
    // A browser named this address, not the owner.
    ownNetwork: ownNetwork === 'yes' ? 'yes' : 'no',
    certificate,
    headers: details.headers,
    body: details.body,
  })
  if (called.state === 'answered' && [404, 410].includes(called.status)) {
    return { ...notSent(`This device no longer takes notifications (${called.status})`), gone: true }
  }
  return outcomeOf(host, called, ({ location }) => ({
    state: 'sent',
    ...(location === undefined ? {} : { reference: location }),
  }))
}

/** The headers and the encrypted body; nothing when the keys are none. */
function prepared(
  { endpoint, keys }: PushConfig,
  { contact, publicKey, privateKey }: PushSecret,
  reminder: Reminder,
): { headers: Record<string, string>; body: Buffer } | undefined {
  try {
    const { headers, body } = webPush.generateRequestDetails({ endpoint, keys }, payloadOf(reminder), {
      vapidDetails: { subject: contact, publicKey, privateKey },
      TTL: TTL_SECONDS,
      urgency: 'normal',
      topic: topicOf(reminder),
    })
    return { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])), body }
  } catch {
    return undefined
  }
}

function payloadOf({ id, day, title, text, link }: Reminder): string {
  return JSON.stringify({
    id,
    day,
    title: cutToBytes(title, MOST_TITLE_BYTES),
    text: cutToBytes(text, MOST_TEXT_BYTES),
    link,
  })
}

/** A push service keeps one message of a topic, so a reminder that is tried again replaces itself. */
function topicOf({ id }: Reminder): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 32)
}
