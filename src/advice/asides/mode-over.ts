import { addDays } from '#book/day.ts'
import { sayDay } from '../say.ts'
import type { AsideKind } from './aside.ts'

/** Looking and a new job are said until when they last, on their last day: what comes then is no surprise (R48). */
export const modeOver: AsideKind = {
  kind: 'mode-over',
  order: 35,
  find: ({ view, today }) => {
    const { mode, until } = view.mode
    if (until === undefined || until < today || until > addDays(today, 1) || mode === 'employed') return []
    const what = { looking: 'looking', 'new-job': 'settling into the new job', busy: 'busy days' }[mode]
    return [
      {
        kind: 'mode-over',
        headline: `Know that the ${what} end${mode === 'busy' ? '' : 's'} on ${sayDay(until)}.`,
        because: ["From then on it is an ordinary day's plan again; nothing has piled up."],
        link: { words: 'Change it', to: '/plan' },
        minutes: 0,
      },
    ]
  },
}
