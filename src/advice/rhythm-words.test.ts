import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { rhythmFrom } from './rhythm-words.ts'

/** A Tuesday. */
const TODAY = '2026-05-19'

test.each([
  ['monthly call', 1, 'month', 30, 'call', '2026-06-19'],
  ['a call once a month', 1, 'month', 30, 'call', '2026-06-19'],
  ['every two weeks', 2, 'week', 14, undefined, '2026-06-02'],
  ['every other week by video', 2, 'week', 14, 'video', '2026-06-02'],
  ['lunch each quarter', 3, 'month', 90, 'meet', '2026-08-19'],
  ['quarterly dinner', 3, 'month', 90, 'meet', '2026-08-19'],
  ['email every six weeks', 6, 'week', 42, 'email', '2026-06-30'],
  ['a letter twice a year', 6, 'month', 180, 'letter', '2026-11-19'],
  ['four times a year', 3, 'month', 90, undefined, '2026-08-19'],
  ['three times a month', 10, 'day', 10, undefined, '2026-05-29'],
  ['ring every 10 days', 10, 'day', 10, 'call', '2026-05-29'],
  ['every few months', 3, 'month', 90, undefined, '2026-08-19'],
  ['fortnightly walk', 2, 'week', 14, 'meet', '2026-06-02'],
  ['see each other once a year', 1, 'year', 365, 'meet', '2027-05-19'],
  ['call every Friday', 1, 'week', 7, 'call', '2026-05-22'],
  ['coffee on Tuesdays', 1, 'week', 7, 'meet', '2026-05-26'],
  ['call every other Sunday', 2, 'week', 14, 'call', '2026-05-24'],
  ['write at Christmas', 1, 'year', 365, 'message', '2026-12-20'],
  ['a card at new year', 1, 'year', 365, 'letter', '2027-01-02'],
  ['hike each summer', 1, 'year', 365, undefined, '2026-06-21'],
  ['meet every March', 1, 'year', 365, 'meet', '2027-03-01'],
] as const)('R165: “%s” is understood', (words, every, unit, cadenceDays, channel, firstDay) => {
  expect(rhythmFrom(words, { today: TODAY })).toEqual({ repeats: { every, unit }, cadenceDays, channel, firstDay })
})

test('R165: “write on her birthday” comes on it, where the book knows it', () => {
  const repeats = { every: 1, unit: 'year' }
  const known = rhythmFrom('write on her birthday', { today: TODAY, birthday: '03-14' })
  expect(known).toEqual({ repeats, cadenceDays: 365, channel: 'message', firstDay: '2027-03-14' })
  expect(rhythmFrom('write on her birthday', { today: TODAY })).toBeUndefined()
})

test.each(['', 'call', 'stay in touch', 'more often', 'on Friday', 'next month', 'in March', 'every now and then'])(
  'R165: “%s” names no rhythm',
  (words) => {
    expect(rhythmFrom(words, { today: TODAY })).toBeUndefined()
  },
)

test('whatever the words, the first day is to come and the rhythm is one the book can keep', () => {
  const vocabulary =
    'every each once twice times a two 999 other few week weeks month quarter year on at Christmas Friday call'.split(
      ' ',
    )
  const words = fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }).map((parts) => parts.join(' '))
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
  fc.assert(
    fc.property(fc.oneof(words, fc.string()), day, (text, today) => {
      const rhythm = rhythmFrom(text, { today })
      if (rhythm === undefined) return
      expect(rhythm.firstDay > today).toBe(true)
      expect(rhythm.cadenceDays >= 1 && rhythm.cadenceDays <= 3650 && rhythm.repeats.every <= 1000).toBe(true)
    }),
  )
})
