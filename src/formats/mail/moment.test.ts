import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from './moment.ts'

test.each([
  ['Tue, 04 Mar 2025 14:05:01 +0100', '2025-03-04T13:05:01.000Z'],
  ['4 Mar 2025 14:05 +0100', '2025-03-04T13:05:00.000Z'],
  ['Tue, 4 Mar 25 14:05:01 GMT', '2025-03-04T14:05:01.000Z'],
  ['Fri, 31 Dec 99 23:59:60 UT', '1999-12-31T23:59:59.000Z'],
  ['Tue, 04 Mar 2025 23:30:00 -0800 (Pacific Standard Time)', '2025-03-05T07:30:00.000Z'],
  ['Tue, 04 Mar 2025 14:05:01 GMT+0100 (CET)', '2025-03-04T13:05:01.000Z'],
  ['Tue, 04 Mar 2025 14:05:01 EST', '2025-03-04T19:05:01.000Z'],
  ['Tue, 04 Mar 2025 14:05:01 XYZ', '2025-03-04T14:05:01.000Z'],
  ['Tue, 04 Mar 2025 14:05:01', '2025-03-04T14:05:01.000Z'],
  ['Tue,  4-Mar-2025 02:05:01 PM +0000', '2025-03-04T14:05:01.000Z'],
  ['Tue Mar  4 14:05:01 2025', '2025-03-04T14:05:01.000Z'],
  ['Tue Mar 04 14:05:01 +0100 2025', '2025-03-04T13:05:01.000Z'],
  ['Tue Mar  4 14:05:01 CET 2025', '2025-03-04T13:05:01.000Z'],
  ['2025-03-04T14:05:01.123+01:00', '2025-03-04T13:05:01.000Z'],
  ['2025-03-04 14:05:01Z', '2025-03-04T14:05:01.000Z'],
  ['29 Feb 2024 12:00 +0000', '2024-02-29T12:00:00.000Z'],
  ['29 Feb 2025 12:00 +0000', undefined],
  ['31 Apr 2025 12:00 +0000', undefined],
  ['4 Foo 2025 12:00 +0000', undefined],
  ['4 Mar 2025 24:00 +0000', undefined],
  ['4 Mar 2025 12:60 +0000', undefined],
  ['4 Mar 2025 12:00 +9900', undefined],
  ['Thu, 01 Jan 1970 00:00:00 +0000', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('%s', (written, instant) => {
  expect(instantOf(written)).toBe(instant)
})

test('T6: a moment is the same moment in whatever zone it was written', () => {
  const moment = fc.date({ min: new Date('1971-02-01'), max: new Date('2400-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, fc.integer({ min: -12 * 4, max: 14 * 4 }), (date, quarters) => {
      const local = new Date(date.getTime() + quarters * 15 * 60_000).toUTCString().replace(' GMT', '')
      const size = Math.abs(quarters * 15)
      const digits = `${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`
      const instant = `${date.toISOString().slice(0, 19)}.000Z`
      expect(instantOf(`${local} ${quarters < 0 ? '-' : '+'}${digits}`)).toBe(instant)
    }),
  )
})
