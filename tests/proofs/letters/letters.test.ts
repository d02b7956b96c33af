import { expect, test } from 'vitest'
import { lettersProof } from './letters.ts'

test('V18: a letter is sent at most once, though its sender is killed on the way', { timeout: 120_000 }, async () => {
  const { faults, figures } = await lettersProof({ kills: 6, seed: 18 }).run(() => {})
  expect(faults).toEqual([])
  expect(figures['kills while a letter is sent']).toBe(6)
})
