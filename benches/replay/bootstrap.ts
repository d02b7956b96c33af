import { chanceFrom } from './chance.ts'

/** A number with the range in which nineteen of twenty resamples lie. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

const RESAMPLES = 2000

/**
 * Percentile bootstrap over draws (Efron 1979): what a number of the whole would have been with other draws.
 * @param numberOf the number, of the draws at these positions
 */
export function bootstrap(draws: number, numberOf: (at: readonly number[]) => number): Interval {
  const chance = chanceFrom(draws)
  const all = Array.from({ length: draws }, (_, at) => at)
  const resampled = Array.from({ length: RESAMPLES }, () => numberOf(all.map(() => Math.floor(chance.next() * draws))))
  resampled.sort((a, b) => a - b)
  const low = resampled[Math.floor(RESAMPLES * 0.025)] ?? Number.NaN
  const high = resampled[Math.ceil(RESAMPLES * 0.975) - 1] ?? Number.NaN
  return { value: numberOf(all), low, high }
}
