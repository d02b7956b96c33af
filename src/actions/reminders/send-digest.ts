import { createHash } from 'node:crypto'
import { z } from 'zod'
import { momentFor } from '#advice/digest/hours.ts'
import { wallClock } from '#book/day.ts'
import { ReminderRoad } from '#book/reminder-channel.ts'
import type { ReminderChannel } from '#book/reminder-channel.ts'
import { Refusal } from '#book/refusal.ts'
import type { Outcome } from '#outside/outcome.ts'
import type { Reminder } from '#outside/reminder.ts'
import { REMINDER_CHANNELS } from '#outside/index.ts'
import { beginSending, endSending } from '#storage/reminders-sent.ts'
import type { SentState } from '#storage/reminders-sent.ts'
import { readSettings } from '#storage/settings.ts'
import { action } from '../action.ts'
import type { Context } from '../action.ts'
import { deliver } from './deliver.ts'
import { refuseInDemo } from './demo.ts'
import { morningOf } from './digest.ts'
import type { Morning } from './digest.ts'
import { getRoad } from './road.ts'

/** What surely did not leave is tried so often in a day; then tomorrow's comes. */
const TRIES_A_DAY = 3

export interface DigestSent {
  /** `not now`: before its hour, in quiet hours, or too late in the day. `already`: it went today, or may have. */
  readonly state: SentState | 'already' | 'not now'
  readonly why?: string
  /** It did not leave, and may if it is tried again later today. */
  readonly tryAgain?: true
}

export const sendDigest = action({
  name: 'send-digest',
  summary: "Brings the day's one digest by a road: once a day, at its hour, never in quiet hours; the clock does it",
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ road: ReminderRoad, what: z.enum(['day', 'week']).default('day') }),

  async run(context, { road, what }): Promise<DigestSent> {
    const { storage, now } = context
    await refuseInDemo(context)
    const channel = await getRoad(storage, road)
    if (!channel.isOn) throw new Refusal('not-allowed', `${REMINDER_CHANNELS[road].title} is switched off`)
    const { timeZone, quietHours } = await readSettings(storage)
    const [day = '', time = ''] = wallClock(now(), timeZone).split('T')
    const moment = momentFor(time, { at: channel.at, quiet: quietHours })
    if (moment !== 'now') return { state: 'not now', why: MOMENTS[moment] }
    return once(context, { road, day, what }, async () => {
      const morning = await morningOf(context, channel, what)
      if (morning === undefined) return { state: 'nothing-to-say' }
      const reminder = reminderOf(context, { channel, day, what, morning })
      if (!morning.isAboutLapse) return settled(await deliver(context, channel, reminder))
      const said = await once(context, { road, day, what: 'lapse' }, async () =>
        settled(await deliver(context, channel, reminder)),
      )
      return said.state === 'already' ? { state: 'nothing-to-say' } : said
    })
  },
})

const MOMENTS = {
  'not yet': 'Its hour has not come yet',
  'too late': 'The day is over; tomorrow brings its own',
} as const

interface Mark {
  readonly road: ReminderRoad
  readonly day: string
  readonly what: string
}

/** Does what may happen once a day. What breaks off before anything was handed over surely did not leave. */
async function once({ storage, now }: Context, mark: Mark, send: () => Promise<DigestSent>): Promise<DigestSent> {
  if (!(await beginSending(storage, { ...mark, now: now(), attemptsAtMost: TRIES_A_DAY }))) return { state: 'already' }
  try {
    const sent = await send()
    const why = sent.why === undefined ? {} : { why: sent.why }
    if (sent.state !== 'already' && sent.state !== 'not now') {
      await endSending(storage, { ...mark, now: now(), state: sent.state, ...why })
    }
    return sent
  } catch (error) {
    await endSending(storage, { ...mark, now: now(), state: 'not-sent', why: 'It could not be put together' })
    throw error
  }
}

function settled(outcome: Outcome): DigestSent {
  if (outcome.state === 'sent') return { state: 'sent' }
  const { state, why } = outcome
  return outcome.state === 'not-sent' && outcome.tryAgain ? { state, why, tryAgain: true } : { state, why }
}

interface About extends Pick<Mark, 'day' | 'what'> {
  readonly channel: ReminderChannel
  readonly morning: Morning
}

/** The same day and road make the same id, so that a mailbox can tell a second copy. */
function reminderOf({ address }: Context, { channel, day, what, morning }: About): Reminder {
  const { title, text, html, cards } = morning
  const where = createHash('sha256').update(JSON.stringify(channel.config)).digest('base64url').slice(0, 12)
  return {
    id: `${what}-${day}-${where}`,
    day,
    title,
    text,
    ...(channel.road === 'email' ? { html } : {}),
    ...(address === undefined ? {} : { link: address }),
    cards,
  }
}
