import type { Activity } from '#book/activity.ts'
import type { Day } from '#book/day.ts'
import type { EventHeld } from '#book/event.ts'
import type { RecordId } from '#book/record.ts'
import { HARDLY_WORTH_IT_TIMES, wasHardlyWorthIt } from '../activities/worth.ts'
import { sayCount, sayDay, sayNumber } from '../say.ts'

/** From 1 to 5, as the owner says it; from here on it was well worth it. */
const HIGH = 4

export interface OccasionRated {
  readonly eventId: RecordId
  readonly name: string
  readonly day: Day
  readonly worthIt: number | undefined
  readonly again: EventHeld['again']
  readonly met: number
}

export interface ActivityWorth {
  readonly activityId: RecordId
  readonly version: number
  readonly name: string
  readonly verdict: 'worth-keeping' | 'perhaps-drop' | 'open'
  /** The rated occasions, the newest first. */
  readonly occasions: readonly OccasionRated[]
  readonly sentence: string
}

/** What each activity was worth, as the owner rated its occasions up to a day; those to drop first. */
export function activitiesWorth(
  activities: readonly (Activity & { readonly version: number })[],
  events: readonly EventHeld[],
  until: Day,
): readonly ActivityWorth[] {
  return activities
    .filter(({ state }) => state === 'kept')
    .map(({ id, version, name }) => {
      const occasions = ratedOccasions(events, id, until)
      const verdict = verdictOn(occasions)
      return { activityId: id, version, name, verdict, occasions, sentence: inWords(name, verdict, occasions) }
    })
    .filter(({ occasions }) => occasions.length > 0)
    .toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || (a.name < b.name ? -1 : 1))
}

const ORDER: readonly ActivityWorth['verdict'][] = ['perhaps-drop', 'worth-keeping', 'open']

function ratedOccasions(events: readonly EventHeld[], activityId: RecordId, until: Day): readonly OccasionRated[] {
  return events
    .filter((event) => event.activityId === activityId && event.state === 'been' && event.day <= until)
    .filter(({ worthIt, again }) => worthIt !== undefined || again !== undefined)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ id, name, day, worthIt, again, metIds }) => ({
      eventId: id,
      name,
      day,
      worthIt,
      again,
      met: metIds.length,
    }))
}

function verdictOn(occasions: readonly OccasionRated[]): ActivityWorth['verdict'] {
  const latest = occasions.slice(0, HARDLY_WORTH_IT_TIMES)
  if (latest.length === HARDLY_WORTH_IT_TIMES && latest.every(wasHardlyWorthIt)) return 'perhaps-drop'
  return occasions[0] !== undefined && isHigh(occasions[0]) ? 'worth-keeping' : 'open'
}

function isHigh({ worthIt, again }: OccasionRated): boolean {
  return again !== 'no' && (again === 'yes' || (worthIt ?? 0) >= HIGH)
}

function inWords(name: string, verdict: ActivityWorth['verdict'], occasions: readonly OccasionRated[]): string {
  const last = occasions[0]
  if (last === undefined) return name
  const since = `${sayCount(occasions.length, 'occasion')} rated, the last on ${sayDay(last.day)}`
  if (verdict === 'perhaps-drop') {
    return `${name} was not worth it the last ${sayNumber(HARDLY_WORTH_IT_TIMES)} times by your own word (${since}). Let it go, and keep the evening?`
  }
  return verdict === 'worth-keeping' ? `${name} is worth keeping (${since}).` : `${name}: ${since}.`
}
