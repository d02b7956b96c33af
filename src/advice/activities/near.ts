import type { Day } from '#book/day.ts'
import { nameKey } from '#book/name-key.ts'

/** How a city is compared: without marks, in lower case, and without the country behind a comma. */
export function cityKey(city: string): string {
  return nameKey(city.split(',')[0] ?? '')
}

export interface MayBeNear {
  /** 0 for the innermost circle; people outside the network come last. */
  readonly order: number
  readonly name: string
  readonly lastContactDay: Day | undefined
}

/** The closest circle first; within it, whom one talked with last (R91). */
export function closestFirst(one: MayBeNear, other: MayBeNear): number {
  if (one.order !== other.order) return one.order - other.order
  const [oneDay, otherDay] = [one.lastContactDay ?? '', other.lastContactDay ?? '']
  if (oneDay !== otherDay) return oneDay < otherDay ? 1 : -1
  return one.name < other.name ? -1 : 1
}
