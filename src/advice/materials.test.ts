import { expect, test } from 'vitest'
import { Material } from '#book/material.ts'
import { materialsDue } from './materials.ts'

test('R20: what was not touched for half a year is due, the oldest first; what was put away never is', () => {
  const of = (id: string, updatedOn: string, more: object = {}): Material =>
    Material.parse({ id, kind: 'resume', name: id, updatedOn, ...more })
  const all = [
    of('new', '2026-05-01'),
    of('old', '2025-10-15'),
    of('older', '2024-10-15'),
    of('away', '2020-01-01', { state: 'put-away' }),
    of('patient', '2025-10-15', { lookAfterDays: 365 }),
  ]
  expect(materialsDue(all, '2026-05-19').map(({ id }) => id)).toEqual(['older', 'old'])
})
