import type { Circle } from '#book/circle.ts'
import type { PlannedTie } from '#book/tie.ts'

/** A person who is in no circle counts once, as in the widest of the replay's (evidence, section 3.4). */
export const IMPORTANCE_WITHOUT_CIRCLE = 1

/** How often a real exchange is wanted, in days: for this person, else for their circle, else nobody said (R35). */
export function cadenceOf(
  tie: Pick<PlannedTie, 'cadenceDays' | 'circleId'>,
  circles: readonly Circle[],
): number | undefined {
  return tie.cadenceDays ?? circleOf(tie, circles)?.cadenceDays
}

export function circleOf(tie: Pick<PlannedTie, 'circleId'>, circles: readonly Circle[]): Circle | undefined {
  return tie.circleId === undefined ? undefined : circles.find((circle) => circle.id === tie.circleId)
}
