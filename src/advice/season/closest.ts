import type { Circle } from '#book/circle.ts'
import type { RecordId } from '#book/record.ts'

/** Inner, close and warm, where the owner keeps the circles they began with (R8). */
const CLOSEST_CIRCLES = 3

/** Inner and close: whom one would turn to (R114). */
const CLOSE_CIRCLES = 2

export interface TieInCircle {
  readonly circleId: RecordId | undefined
}

export interface WithCircle<T> {
  readonly one: T
  readonly circle: Circle
}

/** The ties of the three innermost circles. */
export function inClosestCircles<T extends TieInCircle>(
  ties: readonly T[],
  circles: readonly Circle[],
): readonly WithCircle<T>[] {
  return inInnermost(ties, circles, CLOSEST_CIRCLES)
}

/** The ties of the two innermost circles. */
export function inCloseCircles<T extends TieInCircle>(ties: readonly T[], circles: readonly Circle[]): readonly T[] {
  return inInnermost(ties, circles, CLOSE_CIRCLES).map(({ one }) => one)
}

function inInnermost<T extends TieInCircle>(
  ties: readonly T[],
  circles: readonly Circle[],
  howMany: number,
): readonly WithCircle<T>[] {
  const innermost = circles.toSorted((a, b) => a.order - b.order).slice(0, howMany)
  const byId = new Map(innermost.map((circle) => [circle.id, circle]))
  return ties.flatMap((one) => {
    const circle = one.circleId === undefined ? undefined : byId.get(one.circleId)
    return circle === undefined ? [] : [{ one, circle }]
  })
}
