import type { Enjoyment } from '#book/activity.ts'
import type { Direction, InteractionKind, Purpose } from '#book/interaction.ts'
import type { Stranger } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'

/** One of the cast: who they are, where the owner keeps them, and what happened between the two. */
export interface CastMember {
  readonly facts: Stranger
  readonly circleId: 'inner' | 'close' | 'warm' | 'wide'
  readonly groupIds?: readonly GroupId[]
  readonly cadenceDays?: number
  readonly life: readonly Moment[]
  readonly promises?: readonly CastPromise[]
  /** Their first position is news: the days before the demo's day on which we heard of it and on which it began. */
  readonly newJob?: { readonly learnedDaysAgo: number; readonly startedDaysAgo: number }
}

export type GroupId = 'work' | 'softball' | 'choir' | 'family'

/** Something that happened, in days before the demo's day. */
export interface Moment {
  readonly daysAgo: number
  readonly kind: InteractionKind
  readonly direction: Direction
  readonly minutes?: number
  readonly minutesSaved?: number
  readonly enjoyment?: Enjoyment
  readonly subject?: string
  readonly told?: string
  readonly iTold?: string
  readonly asked?: string
  readonly notes?: string
  readonly purposes?: readonly Purpose[]
  /** Others of the cast who were there. */
  readonly with?: readonly string[]
}

export interface CastPromise extends Pick<PromiseMade, 'whose' | 'words'> {
  /** Negative for a day that has passed. */
  readonly inDays: number
}
