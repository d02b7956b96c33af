import { cityOf } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import type { PlannedTie } from '#book/tie.ts'
import { sayCount } from '../../say.ts'
import { daysSince } from '../../tie.ts'
import { personPage, type PlantKind } from './plant.ts'

/** As many written exchanges, and the last ones all written: it is time to hear each other. */
const WRITTEN_DAYS = 4
const STILL_LIVELY_DAYS = 120
const NOT_MET_DAYS = 365
const WRITTEN = new Set(['message', 'email'])

/** The next rung from writing to talking: somebody near is met, somebody far is called (R90). */
export const nextRung: PlantKind = {
  kind: 'next-rung',
  atMost: 2,
  find: ({ plan, today }) => {
    const { me } = plan.view.settings
    const here = cityOf({ addresses: [], ...me } as Person)
    return plan.view.ties
      .filter((one) => isOnlyWritten(one, today))
      .toSorted((one, other) => ((one.tie.lastContactDay ?? '') > (other.tie.lastContactDay ?? '') ? -1 : 1))
      .flatMap((one) => {
        const isNear = here !== undefined && one.city === here
        if (!isNear && !one.reachableBy.includes('call') && !one.reachableBy.includes('video')) return []
        const { personId, name, tie } = one
        const why = `You wrote to each other on ${sayCount(tie.contactDays, 'day')} and have not talked for a year or more.`
        return {
          kind: 'next-rung',
          key: `next-rung-${personId}`,
          headline: isNear ? `Meet ${name}, who is in ${here} too.` : `Call ${name}, for once.`,
          because: [tie.lastMetDay === undefined ? why.replace(' for a year or more', ' yet') : why] as const,
          link: personPage(personId, name),
        }
      })
  },
}

function isOnlyWritten({ tie, doNotSuggest, restUntil }: PlannedTie, today: string): boolean {
  if (doNotSuggest || (restUntil ?? '') > today || tie.contactDays < WRITTEN_DAYS) return false
  if (daysSince(tie.lastInboundDay, today) > STILL_LIVELY_DAYS || daysSince(tie.lastMetDay, today) < NOT_MET_DAYS)
    return false
  return tie.lastKinds.length > 0 && tie.lastKinds.every((kind) => WRITTEN.has(kind))
}
