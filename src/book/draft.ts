import { z } from 'zod'
import { Channel } from './channel.ts'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/**
 * How far a letter has come. `handed-over`: the owner's own mail program or phone has it. `sending` is written down before
 * the first byte leaves, so that whatever happens next it is never sent twice: found again, it may have been sent.
 */
export const DraftState = z.enum([
  'open',
  'handed-over',
  'sending',
  'sent',
  'not-sent',
  'may-have-been-sent',
  'logged',
  'dropped',
])
export type DraftState = z.infer<typeof DraftState>

/** Whether the reader answered; `declined` is an answer too. */
export const DraftAnswer = z.enum(['answered', 'declined', 'no-answer'])
export type DraftAnswer = z.infer<typeof DraftAnswer>

/** A letter that the owner writes, and what became of it. */
export const Draft = z.object({
  id: RecordId,
  personId: RecordId,
  /** What it is for: the kind of its skeleton, such as `reconnect` or `ask`; `other` when begun on an empty page. */
  kind: z.string().min(1).max(50).default('other'),
  channel: Channel,
  subject: z.string().max(1000).optional(),
  text: z.string().max(100_000).default(''),
  /** Exactly where it goes, as the owner confirmed it. */
  to: z.string().max(1000).optional(),
  state: DraftState.default('open'),
  /** Why it was not sent, in words. */
  problem: z.string().max(2000).optional(),
  /** Since when it is being sent: another program of the owner's may still be at it. */
  sendingSince: z.iso.datetime().optional(),
  /** The mail's own name, so that its answers and a second look find it. */
  messageId: z.string().max(300).optional(),
  language: z.string().max(10).optional(),
  changedOn: Day,
  sentOn: Day.optional(),
  interactionId: RecordId.optional(),
  askId: RecordId.optional(),
  /** What came back, once the owner said so. */
  answer: z.object({ what: DraftAnswer, day: Day }).optional(),
})
export type Draft = z.infer<typeof Draft>
