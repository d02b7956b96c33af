import { addDays, daysBetween, type Day } from '#book/day.ts'
import type { TieSummary } from '#book/tie.ts'
import { sayDay, saySpan } from './say.ts'

/** Without a meeting in person, a tie is easily lost after a year of silence (R84). */
const FADING_AFTER_DAYS = 365

/** Whoever was last heard before this day, and never met, is fading. */
export function fadingSince(today: Day): Day {
  return addDays(today, -FADING_AFTER_DAYS)
}

export interface MaybeFading {
  readonly tie: Pick<TieSummary, 'lastMetDay' | 'lastContactDay'>
  readonly place: string
  readonly addedOn: Day
}

/** Why a tie may be lost, with the days behind it; nothing when it is not. */
export function fadingInWords({ tie, place, addedOn }: MaybeFading, today: Day): string | undefined {
  const since = fadingSince(today)
  const { lastMetDay, lastContactDay } = tie
  if (lastMetDay !== undefined) return undefined
  if (lastContactDay !== undefined && lastContactDay < since) {
    const ago = saySpan(daysBetween(lastContactDay, today))
    return `No meeting in person is written down, and the last word was ${ago} ago, on ${sayDay(lastContactDay)}`
  }
  if (lastContactDay !== undefined || place !== 'network' || addedOn >= since) return undefined
  return `No meeting in person is written down, and no word, since they came into the book on ${sayDay(addedOn)}`
}
