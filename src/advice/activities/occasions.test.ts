import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { nextOccasion, occasionsBetween } from './occasions.ts'

const softball = { nextDay: '2026-05-05', repeats: { every: 1, unit: 'week' }, state: 'kept' } as const

test('R96: a weekly activity has its next day on its weekday, today included', () => {
  expect(nextOccasion(softball, '2026-05-01')).toBe('2026-05-05')
  expect(nextOccasion(softball, '2026-05-19')).toBe('2026-05-19')
  expect(nextOccasion(softball, '2026-05-20')).toBe('2026-05-26')
})

test('an occasion that is past and does not come again, and an activity that was let go, have no next day', () => {
  expect(nextOccasion({ nextDay: '2026-05-05', state: 'kept' }, '2026-05-06')).toBeUndefined()
  expect(nextOccasion({ ...softball, state: 'dropped' }, '2026-05-01')).toBeUndefined()
  expect(nextOccasion({ state: 'kept' }, '2026-05-01')).toBeUndefined()
})

test('a monthly meeting on the 31st stays the last day of shorter months', () => {
  const monthly = { nextDay: '2026-01-31', repeats: { every: 1, unit: 'month' }, state: 'kept' } as const
  expect(occasionsBetween(monthly, { from: '2026-02-01', until: '2026-05-31', limit: 9 })).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
  ])
})

test('the next occasion is never before the day that asks, and asking on it gives it again', () => {
  const unit = fc.constantFrom('day', 'week', 'month', 'year')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), unit, fc.integer({ min: -400, max: 4000 }), (every, each, after) => {
      const today = addDays('2024-01-31', after)
      const activity = { nextDay: '2024-01-31', repeats: { every, unit: each }, state: 'kept' } as const
      const next = nextOccasion(activity, today) ?? ''
      expect(next >= today).toBe(true)
      expect(nextOccasion(activity, next)).toBe(next)
    }),
  )
})
