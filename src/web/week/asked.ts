import type { WeekStep } from '#advice/week/which-week.ts'

/** More to water than this would be a wall and no garden. */
const TIES_SHOWN = 10

/** What is asked of the book for a step of the look. */
export function askedFor(step: WeekStep, of?: string): { step: WeekStep; ties: number; week?: string } {
  return { step, ties: TIES_SHOWN, ...(of === undefined ? {} : { week: of }) }
}
