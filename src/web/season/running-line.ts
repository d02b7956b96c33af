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

/** Silent months that follow each other, drawn as one. */
export interface Silence {
  readonly x: number
  readonly width: number
}

export interface DrawnLine {
  readonly points: readonly LinePoint[]
  /** SVG path through the months that the book knows of. */
  readonly path: string
  readonly ground: number
  readonly silences: readonly Silence[]
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
  return { points, path, ground, silences: silencesOf(points, step) }
}

function silencesOf(points: readonly LinePoint[], step: number): readonly Silence[] {
  const silences: { x: number; width: number }[] = []
  for (const [at, { x, month }] of points.entries()) {
    if (!month.isSilent) continue
    const before = silences.at(-1)
    if (before !== undefined && points[at - 1]?.month.isSilent === true) before.width += step
    else silences.push({ x: x - step / 2, width: step })
  }
  return silences
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
