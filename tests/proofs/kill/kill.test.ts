import { expect, test } from 'vitest'
import { killProof } from './kill.ts'

test('V1: what was saved outlives a kill, and nothing is saved by half', async () => {
  const { faults, figures } = await killProof({ kills: 4, seed: 1 }).run(() => {})
  expect(faults).toEqual([])
  expect(figures['steps acknowledged']).toBeGreaterThan(0)
})
