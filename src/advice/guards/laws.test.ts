import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TieEntry } from '#book/tie.ts'
import { unkindWords } from '../../../tests/architecture/words.ts'
import { daysAgo } from '../fixtures/network.ts'
import { askingAda } from './fixtures/asking.ts'
import { GUARDS, guardsFor, type GuardFacts, type Notice } from './index.ts'

const day = fc.integer({ min: 0, max: 6000 }).map(daysAgo)
const recentDay = fc.integer({ min: 0, max: 120 }).map(daysAgo)
const dayThisWeek = fc.integer({ min: 0, max: 6 }).map(daysAgo)
const entry: fc.Arbitrary<TieEntry> = fc.record({
  day: fc.oneof(day, recentDay, dayThisWeek),
  kind: fc.constantFrom('met', 'call', 'message', 'email', 'like'),
  direction: fc.constantFrom('in', 'out', 'both'),
  prompted: fc.boolean(),
})
const state = fc.constantFrom('open', 'answered', 'declined', 'no-answer', 'dropped')

const moments = fc.record(
  {
    history: fc.array(entry, { maxLength: 8 }),
    mode: fc.constantFrom('employed', 'looking', 'new-job', 'busy'),
    intent: fc.constantFrom('ask', 'upkeep', 'reconnect', 'give', 'thank', 'news'),
    draft: fc.record({ asks: fc.boolean(), isSpecific: fc.boolean() }),
    recentTouches: fc.array(fc.record({ day: recentDay, wasAsk: fc.constantFrom(true, true, true, false) }), {
      maxLength: 5,
    }),
    asks: fc.array(fc.record({ day: recentDay, state }), { maxLength: 3 }),
    gives: fc.integer({ min: 0, max: 15 }),
    isShielded: fc.boolean(),
    isShieldLifted: fc.boolean(),
    asksToday: fc.integer({ min: 0, max: 20 }),
    asksPlannedToday: fc.integer({ min: 0, max: 20 }),
    lastOutboundAnywhere: recentDay,
    cadenceDays: fc.constantFrom(30, 90, 365),
  },
  { requiredKeys: ['history'] },
)
const facts = moments.map(askingAda)

function ids(notices: readonly Notice[]): readonly string[] {
  return notices.map(({ guard }) => guard)
}

/** Whether the guards find that the two are strangers by now. */
function isFarApart(known: GuardFacts): boolean {
  return guardsFor(known).some(({ guard }) => guard === 'gap' || guard === 'never-exchanged')
}

test('R25: another exchange never adds a word about a gap', () => {
  fc.assert(
    fc.property(moments, entry, (moment, another) => {
      const before = askingAda(moment)
      const after = askingAda({ ...moment, history: [...moment.history, another] })
      expect(Number(isFarApart(after))).toBeLessThanOrEqual(Number(isFarApart(before)))
    }),
  )
})

test('R25, R66: a gap and having never exchanged a word are never said of the same person', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const apart = ids(guardsFor(known)).filter((id) => id === 'gap' || id === 'never-exchanged')
      expect(apart.length).toBeLessThanOrEqual(1)
    }),
  )
})

test('R154: time alone never brings a second ask under watch again', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 200 }), (known, days) => {
      const later = { ...known, today: daysAgo(-days) }
      const speaks = (at: GuardFacts) => ids(guardsFor(at)).includes('unanswered-ask')
      expect(Number(speaks(later))).toBeLessThanOrEqual(Number(speaks(known)))
    }),
  )
})

test('on the day that a notice names, its guard is silent', () => {
  fc.assert(
    fc.property(facts, (known) => {
      for (const { guard, instead } of guardsFor(known)) {
        if (instead?.until === undefined) continue
        expect(instead.until > known.today).toBe(true)
        expect(ids(guardsFor({ ...known, today: instead.until }))).not.toContain(guard)
      }
    }),
  )
})

test('turning a guard off removes exactly its notice', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...GUARDS.map(({ id }) => id)), (known, id) => {
      expect(guardsFor(known, { off: new Set([id]) })).toEqual(guardsFor(known).filter(({ guard }) => guard !== id))
    }),
  )
})

test('the same moment brings the same words, and changes nothing', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const frozen = Object.freeze({ ...known, asks: Object.freeze([...known.asks]) })
      const shuffled = { ...known, asks: known.asks.toReversed(), recentTouches: known.recentTouches.toReversed() }
      expect(guardsFor(frozen)).toEqual(guardsFor(shuffled))
    }),
  )
})

test('R33: whoever neither asks nor means to is told nothing about asks', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const upkeep = { ...known, intent: 'upkeep', draft: { asks: false, isSpecific: false } } as const
      expect(ids(guardsFor(upkeep)).filter((id) => id !== 'too-often')).toEqual([])
    }),
  )
})

test('R10, R130: every notice has a reason, is calm, and holds no blank', () => {
  fc.assert(
    fc.property(facts, (known) => {
      for (const guard of GUARDS) {
        const notice = guard.find(known)
        if (notice === undefined) continue
        expect(notice.guard).toBe(guard.id)
        expect(notice.because.length).toBeGreaterThan(0)
        for (const text of [notice.words, ...notice.because, ...(notice.instead ? [notice.instead.words] : [])]) {
          expect(text).toMatch(/^[A-Z0-9].*\.$/)
          expect(text).not.toMatch(/undefined|NaN|!| {2}| [,.]|\b(score|rank|must|owe)\b/i)
          expect(unkindWords({ file: 'src/advice/notice.ts', text: `const words = ${JSON.stringify(text)}` })).toEqual(
            [],
          )
        }
      }
    }),
  )
})

test('every guard has a line for its switch, and a name of its own', () => {
  expect(new Set(GUARDS.map(({ id }) => id)).size).toBe(GUARDS.length)
  expect(GUARDS.filter(({ about }) => !/^A(n)? .+[^.]$/.test(about) && !about.startsWith('Many '))).toEqual([])
})

test('each guard has its say somewhere among the moments that these laws are tried on', () => {
  const spoke = new Set(fc.sample(facts, { numRuns: 3000, seed: 5 }).flatMap((known) => ids(guardsFor(known))))
  expect([...spoke].toSorted()).toEqual(GUARDS.map(({ id }) => id).toSorted())
})
