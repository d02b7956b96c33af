import { isCalm } from '../plan/day-shape.ts'
import type { AsideKind } from './aside.ts'

/** In a new job everybody is new, and most of them are never written down (R48). */
export const newColleague: AsideKind = {
  kind: 'new-colleague',
  order: 40,
  find: ({ view }) => {
    if (view.mode.mode !== 'new-job' || isCalm(view)) return []
    return [
      {
        kind: 'new-colleague',
        headline: 'Write down one colleague you met, while you remember how.',
        because: ['In a new job there are many faces at once; a name and one line are enough.'],
        link: { words: 'Somebody new', to: '/cards' },
        minutes: 1,
      },
    ]
  },
}
