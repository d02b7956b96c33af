import { saySpan } from '../../say.ts'
import { alivenessOf, daysSince } from '../../tie.ts'
import type { WeedKind } from './weed.ts'

/** How many circles count as close, from the innermost. */
const CLOSE_CIRCLES = 2
const LONG_SILENT_DAYS = 365

/** Long dormant, and in a close circle: perhaps a wider one says better what it is now. */
export const lower: WeedKind = {
  kind: 'lower',
  find: ({ plan, today }) => {
    const { circles, ties } = plan.view
    const inOrder = circles.toSorted((one, other) => one.order - other.order)
    const close = new Set(inOrder.slice(0, CLOSE_CIRCLES).map(({ id }) => id))
    const long = ties.filter((tie) => {
      if (tie.circleId === undefined || !close.has(tie.circleId) || tie.doNotSuggest) return false
      if (tie.tie.lastTwoWayDay === undefined || (tie.restUntil ?? '') > today) return false
      return daysSince(tie.tie.lastTwoWayDay, today) >= LONG_SILENT_DAYS && alivenessOf(tie.tie, today) === 'dormant'
    })
    return long
      .toSorted((one, other) => ((one.tie.lastTwoWayDay ?? '') < (other.tie.lastTwoWayDay ?? '') ? -1 : 1))
      .flatMap(({ personId, name, circleId, tie }) => {
        const at = inOrder.findIndex(({ id }) => id === circleId)
        const [circle, wider] = [inOrder[at], inOrder[at + 1]]
        if (circle === undefined || wider === undefined) return []
        const silent = saySpan(daysSince(tie.lastTwoWayDay, today))
        return {
          kind: 'lower',
          key: `lower-${personId}`,
          personId,
          name,
          headline: `Move ${name} from “${circle.name}” to “${wider.name}”?`,
          because: [`You last talked ${silent} ago. A wider circle asks less often, of both of you.`] as const,
          choices: ['lower', 'archive'] as const,
        }
      })
  },
}
