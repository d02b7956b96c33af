import type { Aliveness, BookOverview } from '#actions/views.ts'
import { ALIVENESS } from '../words/kinds.ts'

/** The picture is a square of this side, scaled by the page. */
export const RINGS_SIDE = 240
const MIDDLE = RINGS_SIDE / 2
const OUTERMOST = 106
const BETWEEN_DEGREES = 3
/** From the most alive to the least, then those with whom nothing has happened yet. */
export const IN_ORDER: readonly Aliveness[] = ['warm', 'cooling', 'quiet', 'dormant', 'new']

export interface Arc {
  readonly aliveness: Aliveness
  readonly people: number
  /** An SVG path. */
  readonly path: string
}

export interface DrawnRing {
  readonly id: string
  readonly radius: number
  readonly arcs: readonly Arc[]
}

type CircleCounts = Pick<BookOverview['circles'][number], 'id' | 'name' | 'people' | 'aliveness'>

/** A ring a circle, the innermost inside; round each, as much of it as there are people of each aliveness. */
export function drawRings(circles: readonly CircleCounts[]): readonly DrawnRing[] {
  const step = OUTERMOST / (circles.length + 0.5)
  return circles.map((circle, index) => {
    const radius = step * (index + 1.5)
    return { id: circle.id, radius, arcs: arcsOf(circle, radius) }
  })
}

function arcsOf({ people, aliveness }: CircleCounts, radius: number): readonly Arc[] {
  const there = IN_ORDER.filter((word) => aliveness[word] > 0)
  const gap = there.length > 1 ? BETWEEN_DEGREES : 0
  let from = 0
  return there.map((word) => {
    const degrees = (aliveness[word] / people) * 360
    const path = arc(radius, from + gap / 2, Math.max(from + gap / 2 + 0.5, from + degrees - gap / 2))
    from += degrees
    return { aliveness: word, people: aliveness[word], path }
  })
}

function arc(radius: number, from: number, to: number): string {
  // A path that ends where it begins draws nothing, so a whole ring stops just before.
  const end = Math.min(to, from + 359.9)
  const large = end - from > 180 ? 1 : 0
  return `M${point(radius, from)}A${round(radius)} ${round(radius)} 0 ${String(large)} 1 ${point(radius, end)}`
}

function point(radius: number, degrees: number): string {
  const angle = ((degrees - 90) / 180) * Math.PI
  return `${round(MIDDLE + radius * Math.cos(angle))} ${round(MIDDLE + radius * Math.sin(angle))}`
}

function round(number: number): string {
  return String(Math.round(number * 100) / 100)
}

/** `8 warm, 3 cooling`: the same ring for whoever does not look at it. */
export function ringInWords({ people, aliveness }: CircleCounts): string {
  if (people === 0) return 'nobody yet'
  return IN_ORDER.filter((word) => aliveness[word] > 0)
    .map((word) => `${String(aliveness[word])} ${ALIVENESS[word]}`)
    .join(', ')
}
