import type { Activity } from '#book/activity.ts'
import type { Day } from '#book/day.ts'
import type { EventHeld } from '#book/event.ts'
import { sayDay, sayNumber, startSentence } from '../say.ts'

type LookedBack = Pick<EventHeld, 'activityId' | 'again' | 'day' | 'state' | 'worthIt'>

/** So many occasions in a row that were not worth it are no accident; a starting value (R141). */
export const HARDLY_WORTH_IT_TIMES = 3

/** From 1 to 5, as the owner says it; up to here it was hardly worth it. */
const HARDLY = 2

/** What was thought of an activity's occasions, in words, and whether to let it go. */
export interface WorthOfActivity {
  readonly words: string
  /** R141: the last few were hardly worth it, each of them. The owner decides. */
  readonly letGo: boolean
}

/** Undefined until the owner has said of several occasions what they were worth. */
export function worthOf(
  { id, name }: Pick<Activity, 'id' | 'name'>,
  events: readonly LookedBack[],
): WorthOfActivity | undefined {
  const last = events
    .filter((event) => event.activityId === id && event.state === 'been' && isSaid(event))
    .toSorted((one, other) => (one.day < other.day ? 1 : -1))
    .slice(0, HARDLY_WORTH_IT_TIMES)
  if (last.length < HARDLY_WORTH_IT_TIMES) return undefined
  const days = listOf(last.map(({ day }) => day).toReversed())
  const times = `The last ${sayNumber(last.length)} times`
  if (last.every(wasHardlyWorthIt)) {
    return { letGo: true, words: `${times} (${days}) it was hardly worth it. You could let ${name} go.` }
  }
  if (last.some(wasHardlyWorthIt)) return undefined
  return { letGo: false, words: `${times} (${days}) you were glad that you went.` }
}

function isSaid({ worthIt, again }: LookedBack): boolean {
  return worthIt !== undefined || again !== undefined
}

/** Who would not go again has said it, whatever the evening was like. */
export function wasHardlyWorthIt({ worthIt, again }: Pick<LookedBack, 'again' | 'worthIt'>): boolean {
  return again === 'no' || (again !== 'yes' && worthIt !== undefined && worthIt <= HARDLY)
}

const ENJOYED = ['not at all', 'a little', 'well enough', 'much', 'very much'] as const

/** How much the owner enjoys something, 1 to 5, as words: never a number on a screen. */
export function sayEnjoyment(enjoyment: number | undefined): string | undefined {
  return enjoyment === undefined ? undefined : startSentence(`enjoyed ${ENJOYED[enjoyment - 1] ?? ''}`)
}

function listOf(days: readonly Day[]): string {
  return new Intl.ListFormat('en').format(days.map(sayDay))
}
