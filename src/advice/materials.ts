import { daysBetween, type Day } from '#book/day.ts'
import type { Material } from '#book/material.ts'
import { sayDay, saySpan } from './say.ts'

/** How old a profile or a resume is, and whether a look at it is worth while (R20). */
export interface MaterialAge {
  /** Whole days since it was last changed. */
  readonly days: number
  readonly inWords: string
  readonly isDue: boolean
}

export function ageOf(
  { updatedOn, lookAfterDays, state }: Pick<Material, 'lookAfterDays' | 'state' | 'updatedOn'>,
  today: Day,
): MaterialAge {
  const days = Math.max(0, daysBetween(updatedOn, today))
  const ago = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${saySpan(days)} ago`
  return {
    days,
    inWords: `Last changed on ${sayDay(updatedOn)}, ${ago}.`,
    isDue: state === 'kept' && days >= lookAfterDays,
  }
}

/** For the look at the month, never for a day's plan: what has not been touched for long, the oldest first (R20). */
export function materialsDue<M extends Material>(materials: readonly M[], today: Day): readonly M[] {
  return materials
    .filter((material) => ageOf(material, today).isDue)
    .toSorted((one, other) => (one.updatedOn === other.updatedOn ? 0 : one.updatedOn < other.updatedOn ? -1 : 1))
}
