import { expect, test } from 'vitest'
import { killImportProof } from './kill-import.ts'
import { killProof } from './kill.ts'

test('V1: what was saved outlives a kill, and nothing is saved by half', { timeout: 120_000 }, async () => {
  const { faults, figures } = await killProof({ kills: 4, seed: 1 }).run(() => {})
  expect(faults).toEqual([])
  expect(figures['steps acknowledged']).toBeGreaterThan(0)
})

test(
  'V1: an import that is killed leaves nothing or all, and run again it completes',
  { timeout: 120_000 },
  async () => {
    const { faults, figures } = await killImportProof({ kills: 2, connections: 300, messages: 600, seed: 3 }).run(
      () => {},
    )
    expect(faults).toEqual([])
    expect(figures['kills while an import saves']).toBe(2)
  },
)
