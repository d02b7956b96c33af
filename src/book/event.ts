import { z } from 'zod'
import { Enjoyment } from './activity.ts'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** Somebody to meet at an event: a person of the book, or a name or description only. */
export const ToMeet = z.object({
  personId: RecordId.optional(),
  words: z.string().trim().min(1).max(500),
})

/** One occasion: a conference, a meetup, a match. Going there is not yet an exchange with anybody (R111). */
export const EventHeld = z.object({
  id: RecordId,
  activityId: RecordId.optional(),
  name: z.string().trim().min(1).max(300),
  day: Day,
  /** The last day, where it lasts longer than one. */
  until: Day.optional(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  city: z.string().max(200).optional(),
  where: z.string().max(500).optional(),
  link: z.url().max(2000).optional(),
  /** Prepared beforehand: who may come, whom to meet, what to bring (R97). */
  mayComeIds: z.array(RecordId).max(500).default([]),
  toMeet: z.array(ToMeet).max(3).default([]),
  giveToBring: z.string().max(1000).optional(),
  /** Written down afterwards: whom the owner met there, whether it was worth it, whether they would go again (R98, R141). */
  metIds: z.array(RecordId).max(500).default([]),
  worthIt: Enjoyment.optional(),
  again: z.enum(['yes', 'perhaps', 'no']).optional(),
  notes: z.string().max(10_000).optional(),
  state: z.enum(['ahead', 'been', 'skipped']).default('ahead'),
})
export type EventHeld = z.infer<typeof EventHeld>
