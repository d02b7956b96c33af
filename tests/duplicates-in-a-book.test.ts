import { expect, test } from 'vitest'
import { tallyOf } from '../benches/duplicates-tally.ts'

test.each([11, 23, 2026, 90_210])(
  'D1: in made-up book %i, what would merge without looking is right, and who is twice is found',
  (seed) => {
    const { precision, recall, truePairs, certain, falseToTrue } = tallyOf({ seed, people: 4000 })
    expect(precision).toBeGreaterThanOrEqual(0.995)
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(certain).toBeGreaterThan(truePairs / 3)
    expect(falseToTrue).toBeLessThan(1.5)
  },
)
