import type { RunningMonth } from '#advice/season/running.ts'

/** Room around the line, in the picture's own units. */
const LEFT = 8
const RIGHT = 30
const TOP = 26
const BOTTOM = 26
export const LINE_HEIGHT = 176

export interface LinePoint {
  readonly x: number
  readonly y: number
  readonly month: RunningMonth
}

export interface DrawnLine {
  readonly points: readonly LinePoint[]
  /** SVG path through the months that the book knows of. */
  readonly path: string
  readonly ground: number
  /** How wide a month is. */
  readonly step: number
}

/** A line from month to month; months before the book have a place and no point. */
export function drawRunningLine(months: readonly RunningMonth[], width: number): DrawnLine {
  const most = Math.max(1, ...months.map(({ inRhythm }) => inRhythm))
  const step = (width - LEFT - RIGHT) / Math.max(1, months.length)
  const ground = LINE_HEIGHT - BOTTOM
  const points = months.map((month, at) => ({
    x: round(LEFT + step * (at + 0.5)),
    y: round(ground - (month.inRhythm / most) * (ground - TOP)),
    month,
  }))
  const known = points.filter(({ month }) => !month.isBeforeTheBook)
  const path = known.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('')
  return { points, path, ground, step }
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
