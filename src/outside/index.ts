import type { ReminderChannel } from './channel.ts'
import { EmailConfig, mailDestination, MailServerSecret } from './mail/config.ts'
import { sendByMail } from './mail/send.ts'
import { NtfyConfig, NtfySecret } from './ntfy/config.ts'
import { sendToNtfy } from './ntfy/send.ts'
import { notSent } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import type { Reminder } from './reminder.ts'
import { TelegramConfig, TelegramSecret } from './telegram/config.ts'
import { sendToTelegram } from './telegram/send.ts'
import { hostOf } from './way.ts'
import { PushConfig, PushSecret } from './web-push/config.ts'
import { sendToPush } from './web-push/send.ts'
import { WebhookConfig, WebhookSecret } from './webhook/config.ts'
import { sendToWebhook } from './webhook/send.ts'

/** Every way of bringing a reminder to the owner. Each is off until the owner switches it on. */
export const REMINDER_CHANNELS = {
  email: channel({
    name: 'email',
    title: 'A mail to yourself',
    config: EmailConfig,
    secret: MailServerSecret,
    destination: mailDestination,
    send: sendByMail,
  }),
  ntfy: channel({
    name: 'ntfy',
    title: 'A notification through ntfy',
    config: NtfyConfig,
    secret: NtfySecret,
    destination: ({ server }) => hostOf(server),
    send: sendToNtfy,
  }),
  push: channel({
    name: 'push',
    title: 'A notification of this browser',
    config: PushConfig,
    secret: PushSecret,
    destination: ({ endpoint }) => hostOf(endpoint),
    send: sendToPush,
  }),
  telegram: channel({
    name: 'telegram',
    title: 'A message of your own Telegram bot',
    config: TelegramConfig,
    secret: TelegramSecret,
    destination: ({ server }) => hostOf(server),
    send: sendToTelegram,
  }),
  webhook: channel({
    name: 'webhook',
    title: 'A call to an address of your own',
    config: WebhookConfig,
    secret: WebhookSecret,
    destination: ({ url }) => hostOf(url),
    send: sendToWebhook,
  }),
} as const

export type ReminderChannelName = keyof typeof REMINDER_CHANNELS

/** Lets TypeScript see that a channel's parts speak of the same config and secret. */
function channel<Config, Secret>(parts: ReminderChannel<Config, Secret>): ReminderChannel<Config, Secret> {
  return parts
}

/** What the owner set up for a channel, as it was kept. */
export interface ChannelSetup {
  readonly config: unknown
  readonly secret: unknown
}

/** Sends a reminder by a channel; the one road for real reminders and for trying it out (T17). Never throws. */
export async function sendReminder(
  name: ReminderChannelName,
  setup: ChannelSetup,
  reminder: Reminder,
): Promise<Outcome> {
  return await sendBy(REMINDER_CHANNELS[name] as ReminderChannel, setup, reminder)
}

async function sendBy(by: ReminderChannel, setup: ChannelSetup, reminder: Reminder): Promise<Outcome> {
  const [config, secret] = [by.config.safeParse(setup.config), by.secret.safeParse(setup.secret)]
  const wrong = [config, secret].find(({ success }) => !success)?.error?.issues[0]
  if (!config.success || !secret.success) {
    return notSent(`${by.title} is not set up yet: ${wrong?.path.join('.') ?? ''}: ${wrong?.message ?? ''}`)
  }
  return await by.send(config.data, secret.data, reminder)
}

/** The host that a channel calls, for the privacy page; nothing while it is not set up. */
export function destinationOf(name: ReminderChannelName, config: unknown): string | undefined {
  const by = REMINDER_CHANNELS[name] as ReminderChannel
  const parsed = by.config.safeParse(config)
  return parsed.success ? by.destination(parsed.data) : undefined
}
