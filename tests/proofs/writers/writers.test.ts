import { expect, test } from 'vitest'
import { writersProof } from './writers.ts'

test(
  'V8: five writers at once lose nothing of each other, and whoever comes second is told',
  { timeout: 120_000 },
  async () => {
    const { faults, figures } = await writersProof({ operations: 200, seed: 5 }).run(() => {})
    expect(faults).toEqual([])
    // Writers that never met would show nothing.
    expect(figures['edits refused with both versions']).toBeGreaterThan(0)
  },
)
