import ICAL from 'ical.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '#book/day.ts'
import { parseRule, timesOf } from './recurrence.ts'
import { momentAt, wallAt, Zones } from './zones.ts'
import { WINDOWS_NAMES_BY_ZONE, zoneOfWindowsName } from './windows-zones.ts'

const LAST = '2028-12-31'

function ours(rule: string, start: string, most: number): string[] {
  const parsed = parseRule(rule)
  if (parsed === undefined || parsed === 'too often') throw new Error(`no rule: ${rule}`)
  const times = timesOf(parsed, Date.parse(`${start}Z`), dayNumber(LAST))
  return Array.from(times.take(most), (time) => new Date(time).toISOString().slice(0, 19))
}

function theirs(rule: string, start: string, most: number): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start, new ICAL.Property('dtstart')))
  const found: string[] = []
  while (found.length < most) {
    const next = iterator.next()?.toString()
    if (next === undefined || next.slice(0, 10) > LAST) break
    found.push(next)
  }
  return found
}

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
const list = <T>(of: fc.Arbitrary<T>) => fc.uniqueArray(of, { minLength: 1, maxLength: 3 }).map((all) => all.join())
const interval = fc.integer({ min: 1, max: 4 }).map((every) => `;INTERVAL=${every}`)
const nth = fc.tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), weekday).map(([at, day]) => `${at}${day}`)
// Only rules that the library reads rightly: it turns 30 February into 2 March, or seeks it for ever.
const rule = fc.oneof(
  interval.map((every) => `FREQ=DAILY${every}`),
  fc.tuple(interval, list(weekday)).map(([every, days]) => `FREQ=WEEKLY${every};BYDAY=${days}`),
  fc.tuple(interval, list(weekday)).map(([every, days]) => `FREQ=WEEKLY;WKST=SU${every};BYDAY=${days}`),
  fc.tuple(interval, list(nth)).map(([every, days]) => `FREQ=MONTHLY${every};BYDAY=${days}`),
  list(fc.integer({ min: 1, max: 28 })).map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days}`),
  fc.constantFrom('-1', '-2', '15,-1').map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days}`),
  fc
    .tuple(list(weekday), fc.constantFrom(1, 2, -1))
    .map(([days, position]) => `FREQ=MONTHLY;BYDAY=${days};BYSETPOS=${position}`),
  fc.tuple(fc.integer({ min: 1, max: 12 }), nth).map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`),
  fc.integer({ min: 1, max: 365 }).map((day) => `FREQ=YEARLY;BYYEARDAY=${day}`),
)
const count = fc.option(fc.integer({ min: 1, max: 12 })).map((most) => (most === null ? '' : `;COUNT=${most}`))

test('rules give the times that ical.js gives, wherever it can be asked', () => {
  fc.assert(
    fc.property(rule, count, fc.integer({ min: 0, max: 2000 }), (written, end, into) => {
      const start = `${new Date(Date.UTC(2020, 0, 1) + into * 86_400_000).toISOString().slice(0, 10)}T09:30:00`
      const [first] = theirs(written, start, 1)
      // Where the first time is not of the rule, programs differ on whether it counts; ours counts it.
      fc.pre(first === start)
      expect([written, ours(written + end, start, 30)]).toEqual([written, theirs(written + end, start, 30)])
    }),
    { numRuns: 500 },
  )
})

test('T7: what never comes, comes never, and the 29 February comes in leap years', () => {
  const start = '2020-01-31T10:00:00'
  expect(ours('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', start, 5)).toEqual([start])
  expect(ours('FREQ=MONTHLY', start, 3)).toEqual([start, '2020-03-31T10:00:00', '2020-05-31T10:00:00'])
  const leapDay = (year: number) => `${year}-02-29T10:00:00`
  expect(ours('FREQ=YEARLY', leapDay(2020), 5)).toEqual([2020, 2024, 2028].map(leapDay))
})

test('weeks are numbered as ISO 8601 does, and a day may have several times', () => {
  expect(ours('FREQ=YEARLY;BYWEEKNO=1,-1;BYDAY=MO', '2020-01-01T10:00:00', 4)).toEqual([
    '2020-01-01T10:00:00',
    '2020-12-28T10:00:00',
    '2021-01-04T10:00:00',
    '2021-12-27T10:00:00',
  ])
  expect(ours('FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0;COUNT=3', '2020-01-01T09:00:00', 9)).toEqual([
    '2020-01-01T09:00:00',
    '2020-01-01T17:00:00',
    '2020-01-02T09:00:00',
  ])
})

test('every zone that Windows names is one the world knows', () => {
  const unknown = Object.keys(WINDOWS_NAMES_BY_ZONE).filter((zone) => new Zones().named(zone) === undefined)
  expect(unknown).toEqual([])
  const names = ['W. Europe Standard Time', 'Pacific Standard Time', 'Pacific Standard Time (Mexico)', 'UTC']
  const zones = ['Europe/Berlin', 'America/Los_Angeles', 'America/Tijuana', 'UTC']
  expect(names.map(zoneOfWindowsName)).toEqual(zones)
  expect(zoneOfWindowsName('Narnia Standard Time')).toBeUndefined()
})

test('a moment read off a wall and shown on it again is the same, save in the hour that is skipped', () => {
  const zones = new Zones()
  const names = ['Europe/Lisbon', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC']
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.integer({ min: 0, max: 1_000_000 }), (name, hours) => {
      const zone = zones.named(name)
      if (zone === undefined) throw new Error(name)
      const moment = Date.UTC(1990, 0, 1) + hours * 1_800_000
      const again = momentAt(wallAt(moment, zone), zone)
      // The second of two equal hours is read as the first.
      expect(wallAt(again, zone)).toBe(wallAt(moment, zone))
      expect(again).toBeLessThanOrEqual(moment)
    }),
  )
})
