import type { Circle } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import { organisationKey } from '#book/match-organisations.ts'
import type { Position } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { sayDay } from '../say.ts'
import { inCloseCircles, type TieInCircle } from './closest.ts'

/** Above this share of close ties at one's own employer, losing the job would be losing the network (R114). */
const TOO_MANY_AT_EMPLOYER = 0.6
/** Of fewer close ties nothing is said. */
const ENOUGH_TIES = 3
const TIES_TO_WATER = 7

/** A tie of the network that is in no shielded group (R129). */
export interface TieAtWork extends TieInCircle {
  readonly personId: RecordId
  readonly name: string
  /** What they work for now. */
  readonly organisations: readonly string[]
  readonly lastContactDay: Day | undefined
  /** The day on which a talk is due, where they have a rhythm. */
  readonly dueDay: Day | undefined
}

export interface NamedTie {
  readonly personId: RecordId
  readonly name: string
}

export interface EmployerShare {
  readonly employer: string
  /** Close ties at the employer, and all close ties. */
  readonly atEmployer: readonly NamedTie[]
  readonly closeTies: number
  readonly isConcentrated: boolean
  /** Other ties to water, whoever is due first; empty where the share is fine. */
  readonly toWater: readonly (NamedTie & { readonly because: string })[]
  readonly sentence: string
}

export interface EmployerFacts {
  /** The owner's own positions. */
  readonly positions: readonly Position[]
  readonly ties: readonly TieAtWork[]
  readonly circles: readonly Circle[]
  readonly today: Day
}

/** How many of the close ties are at the owner's employer, and whom to water elsewhere; nothing without an employer. */
export function employerShare({ positions, ties, circles, today }: EmployerFacts): EmployerShare | undefined {
  const current = positions.filter(
    ({ organisation, until }) => organisation !== undefined && (until === undefined || until >= today),
  )
  const employer = current[0]?.organisation
  const close = inCloseCircles(ties, circles)
  if (employer === undefined || close.length < ENOUGH_TIES) return undefined
  const keys = new Set(current.map(({ organisation = '' }) => organisationKey(organisation)))
  const isColleague = ({ organisations }: TieAtWork) => organisations.some((one) => keys.has(organisationKey(one)))
  const atEmployer = close.filter(isColleague).map(({ personId, name }) => ({ personId, name }))
  const isConcentrated = atEmployer.length / close.length > TOO_MANY_AT_EMPLOYER
  const share = `${atEmployer.length} of your ${close.length} close ties are at ${employer}`
  return {
    employer,
    atEmployer,
    closeTies: close.length,
    isConcentrated,
    toWater: isConcentrated
      ? othersToWater(
          ties.filter((tie) => !isColleague(tie)),
          circles,
        )
      : [],
    sentence: isConcentrated
      ? `${share}. If you left, most of those who are close to you would stay behind.`
      : `${share}.`,
  }
}

function othersToWater(ties: readonly TieAtWork[], circles: readonly Circle[]): EmployerShare['toWater'] {
  const orderOf = new Map(circles.map(({ id, order }) => [id, order]))
  const order = ({ circleId }: TieAtWork) => orderOf.get(circleId ?? '') ?? Infinity
  const soonest = ({ dueDay }: TieAtWork) => dueDay ?? '9999-12-31'
  return ties
    .toSorted((a, b) => compare(order(a), order(b)) || compare(soonest(a), soonest(b)) || compare(a.name, b.name))
    .slice(0, TIES_TO_WATER)
    .map(({ personId, name, lastContactDay }) => {
      const because =
        lastContactDay === undefined ? 'You have not talked yet.' : `You last talked on ${sayDay(lastContactDay)}.`
      return { personId, name, because }
    })
}

function compare<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : one === other ? 0 : 1
}
