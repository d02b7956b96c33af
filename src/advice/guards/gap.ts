import { daysBetween, type Day } from '#book/day.ts'
import type { TieSummary } from '#book/tie.ts'
import { sayDay, saySpan } from '../say.ts'
import { isAsking } from './facts.ts'
import type { Guard } from './notice.ts'

/** The twelve months of R25. */
const GAP_DAYS = 365

/** An ask after a year or more without a real exchange (R25). */
export const gap: Guard = {
  id: 'gap',
  about: 'An ask after a year or more without a real exchange',
  find(facts) {
    const { tie, today, name } = facts
    const last = tie.lastTwoWayDay
    // Somebody with whom no word was exchanged has no gap: another guard speaks of them.
    if (!isAsking(facts) || last === undefined || !isSilentForAYear(tie, today)) return undefined
    return {
      guard: 'gap',
      words: `It has been ${saySpan(daysBetween(last, today))} since you and ${name} last talked.`,
      because: [`The last exchange with ${name} was on ${sayDay(last)}.`, ...noteSince(tie)],
      instead: {
        kind: 'reconnect',
        words:
          'Reconnect first: a line about the silence, a question about them, and no errand. The ask can wait for their answer.',
      },
      mood: 'mind',
    }
  },
}

/**
 * Whether to reconnect comes before asking: no exchange in twelve months, or none ever.
 * A note of mine that nobody answered is no exchange.
 */
export function isSilentForAYear({ lastTwoWayDay }: TieSummary, today: Day): boolean {
  return lastTwoWayDay === undefined || daysBetween(lastTwoWayDay, today) >= GAP_DAYS
}

function noteSince({ openNoteDay, lastTwoWayDay = '' }: TieSummary): readonly string[] {
  if (openNoteDay === undefined || openNoteDay <= lastTwoWayDay) return []
  return [`Your note of ${sayDay(openNoteDay)} has no answer so far.`]
}
