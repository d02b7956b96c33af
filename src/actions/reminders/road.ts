import { z } from 'zod'
import type { ReminderChannel } from '#book/reminder-channel.ts'
import { ReminderRoad } from '#book/reminder-channel.ts'
import { Refusal } from '#book/refusal.ts'
import type { Stored } from '#book/record.ts'
import { destinationOf, REMINDER_CHANNELS } from '#outside/index.ts'
import { hostOf, WAY } from '#outside/way.ts'
import { pushSubscriptions } from '#storage/push-subscriptions.ts'
import { findRecord } from '#storage/records.ts'
import { reminderChannels } from '#storage/reminder-channels.ts'
import type { Reader } from '#storage/storage.ts'

/** All five, in the order in which they are offered. */
export const ROADS: readonly ReminderRoad[] = ReminderRoad.options

/** Of notifications the owner only says whom a push service may write to; each browser brings the rest. */
export const PushRoadConfig = z.object({
  contact: z
    .string()
    .regex(/^[^\s@]{1,64}@[^\s@]{1,190}$/u, 'Enter one plain address, as ada@example.org')
    .optional()
    .describe('Whom a push service may write to when something goes wrong'),
  ...WAY,
})

/** What a road needs, and may be shown; nothing that it has no word for. */
export function configOf(road: ReminderRoad): z.ZodType {
  return road === 'push' ? PushRoadConfig.strict() : strict(REMINDER_CHANNELS[road].config)
}

/** What a road needs and is never shown; the keys of notifications make themselves. */
export function secretOf(road: ReminderRoad): z.ZodType {
  return road === 'push' ? z.strictObject({}) : strict(REMINDER_CHANNELS[road].secret)
}

function strict(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodObject ? schema.strict() : schema
}

export async function findRoad(reader: Reader, road: ReminderRoad): Promise<Stored<ReminderChannel> | undefined> {
  return findRecord(reader, reminderChannels, road)
}

/** @throws Refusal `not-found` when it was never set up */
export async function getRoad(reader: Reader, road: ReminderRoad): Promise<Stored<ReminderChannel>> {
  const found = await findRoad(reader, road)
  if (found === undefined) throw new Refusal('not-found', `${REMINDER_CHANNELS[road].title} is not set up yet`)
  return found
}

/** The hosts that a road calls: one, or the push services of the browsers that asked. */
export async function destinationsOf(reader: Reader, { road, config }: ReminderChannel): Promise<readonly string[]> {
  if (road !== 'push') return [destinationOf(road, config) ?? []].flat()
  const browsers = await pushSubscriptions(reader)
  return [...new Set(browsers.map(({ endpoint }) => hostOf(endpoint)))].toSorted()
}
