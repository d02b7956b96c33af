import { sayCount, sayDay } from '../say.ts'
import { daysBetween, type Day } from '#book/day.ts'
import type { PromiseMade } from '#book/promise.ts'

/** `late`: its day has passed and it is open. What others promised is never late, only still to come (R61). */
export type Standing = 'late' | 'open' | 'kept' | 'dropped'

type Promised = Pick<PromiseMade, 'whose' | 'day' | 'remindOn' | 'state' | 'settledOn'>

export function standingOf({ state, whose, day }: Promised, today: Day): Standing {
  if (state !== 'open') return state
  return whose !== 'theirs' && day < today ? 'late' : 'open'
}

/** Where it stands, as a calm clause: `its day was 3 May 2026`, `kept on 3 May 2026, two days after its day`. */
export function standingInWords(promise: Promised, today: Day): string {
  const { state, day, remindOn, settledOn } = promise
  if (state === 'dropped') return settledOn === undefined ? 'let go' : `let go on ${sayDay(settledOn)}`
  if (state === 'kept') return keptInWords(day, settledOn)
  const when = day === today ? 'for today' : day < today ? `its day was ${sayDay(day)}` : `for ${sayDay(day)}`
  return remindOn !== undefined && remindOn > today ? `${when}, put off until ${sayDay(remindOn)}` : when
}

function keptInWords(day: Day, settledOn: Day | undefined): string {
  if (settledOn === undefined) return 'kept'
  const late = daysBetween(day, settledOn)
  return late > 0
    ? `kept on ${sayDay(settledOn)}, ${sayCount(late, 'day')} after its day`
    : `kept on ${sayDay(settledOn)}`
}

/** Late ones first, the oldest day before; then the open ones by their day; what is settled newest first. */
export function inOrder<T extends Promised>(promises: readonly T[], today: Day): T[] {
  const places: Readonly<Record<Standing, number>> = { late: 0, open: 1, kept: 2, dropped: 3 }
  const key = ({ day, settledOn }: T): Day => settledOn ?? day
  return promises.toSorted((one, other) => {
    const place = places[standingOf(one, today)] - places[standingOf(other, today)]
    if (place !== 0) return place
    return one.state === 'open' ? one.day.localeCompare(other.day) : key(other).localeCompare(key(one))
  })
}
