import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STARTING_CIRCLES } from '#book/circle.ts'
import { addDays, daysBetween } from '#book/day.ts'
import { STRENGTH_EPOCH, STRENGTH_HALF_LIFE_DAYS } from '#book/tie-summary.ts'
import { alivenessOf, type TieAlive } from '../tie.ts'
import { coldDay, DRIFT_DAYS, driftForecast } from './drift.ts'

const TODAY = '2026-05-19'

/** A tie with talks so many days ago. */
function tieOf(...daysAgo: readonly number[]): TieAlive {
  const days = daysAgo.map((ago) => addDays(TODAY, -ago)).toSorted()
  const strengthAtEpoch = days.reduce(
    (sum, day) => sum + 2 ** (daysBetween(STRENGTH_EPOCH, day) / STRENGTH_HALF_LIFE_DAYS),
    0,
  )
  return { lastNaturalContactDay: days.at(-1), lastTwoWayDay: days.at(-1), strengthAtEpoch }
}

const aTie = fc.array(fc.nat(1500), { maxLength: 12 }).map((daysAgo) => tieOf(...daysAgo))

test('the day on which a tie goes cold is the first that stepping day by day finds', () => {
  fc.assert(
    fc.property(aTie, (tie) => {
      let stepped: string | undefined
      for (let day = 0; day <= DRIFT_DAYS && stepped === undefined; day += 1) {
        if (['quiet', 'dormant'].includes(alivenessOf(tie, addDays(TODAY, day)))) stepped = addDays(TODAY, day)
      }
      expect(coldDay(tie, TODAY)).toBe(stepped)
    }),
  )
})

test('one more talk never brings the cold forward', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(700), { minLength: 1, maxLength: 8 }), fc.nat(700), (daysAgo, another) => {
      const before = coldDay(tieOf(...daysAgo), TODAY) ?? '9999-12-31'
      const after = coldDay(tieOf(...daysAgo, another), TODAY) ?? '9999-12-31'
      expect(after >= before).toBe(true)
    }),
  )
})

test('R8: the forecast names close and warm ties with their days, the closest first, and leaves the wide circle out', () => {
  const some = (personId: string, circleId: string | undefined, ...daysAgo: number[]) => {
    return { personId, name: personId, circleId, tie: tieOf(...daysAgo) }
  }
  const ties = [
    some('Warm Wanda', 'warm', 10, 200),
    some('Inner Ines', 'inner', 5, 90),
    some('Wide Will', 'wide', 10, 200),
    some('Nowhere Nat', undefined, 10, 200),
    some('Quiet Quentin', 'close', 900),
    some('Daily Dan', 'inner', ...Array.from({ length: 60 }, (_, index) => index * 4)),
  ]
  const forecast = driftForecast(ties, STARTING_CIRCLES, TODAY)
  expect(forecast).toMatchObject({ days: 180, ties: 4, alive: 3 })
  expect(forecast.cold.map(({ name, circle }) => [name, circle])).toEqual([
    ['Inner Ines', 'Inner'],
    ['Warm Wanda', 'Warm'],
  ])
  const days = forecast.cold.map(({ coldOn }) => coldOn)
  expect(days.every((day) => day > TODAY && day <= addDays(TODAY, 180))).toBe(true)
  expect(forecast.sentences[0]).toMatch(/^Left alone for 180 days, 2 of your 4 close and warm ties would go cold/)
  expect(forecast.sentences[1]).toBe('One of them is quiet already.')
})
