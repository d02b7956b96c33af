import { z } from 'zod'
import { RecordId } from './record.ts'

/** A clock time, as `07:30`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export type ClockTime = z.infer<typeof ClockTime>

/** The roads a reminder can take. Each is off until the owner switches it on; each knows its own destination. */
export const ReminderRoad = z.enum(['email', 'ntfy', 'telegram', 'webhook', 'push'])
export type ReminderRoad = z.infer<typeof ReminderRoad>

/** One road for reminders, as the owner set it up. What is secret about it lies apart and is never shown. */
export const ReminderChannel = z.object({
  /** The road's name: there is one of each. */
  id: RecordId,
  road: ReminderRoad,
  isOn: z.boolean().default(false),
  /** The hour at which the day's one digest comes, where the owner lives. */
  at: ClockTime.default('07:30'),
  /** What it brings: the plan of the day, and on the review's day the week. */
  brings: z.array(z.enum(['day', 'week'])).default(['day', 'week']),
  /** How much it says: names and verbs only, or also why, what was said last and what is open. */
  detail: z.enum(['titles', 'full']).default('titles'),
  /** What the road needs and may be shown: an address, a server, a topic. */
  config: z.record(z.string(), z.union([z.string().max(20_000), z.number(), z.boolean()])).default({}),
})
export type ReminderChannel = z.infer<typeof ReminderChannel>
