import type { ReminderRoad } from '#book/reminder-channel.ts'

/** One thing to type in for a road. */
export interface RoadField {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'email' | 'number' | 'password' | 'url'
  readonly start?: string
  readonly options?: Readonly<Record<string, string>>
  readonly isNeeded?: true
  /** Kept apart, and never shown again. */
  readonly isSecret?: true
}

/** What each road asks for, the fewest words that make it work. */
export const ROAD_FIELDS: Readonly<Record<ReminderRoad, readonly RoadField[]>> = {
  email: [
    { name: 'to', label: 'Your address', type: 'email', isNeeded: true },
    { name: 'host', label: 'Mail server', hint: 'As smtp.example.org', isNeeded: true },
    {
      name: 'security',
      label: 'Encryption',
      start: 'tls',
      options: { tls: 'TLS, port 465', starttls: 'STARTTLS, port 587', none: 'None, on this machine only' },
    },
    { name: 'port', label: 'Port', type: 'number', start: '465', isNeeded: true },
    { name: 'user', label: 'Name to log in with' },
    { name: 'password', label: 'Password', type: 'password', isSecret: true },
    { name: 'from', label: 'Comes from', hint: 'Mostly the same address', type: 'email', isNeeded: true },
  ],
  ntfy: [
    { name: 'server', label: 'Server', type: 'url', start: 'https://ntfy.sh', isNeeded: true },
    { name: 'topic', label: 'Topic', hint: 'Whoever knows it can read along: make it long', isNeeded: true },
    { name: 'token', label: 'Access token', type: 'password', hint: 'Where the server wants one', isSecret: true },
  ],
  telegram: [
    { name: 'chat', label: 'Number of your chat', hint: 'Write to your bot first', isNeeded: true },
    { name: 'token', label: 'Token of your bot', type: 'password', hint: 'From BotFather', isSecret: true },
    { name: 'server', label: 'Server', type: 'url', start: 'https://api.telegram.org', isNeeded: true },
  ],
  webhook: [
    { name: 'url', label: 'Address', type: 'url', isNeeded: true },
    {
      name: 'secret',
      label: 'Shared secret',
      type: 'password',
      hint: 'To sign with, at least eight signs',
      isSecret: true,
    },
  ],
  push: [
    {
      name: 'contact',
      label: 'Your address',
      hint: 'Push services may write there when something goes wrong',
      type: 'email',
      isNeeded: true,
    },
  ],
}

export type Typed = Readonly<Record<string, string>>

/** What a form shows first: what is kept, or what fits most. Secrets are never shown. */
export function typedFrom(road: ReminderRoad, config: Readonly<Record<string, unknown>>): Typed {
  const shown = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
  return Object.fromEntries(
    ROAD_FIELDS[road].map(({ name, start = '', isSecret }) => [
      name,
      isSecret === true ? '' : config[name] === undefined ? start : shown(config[name]),
    ]),
  )
}

/** What was typed as the book takes it; what is empty is left out, and so is a secret that stays as it is. */
export function setUpFrom(road: ReminderRoad, typed: Typed, kept: Readonly<Record<string, boolean | number | string>>) {
  const filled = ROAD_FIELDS[road].filter(({ name }) => (typed[name] ?? '').trim() !== '')
  const valueOf = ({ name, type }: RoadField) => (type === 'number' ? Number(typed[name]) : (typed[name] ?? '').trim())
  const unseen = Object.fromEntries(
    Object.entries(kept).filter(([name]) => ROAD_FIELDS[road].every((field) => field.name !== name)),
  )
  const config = filled
    .filter(({ isSecret }) => isSecret !== true)
    .map((field) => [field.name, valueOf(field)] as const)
  const secret = filled
    .filter(({ isSecret }) => isSecret === true)
    .map(({ name }) => [name, typed[name] ?? ''] as const)
  return {
    config: { ...unseen, ...Object.fromEntries(config) },
    ...(secret.length === 0 ? {} : { secret: Object.fromEntries(secret) }),
  }
}
