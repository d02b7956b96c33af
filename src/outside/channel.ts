import type { z } from 'zod'
import type { Outcome } from './outcome.ts'
import type { Reminder } from './reminder.ts'

/** One way of bringing reminders to the owner. There is one `send`, for trying it out and for every day after (T17). */
export interface ReminderChannel<Config = unknown, Secret = unknown> {
  readonly name: string
  /** For the owner. */
  readonly title: string
  readonly config: z.ZodType<Config>
  /** What is kept apart from the rest and never shown again. */
  readonly secret: z.ZodType<Secret>
  /** The host that is called, for the privacy page. */
  destination(config: Config): string
  /** Never throws for what the world does. */
  send(config: Config, secret: Secret, reminder: Reminder): Promise<Outcome>
}
