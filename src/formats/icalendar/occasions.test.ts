import { expect, test } from 'vitest'
import { Activity } from '#book/activity.ts'
import { EventHeld } from '#book/event.ts'
import { activityEvent, heldEvent, tripEvent } from './occasions.ts'
import { ruleOf } from './write-rule.ts'
import { writeCalendar } from './write.ts'
import type { CalendarEvent } from './write.ts'

const linesOf = (event: CalendarEvent | undefined): string[] =>
  [...writeCalendar(event === undefined ? [] : [event], { madeAt: '2026-05-19T12:00:00.000Z' })]
    .join('')
    .split('\r\n')
    .filter((line) => /^(UID|DT(START|END)|DURATION|RRULE|EXDATE|SUMMARY|LOCATION|TRANSP)/.test(line))

const softball = Activity.parse({
  id: 'softball',
  name: 'Softball',
  city: 'Lisbon',
  nextDay: '2026-05-06',
  time: '18:30',
  repeats: { every: 2, unit: 'week' },
  since: '2026-01-01',
})

test('R96: an activity is one series with its time, without the days that are events of their own', () => {
  expect(linesOf(activityEvent(softball, ['2026-05-20', '2026-04-01']))).toEqual([
    'UID:activity-softball@tendril',
    'DTSTART:20260506T183000',
    'RRULE:FREQ=WEEKLY;INTERVAL=2',
    'EXDATE:20260520T183000',
    'SUMMARY:Softball',
    'LOCATION:Lisbon',
  ])
  expect(activityEvent({ ...softball, state: 'dropped' }, [])).toBeUndefined()
})

test('an event of three days ends on the day after them, as the format wants it', () => {
  const fair = EventHeld.parse({ id: 'fair', name: 'Bee Fair', day: '2026-05-30', until: '2026-06-01', time: '09:00' })
  expect(linesOf(heldEvent({ ...fair, where: 'Hall 2', city: 'Porto' }))).toEqual([
    'UID:event-fair@tendril',
    'DTSTART;VALUE=DATE:20260530',
    'DTEND;VALUE=DATE:20260602',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Bee Fair',
    'LOCATION:Hall 2\\, Porto',
  ])
})

test('a trip of one day is one day', () => {
  const trip = { id: 'trip', city: 'Porto', from: '2026-06-03', until: '2026-06-03' }
  expect(linesOf(tripEvent(trip))).toEqual([
    'UID:trip-trip@tendril',
    'DTSTART;VALUE=DATE:20260603',
    'TRANSP:TRANSPARENT',
    'SUMMARY:In Porto',
    'LOCATION:Porto',
  ])
})

test('a series on the 31st asks for the last day of shorter months, as the book does', () => {
  expect(ruleOf('2026-01-31', { every: 1, unit: 'month' })).toBe('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1')
  expect(ruleOf('2026-01-28', { every: 3, unit: 'month' })).toBe('FREQ=MONTHLY;INTERVAL=3')
  expect(ruleOf('2024-02-29', 'every year')).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1')
})
