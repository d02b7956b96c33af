import { z } from 'zod'
import { Enjoyment } from './activity.ts'
import { Channel } from './channel.ts'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

export const InteractionKind = z.enum([
  'met',
  'video',
  'call',
  'letter',
  'message',
  'email',
  'introduction',
  'event',
  'comment',
  'share',
  'like',
  'invitation', // a connection request sent or accepted: no exchange took place
  'card-exchange', // business cards changed hands and nothing more
])
export type InteractionKind = z.infer<typeof InteractionKind>

/** Who made the effort: the owner (`out`), the other side (`in`), or both at once. */
export const Direction = z.enum(['out', 'in', 'both'])
export type Direction = z.infer<typeof Direction>

export const Purpose = z.enum(['asked', 'answered', 'shared', 'brainstormed', 'learned', 'caught-up', 'thanked'])
export type Purpose = z.infer<typeof Purpose>

/** Something that happened between the owner and one or more people. */
export const Interaction = z.object({
  id: RecordId,
  kind: InteractionKind,
  direction: Direction,
  day: Day,
  /** Wall-clock time where it happened, as `14:30`, when known. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  personIds: z.array(RecordId).min(1).max(200),
  purposes: z.array(Purpose).default([]),
  /** What it was about: a subject line, an event's name. */
  subject: z.string().max(1000).optional(),
  notes: z.string().max(100_000).optional(),
  whatTheyTold: z.string().max(100_000).optional(),
  whatITold: z.string().max(100_000).optional(),
  iAskedAbout: z.string().max(10_000).optional(),
  minutes: z.int().min(0).max(1440).optional(),
  /** Minutes of work that it saved, as the owner says; never worked out (R121). */
  minutesSaved: z.int().min(0).max(100_000).optional(),
  /** How much the owner enjoyed it (R80). */
  enjoyment: Enjoyment.optional(),
  /** The event at which it happened. */
  eventId: RecordId.optional(),
  /** It began with a card of the plan, so it says less about the tie's own life. */
  prompted: z.boolean().default(false),
  /** Where it was read, such as `linkedin`; absent when the owner wrote it down. */
  source: z.string().max(100).optional(),
  /** The conversation it belongs to at its source: a late answer in it still answers. */
  thread: z.string().max(300).optional(),
  /** The message's own name at its source, so that the same message is never kept twice. */
  sourceKey: z.string().max(300).optional(),
})
export type Interaction = z.infer<typeof Interaction>

/** How much each kind counts, where a meeting is 1. Starting values; the owner may change them in Settings. */
export const DEFAULT_WEIGHTS: Readonly<Record<InteractionKind, number>> = {
  met: 1,
  video: 0.9,
  letter: 0.9,
  call: 0.8,
  introduction: 0.5,
  email: 0.5,
  message: 0.4,
  event: 0.2,
  comment: 0.1,
  share: 0.05,
  like: 0.02,
  invitation: 0,
  'card-exchange': 0,
}

/** From this weight on, an interaction is a real exchange: it satisfies a cadence and keeps a tie alive. */
export const REAL_EXCHANGE_WEIGHT = 0.3

export type Weights = Readonly<Record<InteractionKind, number>>

export function isRealExchange(kind: InteractionKind, weights: Weights): boolean {
  return weights[kind] >= REAL_EXCHANGE_WEIGHT
}

/** The way an interaction went, where it went some way that could be suggested again. */
export function channelOf(kind: InteractionKind): Channel | undefined {
  return kind === 'met' ? 'meet' : Channel.safeParse(kind).data
}
