import type { Circle } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import type { PlannedTie } from '#book/tie.ts'
import { alivenessOf, ALIVENESS_WORDS, type Aliveness } from './tie.ts'

/** How many ties of a circle are how alive, for the small picture of the network. */
export interface AlivenessOfCircle {
  /** Absent for the people who are in no circle. */
  readonly circle?: Circle
  readonly people: number
  readonly counts: Readonly<Record<Aliveness, number>>
}

/** The innermost circle first, people in no circle last; circles without people are there too, with zeros. */
export function alivenessByCircle(
  ties: readonly Pick<PlannedTie, 'circleId' | 'tie'>[],
  circles: readonly Circle[],
  today: Day,
): readonly AlivenessOfCircle[] {
  const known = new Set(circles.map(({ id }) => id))
  const byCircle = Map.groupBy(ties, ({ circleId }) => (circleId !== undefined && known.has(circleId) ? circleId : ''))
  const inCircles = [...circles]
    .sort((a, b) => a.order - b.order)
    .map((circle) => ({ circle, ...countOf(byCircle.get(circle.id) ?? [], today) }))
  const others = byCircle.get('')
  return others === undefined ? inCircles : [...inCircles, countOf(others, today)]
}

function countOf(ties: readonly Pick<PlannedTie, 'tie'>[], today: Day): Omit<AlivenessOfCircle, 'circle'> {
  const counts = Object.fromEntries(ALIVENESS_WORDS.map((word) => [word, 0])) as Record<Aliveness, number>
  for (const { tie } of ties) counts[alivenessOf(tie, today)]++
  return { people: ties.length, counts }
}
