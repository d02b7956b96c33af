import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunningMonth } from '#advice/season/running.ts'
import { drawRunningLine, LINE_HEIGHT } from './running-line.ts'

function months(...inRhythm: readonly (number | 'silent' | 'before')[]): RunningMonth[] {
  return inRhythm.map((what, at) => ({
    month: `2026-${String(at + 1).padStart(2, '0')}`,
    end: `2026-${String(at + 1).padStart(2, '0')}-28`,
    inRhythm: typeof what === 'number' ? what : 0,
    exchanges: typeof what === 'number' ? 1 : 0,
    isSilent: what === 'silent',
    isBeforeTheBook: what === 'before',
  }))
}

test('R116: silent months that follow each other are one silence, others each their own', () => {
  const { silences, points } = drawRunningLine(months(3, 'silent', 'silent', 2, 'silent', 4), 640)
  expect(silences).toHaveLength(2)
  expect(silences[0]?.width).toBeCloseTo(2 * (silences[1]?.width ?? 0))
  expect(silences[0]?.x).toBeLessThan(points[1]?.x ?? 0)
})

test('the line begins where the book begins', () => {
  const { path, points } = drawRunningLine(months('before', 'before', 2, 5), 640)
  expect(path).toBe(`M${String(points[2]?.x)} ${String(points[2]?.y)}L${String(points[3]?.x)} ${String(points[3]?.y)}`)
})

test('every point lies in the picture, and more ties lie higher', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(30_000), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(344, 640),
      (counts, width) => {
        const { points } = drawRunningLine(months(...counts), width)
        for (const { x, y, month } of points) {
          expect(x > 0 && x < width && y > 0 && y < LINE_HEIGHT).toBe(true)
          for (const other of points) if (other.month.inRhythm > month.inRhythm) expect(other.y).toBeLessThanOrEqual(y)
        }
      },
    ),
  )
})
