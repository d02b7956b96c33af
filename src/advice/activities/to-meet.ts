import { daysBetween } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { saySpan } from '../say.ts'
import { closestFirst } from './near.ts'
import type { MayBeNear } from './near.ts'

/** Somebody who may come to an event, with what makes it worth meeting there. */
export interface MayCome extends MayBeNear {
  readonly id: RecordId
  readonly isInNetwork: boolean
  readonly isChosen: boolean
  readonly dueDay: Day | undefined
  /** The next step with somebody of the plan; empty where the plan names them without one. */
  readonly planned: string | undefined
  readonly promised: readonly string[]
  readonly doNotSuggest: boolean
}

export interface ToMeetSuggestion {
  readonly personId: RecordId
  readonly name: string
  readonly because: readonly [string, ...string[]]
}

/** More than three is a list, not an intention (R97). */
export const MOST_TO_MEET = 3

/** Whom to meet at an event: people of the plan, people with a promise open, who is due by then or never heard yet. */
export function proposeToMeet(coming: readonly MayCome[], day: Day): readonly ToMeetSuggestion[] {
  return coming
    .filter(({ isInNetwork, doNotSuggest }) => isInNetwork && !doNotSuggest)
    .flatMap((one) => {
      const [first, ...more] = reasonsFor(one, day)
      return first === undefined ? [] : [{ one, because: [first, ...more] as const }]
    })
    .toSorted((a, b) => b.because.length - a.because.length || closestFirst(a.one, b.one))
    .slice(0, MOST_TO_MEET)
    .map(({ one, because }) => ({ personId: one.id, name: one.name, because }))
}

function reasonsFor({ planned, promised, dueDay, lastContactDay }: MayCome, day: Day): string[] {
  const reasons: string[] = []
  if (planned !== undefined) reasons.push(planned === '' ? 'Is in your plan' : `Your plan says: ${planned}`)
  if (promised[0] !== undefined) reasons.push(`Still open: ${promised[0]}`)
  if (lastContactDay === undefined) reasons.push('You have not talked yet')
  else if (dueDay !== undefined && dueDay <= day)
    reasons.push(`By then it is ${saySpan(Math.max(0, daysBetween(lastContactDay, day)))} since you talked`)
  return reasons
}
