import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from './day.ts'
import { DEFAULT_WEIGHTS, InteractionKind, isRealExchange } from './interaction.ts'
import { emptyTie, summariseTie } from './tie-summary.ts'
import type { TieEntry } from './tie.ts'

const today: Day = '2026-05-17'
const options = { weights: DEFAULT_WEIGHTS, today }

const anyEntry: fc.Arbitrary<TieEntry> = fc.record({
  day: fc.integer({ min: -900, max: 60 }).map((days) => addDays(today, days)),
  kind: fc.constantFrom(...InteractionKind.options),
  direction: fc.constantFrom('out', 'in', 'both'),
  prompted: fc.boolean(),
})
const anyHistory = fc.array(anyEntry, { maxLength: 30 })

function summaryOf(...entries: readonly TieEntry[]) {
  return summariseTie('ada', entries, options)
}

function wrote(day: Day): TieEntry {
  return { day, kind: 'message', direction: 'out', prompted: false }
}

function heard(day: Day): TieEntry {
  return { day, kind: 'message', direction: 'in', prompted: false }
}

test('a tie of which nothing is written down has no days', () => {
  expect(emptyTie('ada')).toEqual({
    personId: 'ada',
    contactDays: 0,
    firstContactDay: undefined,
    lastContactDay: undefined,
    naturalContactDays: 0,
    lastNaturalContactDay: undefined,
    strengthAtEpoch: 0,
    lastInboundDay: undefined,
    lastOutboundDay: undefined,
    lastTwoWayDay: undefined,
    sent: 0,
    answered: 0,
    openNoteDay: undefined,
    lastMetDay: undefined,
    lastKinds: [],
    lightTouches: 0,
    lastLightTouchDay: undefined,
    recentOutboundDays: [],
    nextFutureDay: undefined,
  })
})

test('a letter, its answer, a lunch and a like are told apart', () => {
  const tie = summaryOf(
    wrote('2020-01-01'),
    heard('2020-01-03'),
    { day: '2020-12-31', kind: 'met', direction: 'both', prompted: true },
    { day: '2021-02-01', kind: 'like', direction: 'in', prompted: false },
  )
  expect(tie).toEqual({
    ...emptyTie('ada'),
    contactDays: 3,
    firstContactDay: '2020-01-01',
    lastContactDay: '2020-12-31',
    naturalContactDays: 2,
    lastNaturalContactDay: '2020-01-03',
    strengthAtEpoch: 1 + 2 ** (2 / 365),
    lastInboundDay: '2020-12-31',
    lastOutboundDay: '2020-12-31',
    lastTwoWayDay: '2020-12-31',
    sent: 1,
    answered: 1,
    lastMetDay: '2020-12-31',
    lastKinds: ['met', 'message', 'message'],
    lightTouches: 1,
    lastLightTouchDay: '2021-02-01',
    recentOutboundDays: ['2020-01-01'],
  })
})

test('a note that nobody has answered is contact, but not yet a two-way one', () => {
  const tie = summaryOf(heard('2026-01-10'), wrote('2026-01-12'), wrote('2026-05-01'))
  expect(tie.lastContactDay).toBe('2026-05-01')
  expect(tie.lastTwoWayDay).toBe('2026-01-12')
  expect(tie.openNoteDay).toBe('2026-05-01')
  expect([tie.sent, tie.answered]).toEqual([1, 0])
})

test('a word back on the 30th day answers a note, one day later it only closes it', () => {
  expect(summaryOf(wrote('2026-01-01'), heard('2026-01-31'))).toMatchObject({ sent: 1, answered: 1 })
  expect(summaryOf(wrote('2026-01-01'), heard('2026-02-01'))).toMatchObject({
    sent: 1,
    answered: 0,
    openNoteDay: undefined,
  })
})

test('a second message within a week is the same note; after a week of quiet it is another', () => {
  expect(summaryOf(wrote('2026-01-01'), wrote('2026-01-07')).sent).toBe(1)
  expect(summaryOf(wrote('2026-01-01'), wrote('2026-01-08')).sent).toBe(2)
})

test('T14: what is written down for later does not count until its day, and says when to look again', () => {
  const lunch: TieEntry = { day: '2026-06-01', kind: 'met', direction: 'both', prompted: false }
  const tie = summaryOf(heard('2026-03-01'), lunch)
  expect(tie.lastContactDay).toBe('2026-03-01')
  expect(tie.nextFutureDay).toBe('2026-06-01')
  const then = summariseTie('ada', [heard('2026-03-01'), lunch], { ...options, today: '2026-06-01' })
  expect([then.lastContactDay, then.nextFutureDay]).toEqual(['2026-06-01', undefined])
})

test('R83: accepting fifty invitations is no activity at all', () => {
  const invitations = Array.from({ length: 50 }, (): TieEntry => {
    return { day: '2026-05-01', kind: 'invitation', direction: 'out', prompted: false }
  })
  expect(summaryOf(...invitations)).toEqual(emptyTie('ada'))
})

test('R57: three light touches are kept visible and are no contact', () => {
  const kinds: readonly InteractionKind[] = ['like', 'comment', 'share']
  const tie = summaryOf(
    ...kinds.map((kind): TieEntry => ({ day: '2026-05-01', kind, direction: 'out', prompted: false })),
  )
  expect(tie).toEqual({ ...emptyTie('ada'), lightTouches: 3, lastLightTouchDay: '2026-05-01' })
})

test('the order in which entries arrive does not matter', () => {
  fc.assert(
    fc.property(anyHistory, fc.infiniteStream(fc.nat()), (history, chance) => {
      const shuffled = history
        .map((entry) => ({ entry, at: chance.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry)
      const close = summariseTie('ada', shuffled, options)
      expect(close).toEqual(summariseTie('ada', history, options))
    }),
  )
})

test('T13, D10: writing something down, however late, never moves the last contact backwards', () => {
  fc.assert(
    fc.property(anyHistory, anyEntry, (history, entry) => {
      const before = summariseTie('ada', history, options)
      const after = summariseTie('ada', [...history, entry], options)
      expect((after.lastContactDay ?? '') >= (before.lastContactDay ?? '')).toBe(true)
      expect((after.lastTwoWayDay ?? '') >= (before.lastTwoWayDay ?? '')).toBe(true)
      expect(after.strengthAtEpoch).toBeGreaterThanOrEqual(before.strengthAtEpoch * (1 - 1e-12))
      expect(after.contactDays).toBeGreaterThanOrEqual(before.contactDays)
    }),
  )
})

test('R57, R100: what is no real exchange changes nothing but the light touches', () => {
  const light = anyEntry.filter((entry) => entry.day <= today && !isRealExchange(entry.kind, DEFAULT_WEIGHTS))
  fc.assert(
    fc.property(anyHistory, light, (history, entry) => {
      const before = summariseTie('ada', history, options)
      const after = summariseTie('ada', [...history, entry], options)
      const { lightTouches, lastLightTouchDay } = after
      expect(after).toEqual({ ...before, lightTouches, lastLightTouchDay })
      expect(lightTouches).toBeGreaterThanOrEqual(before.lightTouches)
    }),
  )
})

test('the last two-way contact lies between the last word from them and the last contact', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const tie = summariseTie('ada', history, options)
      expect((tie.lastTwoWayDay ?? '') >= (tie.lastInboundDay ?? '')).toBe(true)
      expect((tie.lastTwoWayDay ?? '') <= (tie.lastContactDay ?? '')).toBe(true)
      expect(tie.answered).toBeLessThanOrEqual(tie.sent)
    }),
  )
})
