import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerOdds, p90 } from '../tie.ts'
import { daysLeft, naturalRatePerDay, noteWorth } from './note-worth.ts'

interface GoldenCase {
  readonly contact_days_relative_to_today: readonly number[]
  readonly outreaches: number
  readonly answered: number
  readonly days_since_they_last_wrote: number
  readonly importance: number
  readonly expect: Readonly<Record<'S365' | 'index' | 'lambda_per_day' | 'p90' | 'r' | 'rho', number>>
}

const golden = new URL('../fixtures/golden-vectors.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(golden, 'utf8')) as { readonly cases: readonly GoldenCase[] }

test('the sixty worked cases of the evidence come out to eight digits', () => {
  expect(cases).toHaveLength(60)
  for (const one of cases) {
    const days = one.contact_days_relative_to_today
    const r = -Math.max(...days)
    const strength = days.reduce((sum, day) => sum + 2 ** (day / 365), 0)
    const warmth = p90(r, strength)
    const { outreaches: sent, answered, days_since_they_last_wrote: daysSinceTheyWrote, importance } = one
    const odds = answerOdds({ sent, answered, daysSinceTheyWrote })
    const worth = noteWorth({ importance, answerOdds: odds, p90: warmth, daysSinceTwoWay: r }, 180)
    const { expect: wanted } = one
    expect(r).toBe(wanted.r)
    // The file has eight places of these three, and eight figures of the other two.
    for (const [actual, given] of [
      [strength, wanted.S365],
      [warmth, wanted.p90],
      [odds, wanted.rho],
    ] as const) {
      expect(Math.abs(actual - given)).toBeLessThan(0.51e-8)
    }
    for (const [actual, given] of [
      [naturalRatePerDay(warmth), wanted.lambda_per_day],
      [worth, wanted.index],
    ] as const) {
      expect(Math.abs(actual / given - 1)).toBeLessThan(5.1e-8)
    }
  }
})

const anyTie = fc.record({
  importance: fc.double({ min: 0.1, max: 10, noNaN: true }),
  answerOdds: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  p90: fc.double({ min: 0, max: 1, noNaN: true }),
  daysSinceTwoWay: fc.integer({ min: 0, max: 4000 }),
})

test('R39: of two ties alike in all else, a note to the one in the closer circle is worth more', () => {
  fc.assert(
    fc.property(anyTie, fc.double({ min: 1.01, max: 4, noNaN: true }), (tie, closer) => {
      const near = noteWorth({ ...tie, importance: tie.importance * closer }, 180)
      const far = noteWorth(tie, 180)
      expect(far === 0 ? near >= far : near > far).toBe(true)
    }),
  )
})

test('the longer a tie has been silent, the more a note is worth, until it has gone silent', () => {
  fc.assert(
    fc.property(anyTie, fc.integer({ min: 1, max: 100 }), (tie, more) => {
      const now = noteWorth(tie, 180)
      const later = noteWorth({ ...tie, daysSinceTwoWay: tie.daysSinceTwoWay + more }, 180)
      expect(later).toBeGreaterThanOrEqual(now)
      if (tie.daysSinceTwoWay >= 180) expect(later).toBe(now)
    }),
  )
})

test('a tie that nothing would wake by itself has all its days bought by a note', () => {
  const bought = noteWorth({ importance: 1, answerOdds: 0.5, p90: 0, daysSinceTwoWay: 500 }, 180)
  expect(bought).toBeCloseTo(0.5 * 180, 1)
  expect(daysLeft(500, 180)).toBe(0)
})
