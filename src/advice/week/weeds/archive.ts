import type { PlannedTie } from '#book/tie.ts'
import { sayMonth, saySpan } from '../../say.ts'
import { daysSince } from '../../tie.ts'
import type { WeedKind } from './weed.ts'

/** So many days without a real exchange, and somebody may rest in the archive: a choice of ours. */
const YEARS_SILENT_DAYS = 3 * 365

/** How many circles count as close: there, a wider circle is proposed before the archive is. */
const CLOSE_CIRCLES = 2

/** No real exchange in years: put away with all their history, and back in one step. */
export const archive: WeedKind = {
  kind: 'archive',
  find: ({ plan, today }) => {
    const { circles, ties } = plan.view
    const close = new Set(
      circles
        .toSorted((one, other) => one.order - other.order)
        .slice(0, CLOSE_CIRCLES)
        .map(({ id }) => id),
    )
    const widest = circles.reduce((most, { order }) => Math.max(most, order), 0)
    return ties
      .filter((one) => {
        if (one.doNotSuggest || (one.restUntil ?? '') > today || close.has(one.circleId ?? '')) return false
        return daysSince(lastDay(one), today) >= YEARS_SILENT_DAYS
      })
      .toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1))
      .map((one) => {
        const { personId, name, tie } = one
        const order = plan.circleOf(one)?.order
        const talked = tie.lastContactDay
        const because =
          talked === undefined
            ? `Nothing was ever written down between you, since ${sayMonth(one.addedOn)}.`
            : `The last word was ${saySpan(daysSince(talked, today))} ago, in ${sayMonth(talked)}.`
        return {
          kind: 'archive',
          key: `archive-${personId}`,
          personId,
          name,
          headline: `Put ${name} away?`,
          because: [because, 'The history stays, and they can come back at any time.'] as const,
          choices: order !== undefined && order < widest ? (['archive', 'lower'] as const) : (['archive'] as const),
        }
      })
  },
}

function lastDay({ tie, addedOn }: PlannedTie): string {
  return tie.lastContactDay ?? addedOn
}
