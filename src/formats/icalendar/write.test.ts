import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { birthdayEvent, dueEvent, interactionEvent, promiseEvent, writeCalendar } from './write.ts'
import type { CalendarEvent } from './write.ts'

const madeAt = '2026-11-22T08:00:00.000Z'

function written(...events: readonly (CalendarEvent | undefined)[]): string {
  return [
    ...writeCalendar(
      events.filter((event) => event !== undefined),
      { madeAt, name: 'Ada, Bert; all' },
    ),
  ].join('')
}

function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  expect(calendar.getAllSubcomponents()).toHaveLength(calendar.getAllSubcomponents('vevent').length)
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

const ada = { id: 'ada', name: { full: 'Ada Quist' } }

test('BI-09: whatever stands in a text, it is one event, and the text comes back', () => {
  const nasty = fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    '\u0085',
    '\u2028',
    '\u2029',
    'END:VEVENT',
    'BEGIN:VEVENT',
    ' ',
    '\t',
    '\\',
    '\\n',
    ',',
    ';',
    ':',
    '"',
    '\0',
    '\u000b',
    'é',
    '😀',
  )
  const text = fc.oneof(
    fc.array(nasty, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  const same = (one: string): string =>
    // oxlint-disable-next-line no-control-regex
    one
      .toWellFormed()
      .replaceAll('\0', '')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u0001-\u0008\u000b-\u001f\u007f]/g, '')
  fc.assert(
    fc.property(text, text, (title, notes) => {
      const calendar = written({ uid: `x${title}`, title, notes, place: notes, when: { day: '2026-05-17' } })
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const [event, ...others] = eventsIn(calendar)
      expect(others).toEqual([])
      expect([event?.summary, event?.description, event?.location, event?.uid]).toEqual([
        same(title),
        same(notes),
        same(notes),
        same(`x${title}`),
      ])
    }),
    { numRuns: 1000 },
  )
})

test('lines end with CRLF, hold at most 75 octets and never cut a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      for (const line of written({ uid: 'u', title, when: { day: '2026-05-17' } }).split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('a birthday comes every year, on 28 February where there is no 29th', () => {
  const days = (birthday: string): (string | undefined)[] => {
    const [event] = eventsIn(written(birthdayEvent({ ...ada, birthday })))
    const next = event?.iterator()
    return Array.from({ length: 5 }, () => next?.next()?.toString())
  }
  expect(days('2023-05-17').slice(0, 2)).toEqual(['2023-05-17', '2024-05-17'])
  expect(days('2020-02-29')).toEqual(['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29'])
  expect(days('02-29')).toEqual(['2000-02-29', '2001-02-28', '2002-02-28', '2003-02-28', '2004-02-29'])
  expect(birthdayEvent(ada)).toBeUndefined()
})

test('promises, due days and what happened stand in the calendar as the owner would say it', () => {
  const promise = { id: 'p1', words: 'send the book', day: '2026-06-01' }
  const call = { id: 'i1', kind: 'call' as const, day: '2026-05-17', time: '14:30', minutes: 45, subject: 'plans' }
  const calendar = written(
    birthdayEvent({ ...ada, birthday: '1980-02-29' }),
    promiseEvent(promise, ada),
    dueEvent(ada, '2026-07-01'),
    interactionEvent(call, ['Ada Quist', 'Bert Berg']),
    interactionEvent({ id: 'i2', kind: 'met', day: '2026-05-18' }, []),
  )
  expect(calendar.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tendril//Tendril//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Ada\\, Bert\\; all',
    'BEGIN:VEVENT',
    'UID:birthday-ada@tendril',
    'DTSTAMP:20261122T080000Z',
    'DTSTART;VALUE=DATE:19800229',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Ada Quist’s birthday',
    'DESCRIPTION:Born in 1980',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:promise-p1@tendril',
    'DTSTAMP:20261122T080000Z',
    'DTSTART;VALUE=DATE:20260601',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Ada Quist: send the book',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:due-ada@tendril',
    'DTSTAMP:20261122T080000Z',
    'DTSTART;VALUE=DATE:20260701',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Be in touch with Ada Quist',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:interaction-i1@tendril',
    'DTSTAMP:20261122T080000Z',
    'DTSTART:20260517T143000',
    'DURATION:PT45M',
    'SUMMARY:Call: Ada Quist\\, Bert Berg (plans)',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:interaction-i2@tendril',
    'DTSTAMP:20261122T080000Z',
    'DTSTART;VALUE=DATE:20260518',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Met',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})
