import { addDays, type Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import type { Circle } from '#book/circle.ts'
import { sayCount, sayDay, sayNumber, startSentence } from '../say.ts'
import { alivenessOf, type Aliveness, type TieAlive } from '../tie.ts'
import { inClosestCircles, type TieInCircle } from './closest.ts'

/** As far as the forecast looks (R8). */
export const DRIFT_DAYS = 180

export interface TieToForecast extends TieInCircle {
  readonly personId: RecordId
  readonly name: string
  readonly tie: TieAlive
}

export interface DriftingTie {
  readonly personId: RecordId
  readonly name: string
  readonly circle: string
  readonly aliveness: Aliveness
  /** The first day on which it would be quiet. */
  readonly coldOn: Day
}

export interface DriftForecast {
  readonly days: number
  /** Ties of the three innermost circles, and how many of them are warm or cooling today. */
  readonly ties: number
  readonly alive: number
  /** The closest first, then whoever goes cold first. */
  readonly cold: readonly DriftingTie[]
  readonly sentences: readonly [string, ...string[]]
}

/**
 * Which of the close and warm ties would go cold, and when, if nobody were in touch for 180 days (R8). Cold is the
 * word "quiet" of the warmth model: less likely than one in five to be in touch by itself within 90 days.
 */
export function driftForecast(ties: readonly TieToForecast[], circles: readonly Circle[], today: Day): DriftForecast {
  const closest = inClosestCircles(ties, circles)
  const alive = closest.filter(({ one }) => !isCold(one.tie, today))
  const cold = alive
    .flatMap(({ one, circle }) => {
      const coldOn = coldDay(one.tie, today)
      if (coldOn === undefined) return []
      const { personId, name } = one
      return [
        { order: circle.order, personId, name, circle: circle.name, aliveness: alivenessOf(one.tie, today), coldOn },
      ]
    })
    .toSorted((a, b) => a.order - b.order || compare(a.coldOn, b.coldOn) || compare(a.name, b.name))
    .map(({ order: _order, ...tie }) => tie)
  const sentences = inWords({ ties: closest.length, alive: alive.length, cold })
  return { days: DRIFT_DAYS, ties: closest.length, alive: alive.length, cold, sentences }
}

/**
 * The first day on which a tie left alone is cold, or nothing where it stays alive for the 180 days. Left alone a tie
 * only ever grows colder, so the day is found by halving.
 */
export function coldDay(tie: TieAlive, today: Day): Day | undefined {
  if (!isCold(tie, addDays(today, DRIFT_DAYS))) return undefined
  let [warm, cold] = [-1, DRIFT_DAYS]
  while (cold - warm > 1) {
    const middle = Math.floor((warm + cold) / 2)
    if (isCold(tie, addDays(today, middle))) cold = middle
    else warm = middle
  }
  return addDays(today, cold)
}

function isCold(tie: TieAlive, on: Day): boolean {
  const word = alivenessOf(tie, on)
  return word === 'quiet' || word === 'dormant'
}

function inWords({
  ties,
  alive,
  cold,
}: Pick<DriftForecast, 'ties' | 'alive' | 'cold'>): readonly [string, ...string[]] {
  if (ties === 0) return ['Nobody is in your closest circles yet, so there is nothing to forecast.']
  const asleep = ties - alive
  const quiet =
    asleep === 0 ? [] : [`${startSentence(sayNumber(asleep))} of them ${asleep === 1 ? 'is' : 'are'} quiet already.`]
  if (alive === 0) return [`Of ${sayCount(ties, 'close or warm tie')} none is alive enough to lose its warmth.`]
  const first = cold.map(({ coldOn }) => coldOn).toSorted()[0]
  const names = cold.filter(({ coldOn }) => coldOn === first).map(({ name }) => name)
  if (first === undefined)
    return [`Left alone for ${DRIFT_DAYS} days, none of your ${ties} close and warm ties would go cold.`, ...quiet]
  return [
    `Left alone for ${DRIFT_DAYS} days, ${cold.length} of your ${ties} close and warm ties would go cold, the first on ${sayDay(first)}: ${names[0] ?? ''}.`,
    ...quiet,
  ]
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one === other ? 0 : 1
}
