import { WEEK_STEPS, type WeekStep } from '#advice/week/which-week.ts'

/** Where one is with the look at a week; kept in the address, so that leaving and Back keep the place. */
export interface WeekSearch {
  readonly step?: WeekStep | 'end'
  /** Any day of another week than the one to look at now. */
  readonly of?: string
}

export function readWeekSearch(raw: Record<string, unknown>): WeekSearch {
  const step = [...WEEK_STEPS, 'end' as const].find((one) => one === raw['step'])
  const of = typeof raw['of'] === 'string' && /^\d{4}-\d\d-\d\d$/.test(raw['of']) ? raw['of'] : undefined
  return { ...(step === undefined ? {} : { step }), ...(of === undefined ? {} : { of }) }
}
