import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** Something the owner wants of their career or life; people are looked after for it, never instead of it (R110). */
export const Aim = z.object({ id: RecordId, words: z.string().trim().min(1).max(1000) })

/** Somebody to know better, with the next small step (R67). */
export const FocusPerson = z.object({
  personId: RecordId,
  aimId: RecordId.optional(),
  nextStep: z.string().max(1000).optional(),
  stepSince: Day.optional(),
})
export type FocusPerson = z.infer<typeof FocusPerson>

/** The owner's plan in their own words, with the parts from which progress is worked out (R126). */
export const PlanDocument = z.object({
  id: RecordId,
  words: z.string().max(100_000).default(''),
  /** Why they do this at all; said back to them after a long pause (R50). */
  reason: z.string().max(2000).optional(),
  aims: z.array(Aim).max(20).default([]),
  focus: z.array(FocusPerson).max(100).default([]),
  activityIds: z.array(RecordId).max(50).default([]),
  minutesADay: z.int().min(1).max(240).optional(),
  /** How many to give in a week (R55), and how many new people in a month. */
  givesAWeek: z.int().min(0).max(50).optional(),
  newPeopleAMonth: z.int().min(0).max(100).optional(),
  from: Day,
  /** The day to look at it again; from then on it asks for it, and it stays in force until it is answered. */
  reviewOn: Day,
  state: z.enum(['current', 'ended']).default('current'),
})
export type PlanDocument = z.infer<typeof PlanDocument>
