import { addDays, daysBetween } from '#book/day.ts'
import type { PlannedTie } from '#book/tie.ts'
import { saySpan } from '../say.ts'
import { isCalm } from '../plan/day-shape.ts'
import type { PlanFacts } from '../plan/facts.ts'
import type { AsideKind } from './aside.ts'

/** After so many days without a word to anybody it is a pause (R50); a choice of ours. */
export const LAPSE_DAYS = 21
const SAID_EVERY_DAYS = 7

/** After a long pause: once a week, in the owner's own words why they do this, and one thing of two minutes (R50). */
export const lapse: AsideKind = {
  kind: 'lapse',
  order: 1,
  find: (facts) => {
    const { view, today } = facts
    const last = view.lastTouchDay
    if (last === undefined || view.ties.length === 0 || isCalm(view)) return []
    const days = daysBetween(last, today)
    if (days < LAPSE_DAYS || wasSaidThisWeek(facts, addDays(last, LAPSE_DAYS))) return []
    const reason = view.plan?.reason
    const why = reason === undefined ? 'One line to one person is enough to begin again.' : `You wrote: “${reason}”`
    return [
      {
        kind: 'lapse',
        headline: `Write one line to ${closest(facts).name}: you have not talked with anybody for ${saySpan(days)}.`,
        because: [why],
        link: { words: 'Two minutes are enough', to: `/people/${closest(facts).personId}` },
        minutes: 2,
      },
    ]
  },
}

/** Of the innermost circle, whoever was talked with last: the easiest to begin again with. */
export function closest({ view, circleOf }: PlanFacts): PlannedTie {
  const orderOf = (tie: PlannedTie) => circleOf(tie)?.order ?? Number.MAX_SAFE_INTEGER
  return view.ties.reduce((best, tie) => {
    const closer = orderOf(tie) - orderOf(best)
    const isLater = (tie.tie.lastContactDay ?? '') > (best.tie.lastContactDay ?? '')
    return closer < 0 || (closer === 0 && isLater) ? tie : best
  })
}

/** The days on which cards were shown are the days on which this was said. */
function wasSaidThisWeek({ view, today }: PlanFacts, from: string): boolean {
  const weekAgo = addDays(today, -SAID_EVERY_DAYS)
  return view.ties.some(({ lastPromptDay: day }) => day !== undefined && day > weekAgo && day < today && day >= from)
}
