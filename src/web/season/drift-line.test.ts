import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { drawDrift } from './drift-line.ts'

const TODAY = '2026-05-19'

function cold(...ties: readonly (readonly [circle: string, inDays: number])[]) {
  return {
    days: 180,
    cold: ties.map(([circle, inDays], at) => ({
      personId: String(at),
      name: `Person ${String(at)}`,
      circle,
      aliveness: 'cooling' as const,
      coldOn: addDays(TODAY, inDays),
    })),
  }
}

test('R8: a lane for each circle with its people, and later days further right', () => {
  const { lanes, months } = drawDrift(cold(['Inner', 10], ['Inner', 90], ['Warm', 40]), TODAY, 640)
  expect(lanes.map(({ circle, people }) => [circle, people])).toEqual([
    ['Inner', 2],
    ['Warm', 1],
  ])
  const [first, second] = lanes[0]?.dots ?? []
  expect(first?.x).toBeLessThan(second?.x ?? 0)
  expect(months.map(({ day }) => day)).toEqual([
    '2026-06-01',
    '2026-07-01',
    '2026-08-01',
    '2026-09-01',
    '2026-10-01',
    '2026-11-01',
  ])
})

test('every dot lies in the picture, and no two of a lane cover each other', () => {
  const tie = fc.tuple(fc.constantFrom('Inner', 'Close', 'Warm'), fc.nat(180))
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 30 }), fc.constantFrom(344, 640), (ties, width) => {
      const { lanes, height } = drawDrift(cold(...ties), TODAY, width)
      for (const { dots } of lanes) {
        for (const { x, y } of dots) expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
        expect(new Set(dots.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(dots.length)
      }
    }),
  )
})
