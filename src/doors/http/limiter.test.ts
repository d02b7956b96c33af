import { expect, test } from 'vitest'
import { createLimiter } from './limiter.ts'

function limiterAt(start: string) {
  let at = Date.parse(start)
  const limiter = createLimiter(() => new Date(at).toISOString())
  return {
    ...limiter,
    wait(seconds: number) {
      at += seconds * 1000
    },
    succeeds(...keys: string[]) {
      try {
        limiter.count(keys)
        return true
      } catch {
        return false
      }
    },
  }
}

test('BI-38: five tries at once, then one a minute', () => {
  const door = limiterAt('2026-05-17T09:00:00.000Z')
  expect([1, 2, 3, 4, 5, 6].map(() => door.succeeds('a'))).toEqual([true, true, true, true, true, false])
  door.wait(59)
  expect(door.succeeds('a')).toBe(false)
  door.wait(2)
  expect([door.succeeds('a'), door.succeeds('a')]).toEqual([true, false])
})

test('BI-38: an hour of tries gives sixty-four checks at most', () => {
  const door = limiterAt('2026-05-17T09:00:00.000Z')
  let checked = 0
  for (let tried = 0; tried < 3600; tried += 1) {
    if (door.succeeds('a')) checked += 1
    door.wait(1)
  }
  expect(checked).toBeLessThanOrEqual(64)
})

test('BI-38: many networks together cannot try one account more often', () => {
  const door = limiterAt('2026-05-17T09:00:00.000Z')
  const tried = Array.from({ length: 20 }, (_, network) => door.succeeds(`network ${network}`, 'owner 1'))
  expect(tried.filter(Boolean)).toHaveLength(5)
})

test('a refused try is not counted, and says how long to wait', () => {
  const door = limiterAt('2026-05-17T09:00:00.000Z')
  for (let tried = 0; tried < 5; tried += 1) door.count(['a'])
  expect(() => door.count(['a'])).toThrow(expect.objectContaining({ details: { retryAfterSeconds: 60 } }))
  for (let tried = 0; tried < 50; tried += 1) door.succeeds('a')
  door.wait(61)
  expect(door.succeeds('a')).toBe(true)
})

test('who was right is not counted', () => {
  const door = limiterAt('2026-05-17T09:00:00.000Z')
  for (let tried = 0; tried < 50; tried += 1) {
    door.count(['a'])
    door.forgive(['a'])
  }
  expect(door.succeeds('a')).toBe(true)
})

test('a clock that jumps back forgives nothing', () => {
  const door = limiterAt('2026-05-17T09:00:00.000Z')
  for (let tried = 0; tried < 5; tried += 1) door.count(['a'])
  door.wait(-86_400)
  expect(door.succeeds('a')).toBe(false)
})
