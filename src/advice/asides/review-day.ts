import { weekdayOf } from '#book/day.ts'
import { sayCount, sayWeekday } from '../say.ts'
import type { AsideKind } from './aside.ts'

/** The day that the owner chose for looking at the week (R42). Busy days ask for nothing. */
export const reviewDay: AsideKind = {
  kind: 'review-day',
  order: 4,
  find: ({ view, today }) => {
    const { reviewDay: chosen, reviewMinutes } = view.settings
    if (weekdayOf(today) !== chosen || view.mode.mode === 'busy' || view.ties.length === 0) return []
    return [
      {
        kind: 'review-day',
        headline: `Look at the week, in ${sayCount(reviewMinutes, 'minute')} and five small steps.`,
        because: [`${sayWeekday(today)} is the day you chose for it; it can be left and gone on with.`] as const,
        link: { words: 'Look at the week', to: '/week' },
        minutes: 0,
      },
    ]
  },
}
