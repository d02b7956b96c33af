import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** One card of one day's plan: that it was shown, and what the owner did with it. */
export const Prompt = z.object({
  id: RecordId,
  personId: RecordId,
  day: Day,
  /** The kind of suggestion, such as `due` or `birthday`. */
  kind: z.string().min(1).max(50),
  minutes: z.int().min(0).max(240),
  /** The record that it is about: a promise, a thread, a question, a clipping. */
  aboutId: RecordId.optional(),
  /** What it took, where the owner says so. */
  minutesSpent: z.int().min(0).max(1440).optional(),
  response: z.enum(['open', 'done', 'later', 'not-this-one']).default('open'),
  /** The interaction that answered it. */
  interactionId: RecordId.optional(),
})
export type Prompt = z.infer<typeof Prompt>

/** A rest between two prompts for the same person (evidence, section 3.4). Promises and birthdays do not wait. */
export const REST_AFTER_PROMPT_DAYS = 30
