/** Which quarter, or which whole year, is looked at; kept in the address. */
export interface SeasonSearch {
  /** Any day of a season other than today's. */
  readonly on?: string
  readonly year?: number
}

export function readSeasonSearch(raw: Record<string, unknown>): SeasonSearch {
  const on = typeof raw['on'] === 'string' && /^\d{4}-\d\d-\d\d$/.test(raw['on']) ? raw['on'] : undefined
  const year = Number(raw['year'])
  if (Number.isInteger(year) && year >= 1900 && year <= 9998) return { year }
  return on === undefined ? {} : { on }
}
