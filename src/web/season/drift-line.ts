import type { DriftForecast, DriftingTie } from '#advice/season/drift.ts'
import { addDays, daysBetween, type Day } from '#book/day.ts'

const LEFT = 4
const RIGHT = 12
const DOT = 11
const MOST_STACKED = 8
/** Above each lane is its name. */
const NAME_HEIGHT = 22

export interface DriftDot {
  readonly x: number
  readonly y: number
  readonly tie: DriftingTie
}

export interface DriftLane {
  readonly circle: string
  readonly people: number
  readonly nameY: number
  /** The line on which the dots stand. */
  readonly y: number
  readonly dots: readonly DriftDot[]
}

export interface DrawnDrift {
  readonly height: number
  readonly lanes: readonly DriftLane[]
  readonly months: readonly { readonly x: number; readonly day: Day }[]
}

/** A lane for each circle from today to the last day of the forecast; dots of the same days stand on each other. */
export function drawDrift({ cold, days }: Pick<DriftForecast, 'cold' | 'days'>, today: Day, width: number): DrawnDrift {
  const xOf = (day: Day) => LEFT + DOT / 2 + (daysBetween(today, day) / days) * (width - LEFT - RIGHT - DOT)
  const lanes: DriftLane[] = []
  let top = 0
  for (const [circle, ties] of Map.groupBy(cold, (tie) => tie.circle)) {
    const stacks = Map.groupBy(ties, ({ coldOn }) => Math.floor(xOf(coldOn) / DOT))
    const tallest = Math.min(MOST_STACKED, Math.max(...[...stacks.values()].map(({ length }) => length)))
    const y = top + NAME_HEIGHT + tallest * DOT + 4
    const dots = [...stacks].flatMap(([column, stacked]) =>
      stacked.slice(0, MOST_STACKED).map((tie, at) => ({ x: (column + 0.5) * DOT, y: y - 2 - (at + 0.5) * DOT, tie })),
    )
    lanes.push({ circle, people: ties.length, nameY: top + 15, y, dots })
    top = y + 6
  }
  return { height: top + 22, lanes, months: monthsFrom(today, days).map((day) => ({ x: xOf(day), day })) }
}

function monthsFrom(today: Day, days: number): readonly Day[] {
  const last = addDays(today, days)
  const firsts: Day[] = []
  for (let day = nextFirst(today); day <= last; day = nextFirst(day)) firsts.push(day)
  return firsts
}

function nextFirst(day: Day): Day {
  return `${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`
}
