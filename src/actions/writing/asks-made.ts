import type { Ask } from '#book/ask.ts'
import type { Day } from '#book/day.ts'
import type { Interaction } from '#book/interaction.ts'
import type { BetweenUs } from './between-us.ts'

/** Something that the owner asked of a person, written down as an ask or only as a purpose of a word of theirs. */
export interface AskSaid {
  readonly day: Day
  readonly state: Ask['state']
  readonly words?: string
}

/** What was asked of the person, the latest first. */
export function asksSaid({ asks, history }: Pick<BetweenUs, 'asks' | 'history'>): readonly AskSaid[] {
  const writtenDown = new Set(asks.flatMap(({ interactionId }) => interactionId ?? []))
  const inPassing = history
    .filter((entry) => isAskOfMine(entry) && !writtenDown.has(entry.id))
    .map(({ day }): AskSaid => ({ day, state: 'open' }))
  return [...asks, ...inPassing].toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
}

/** A word that the owner began, to ask for something. */
export function isAskOfMine({ direction, purposes }: Interaction): boolean {
  return direction !== 'in' && purposes.includes('asked')
}

/** A yes, a no, and any later word of theirs are answers. */
export function isAnswered({ day, state }: AskSaid, lastInboundDay: Day | undefined): boolean {
  if (state === 'answered' || state === 'declined') return true
  return state !== 'no-answer' && lastInboundDay !== undefined && lastInboundDay > day
}
