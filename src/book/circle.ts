import { z } from 'zod'
import { MonthDay } from './day.ts'
import { RecordId } from './record.ts'

/** How close: each circle has a default cadence, which a person's own cadence overrides. */
export const Circle = z.object({
  id: RecordId,
  name: z.string().trim().min(1).max(100),
  /** 1 is the innermost. */
  order: z.int().min(1).max(100),
  /** How often a real exchange is wanted, in days. */
  cadenceDays: z.int().min(1).max(3650),
  /** How much a tie in this circle counts when the day is short (`evidence` section 3.4). */
  importance: z.number().min(0).max(100),
})
export type Circle = z.infer<typeof Circle>

/** Starting circles; cadences and importances are those of the replay in the evidence, section 3.4. */
export const STARTING_CIRCLES: readonly Circle[] = [
  { id: 'inner', name: 'Inner', order: 1, cadenceDays: 30, importance: 4 },
  { id: 'close', name: 'Close', order: 2, cadenceDays: 90, importance: 2 },
  { id: 'warm', name: 'Warm', order: 3, cadenceDays: 180, importance: 1.5 },
  { id: 'wide', name: 'Wide', order: 4, cadenceDays: 365, importance: 1 },
]

/** A day or a season in the life of a group, each year: a feast to write for, a summer to leave people in peace. */
export const GroupSeason = z.object({
  name: z.string().trim().min(1).max(200),
  from: MonthDay,
  /** The last day; absent for a single day. Before `from`, it lies in the next year. */
  until: MonthDay.optional(),
  meaning: z.enum(['a good time to write', 'leave them in peace']),
})
export type GroupSeason = z.infer<typeof GroupSeason>

/** What a person is part of: work, friends, family, a club, a cause. */
export const Group = z.object({
  id: RecordId,
  name: z.string().trim().min(1).max(200),
  /** Shielded: never in career views, asks, introductions or agents' tools unless allowed. */
  shielded: z.boolean().default(false),
  /** False keeps its people out of the day's plan; promises still show (R2). */
  inDayPlan: z.boolean().optional(),
  notes: z.string().max(10_000).optional(),
  seasons: z.array(GroupSeason).max(100).optional(),
})
export type Group = z.infer<typeof Group>
