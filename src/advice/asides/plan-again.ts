import { sayDay } from '../say.ts'
import { isCalm } from '../plan/day-shape.ts'
import type { AsideKind } from './aside.ts'

/** A plan does not run out silently: on its day it asks to be looked at (R126). */
export const planAgain: AsideKind = {
  kind: 'plan-again',
  order: 30,
  find: ({ view, today }) => {
    if (view.plan === undefined || view.plan.reviewOn > today || isCalm(view)) return []
    return [
      {
        kind: 'plan-again',
        headline: 'Look at your plan again: keep it, change it or end it.',
        because: [`You named ${sayDay(view.plan.reviewOn)} as the day for it.`],
        link: { words: 'Your plan', to: '/plan' },
        minutes: 0,
      },
    ]
  },
}
