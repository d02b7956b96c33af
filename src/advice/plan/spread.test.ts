import { expect, test } from 'vitest'
import { STARTING_CIRCLES } from '#book/circle.ts'
import { addDays, daysBetween } from '#book/day.ts'
import { friend, met, TODAY } from '../fixtures/network.ts'
import { cadenceOf } from './cadence.ts'
import { dueDay, firstDueDay } from './spread.ts'

test('R37: a hundred people set to ninety days on one day come up over the ninety days', () => {
  const days = Array.from({ length: 100 }, (_, at) => firstDueDay(`person-${String(at)}`, TODAY, 90))
  const perDay = [...Map.groupBy(days, (day) => day).values()].map((same) => same.length)
  expect(Math.max(...perDay)).toBeLessThanOrEqual(6)
  expect(days.every((day) => day >= TODAY && daysBetween(TODAY, day) < 90)).toBe(true)
  const thirds = Map.groupBy(days, (day) => Math.floor(daysBetween(TODAY, day) / 30))
  expect([...thirds.values()].every((third) => third.length > 20)).toBe(true)
})

test('T13: the next due day counts from the day it happened', () => {
  const ada = friend('Ada', { history: [met(40), met(10)] })
  expect(dueDay(ada, 90)).toBe(addDays(TODAY, 80))
})

test('R100: a business card starts no rhythm', () => {
  const card = { day: TODAY, kind: 'card-exchange', direction: 'both', prompted: false } as const
  expect(dueDay(friend('Ada', { history: [card] }), 90)).toBe(dueDay(friend('Ada'), 90))
})

test('R35: a cadence of their own goes before that of the circle, whichever circle it is', () => {
  const own = { cadenceDays: 30 }
  expect(cadenceOf(friend('Ada', { circleId: 'warm' }), STARTING_CIRCLES)).toBe(180)
  expect(cadenceOf(friend('Ada', { circleId: 'close' }), STARTING_CIRCLES)).toBe(90)
  expect(cadenceOf(friend('Ada', { ...own, circleId: 'warm' }), STARTING_CIRCLES)).toBe(30)
  expect(cadenceOf(friend('Ada', { ...own, circleId: 'wide' }), STARTING_CIRCLES)).toBe(30)
  expect(cadenceOf(friend('Ada', { circleId: undefined }), STARTING_CIRCLES)).toBeUndefined()
})
