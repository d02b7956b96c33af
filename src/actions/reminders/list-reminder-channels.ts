import { z } from 'zod'
import { comesAt } from '#advice/digest/hours.ts'
import type { Day, Instant } from '#book/day.ts'
import { ReminderChannel } from '#book/reminder-channel.ts'
import type { ReminderRoad } from '#book/reminder-channel.ts'
import { destinationOf, REMINDER_CHANNELS } from '#outside/index.ts'
import { pushSubscriptions } from '#storage/push-subscriptions.ts'
import { allRecords } from '#storage/records.ts'
import { reminderChannels } from '#storage/reminder-channels.ts'
import { latestReminders } from '#storage/reminders-sent.ts'
import type { ReminderSent, SentState } from '#storage/reminders-sent.ts'
import { readSettings } from '#storage/settings.ts'
import type { Storage } from '#storage/storage.ts'
import { action } from '../action.ts'
import { isDemo } from './demo.ts'
import { destinationsOf, ROADS } from './road.ts'
import { readRoadSecret } from './road-secret.ts'

/** One road as the owner sees it. Never a secret. */
export interface RoadView extends Omit<ReminderChannel, 'id'> {
  readonly title: string
  readonly isSetUp: boolean
  /** When it really comes: its hour, or when the quiet hours end that it lies in. */
  readonly comesAt: string
  readonly hasSecret: boolean
  readonly destinations: readonly string[]
  readonly lastSent?: { readonly day: Day; readonly at: Instant }
  readonly lastTry?: { readonly at: Instant; readonly state: SentState; readonly why: string | undefined }
  /** Since when nothing arrives for sure, and why. */
  readonly failing?: { readonly since: Day; readonly why: string }
}

export interface RoadsView {
  readonly timeZone: string
  readonly roads: readonly RoadView[]
  /** The browsers that asked for notifications. */
  readonly browsers: readonly { readonly id: string; readonly device: string; readonly createdAt: Instant }[]
  /** From the demo nothing is ever sent. */
  readonly isDemo: boolean
}

/** Some weeks of five roads. */
const LOOK_BACK = 200

export const listReminderChannels = action({
  name: 'list-reminder-channels',
  summary: 'The roads on which reminders can come: what is set up, when it comes, what was sent last, what fails',
  effect: 'reads',
  audience: 'owner-only',
  input: z.strictObject({}),

  async run({ storage }): Promise<RoadsView> {
    const { timeZone, quietHours } = await readSettings(storage)
    const channels = new Map((await allRecords(storage, reminderChannels)).map((channel) => [channel.road, channel]))
    const sent = await latestReminders(storage, LOOK_BACK)
    const roads = ROADS.map(async (road) => {
      const known = channels.get(road)
      const channel = known ?? ReminderChannel.parse({ id: road, road, detail: road === 'email' ? 'full' : 'titles' })
      return {
        ...channel,
        title: REMINDER_CHANNELS[road].title,
        isSetUp: known !== undefined,
        comesAt: comesAt(channel.at, quietHours),
        hasSecret: await hasSecret(storage, channel),
        destinations: known === undefined ? [] : await destinationsOf(storage, channel),
        ...pastOf(road, sent),
      }
    })
    const browsers = await pushSubscriptions(storage)
    return {
      timeZone,
      roads: await Promise.all(roads),
      browsers: browsers.map(({ id, device, createdAt }) => ({ id, device, createdAt })),
      isDemo: await isDemo({ storage }),
    }
  },
})

async function hasSecret(storage: Storage, { road, config }: ReminderChannel): Promise<boolean> {
  const secret = await readRoadSecret(storage, road, destinationOf(road, config))
  return Object.keys(secret ?? {}).length > 0
}

/** What became of the last reminders of a road. What fails is worked out, so that one that arrives ends it. */
function pastOf(road: ReminderRoad, all: readonly ReminderSent[]): Pick<RoadView, 'failing' | 'lastSent' | 'lastTry'> {
  const past = all.filter((one) => one.road === road).toSorted((one, other) => (one.at < other.at ? 1 : -1))
  const arrived = past.findIndex(({ state }) => state === 'sent')
  const failed = past.slice(0, arrived < 0 ? past.length : arrived).filter(({ state }) => FAILED.has(state))
  const [last, first] = [failed[0], failed.at(-1)]
  const lastSent = past.find(({ state, what }) => state === 'sent' && what !== 'test')
  const lastTry = past.find(({ what }) => what === 'test')
  return {
    ...(lastSent === undefined ? {} : { lastSent: { day: lastSent.day, at: lastSent.at } }),
    ...(lastTry === undefined ? {} : { lastTry: { at: lastTry.at, state: lastTry.state, why: lastTry.why } }),
    ...(last === undefined || first === undefined ? {} : { failing: { since: first.day, why: last.why ?? '' } }),
  }
}

const FAILED: ReadonlySet<SentState> = new Set(['not-sent', 'may-have-been-sent'])
