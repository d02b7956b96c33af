import type { ReminderChannel } from '#book/reminder-channel.ts'
import { destinationOf, sendReminder } from '#outside/index.ts'
import { notSent } from '#outside/outcome.ts'
import type { Outcome } from '#outside/outcome.ts'
import type { Reminder } from '#outside/reminder.ts'
import { forgetPushSubscription, pushSubscriptions } from '#storage/push-subscriptions.ts'
import type { Context } from '../action.ts'
import { refuseInDemo } from './demo.ts'
import { pushKeys } from './push-keys.ts'
import { readRoadSecret } from './road-secret.ts'

/**
 * Brings a reminder to the owner by one road: for a try and for every day after (T17). It goes to the owner and to
 * nobody else (P9). Never throws for what the world does.
 * @throws Refusal `not-allowed` in the demo
 */
export async function deliver(context: Context, channel: ReminderChannel, reminder: Reminder): Promise<Outcome> {
  await refuseInDemo(context)
  if (channel.road === 'push') return deliverByPush(context, channel, reminder)
  const { road, config } = channel
  const secret = (await readRoadSecret(context.storage, road, destinationOf(road, config))) ?? {}
  return sendReminder(road, { config, secret }, reminder)
}

/** To every browser that asked; one that has gone is forgotten. One that took it is enough to count as sent. */
async function deliverByPush(context: Context, { config }: ReminderChannel, reminder: Reminder): Promise<Outcome> {
  const contact = contactOf(context, config)
  if (contact === undefined) return notSent('Push services want an address that they may write to. Enter yours')
  const browsers = await pushSubscriptions(context.storage)
  const secret = { ...(await pushKeys(context)), contact }
  let best: Outcome = notSent('No browser has asked for notifications yet')
  for (const { id, endpoint, p256dh, auth } of browsers) {
    const setup = { config: { ...wayOf(config), endpoint, keys: { p256dh, auth } }, secret }
    const outcome = await sendReminder('push', setup, reminder)
    if (outcome.state === 'not-sent' && outcome.gone === true) await forgetPushSubscription(context.storage, id)
    if (RANK[outcome.state] >= RANK[best.state]) best = outcome
  }
  return best
}

const RANK = { 'not-sent': 0, 'may-have-been-sent': 1, sent: 2 } as const

/** As RFC 8292 wants it: the address of this Tendril where it has one on the web, else the owner's own. */
function contactOf({ address }: Context, { contact }: ReminderChannel['config']): string | undefined {
  if (typeof contact === 'string') return `mailto:${contact}`
  return address?.startsWith('https://') === true ? address : undefined
}

function wayOf({ onOwnNetwork, certificate }: ReminderChannel['config']): ReminderChannel['config'] {
  return {
    ...(onOwnNetwork === undefined ? {} : { onOwnNetwork }),
    ...(certificate === undefined ? {} : { certificate }),
  }
}
