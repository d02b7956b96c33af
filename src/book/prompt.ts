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

/** The kinds of card that have a day of their own: they do not wait for a rest, and start none. */
export const COMES_WHEN_IT_COMES: ReadonlySet<string> = new Set([
  'ask-how-it-went',
  'birthday',
  'promise',
  'thank',
  'waiting-on-me',
])

/** A rest between two prompts for the same person (evidence, section 3.4). What was put off comes back when asked to. */
export const REST_AFTER_PROMPT_DAYS = 30
