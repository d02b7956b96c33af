import { daysInMonth } from '#book/day.ts'

/** A moment as a clock on the wall shows it, in milliseconds as though that clock stood in UTC. */
export type WallTime = number

export const MILLISECONDS_A_DAY = 86_400_000

/** A date or a date with a time, RFC 5545 sections 3.3.4 and 3.3.5. */
export interface WrittenTime {
  readonly wall: WallTime
  /** There is no time of day: it is a day and stays one. */
  readonly isDay: boolean
  readonly isUtc: boolean
}

/** `20250304`, `20250304T140000`, `20250304T130000Z`, and the same with dashes and colons as some write it. */
export function readTime(text: string): WrittenTime | undefined {
  const found = TIME.exec(text.trim().slice(0, 40))
  if (found === null) return undefined
  const [year = 0, month = 0, day = 0] = found.slice(1, 4).map(Number)
  const [hour = 0, minute = 0, second = 0] = found.slice(4, 7).map((part) => Number(part ?? 0))
  if (day < 1 || day > daysInMonth(year, month) || hour > 24 || minute > 59 || second > 60) return undefined
  const isDay = found[4] === undefined
  // Two-digit years would be taken for those of the last century.
  if (year < 100) return undefined
  const wall = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59))
  return { wall, isDay, isUtc: !isDay && found[7] !== undefined }
}

const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,6})?)?)?(Z)?$/i
