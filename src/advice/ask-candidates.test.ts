import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TieEntry } from '#book/tie.ts'
import { askCandidates, type AskCandidate } from './ask-candidates.ts'
import { daysAgo, friend, met, TODAY, wrote } from './fixtures/network.ts'

type Given = Partial<Omit<AskCandidate, 'tie'>> & { readonly history?: readonly TieEntry[] }

function candidate(name: string, { history = [met(10)], ...given }: Given = {}): AskCandidate {
  const { personId, tie } = friend(name, { history })
  return { personId, name, whyTheyFit: ['They work on lighthouses.'], gives: 0, isShielded: false, ...given, tie }
}

function names(candidates: readonly AskCandidate[]): readonly string[] {
  return askCandidates(candidates, TODAY).map(({ name }) => name)
}

test('R64: a candidate comes with why they fit, how the tie stands, the last touch without an ask and past gives', () => {
  const history = [10, 40, 70, 100].map(met)
  expect(askCandidates([candidate('Ada', { history, gives: 3, lastNonAskDay: daysAgo(10) })], TODAY)).toEqual([
    {
      personId: 'ada',
      name: 'Ada',
      aliveness: 'warm',
      because: ['They work on lighthouses.', 'You last talked on 7 May 2026, face to face, ten days ago.'],
      lastNonAsk: 'You were last in touch without an ask on 7 May 2026, ten days ago.',
      gives: 'You gave Ada something three times before.',
      first: 'ask',
    },
  ])
})

test('R64: what is missing is said plainly, and a long silence is broken before an ask', () => {
  const [eve] = askCandidates([candidate('Eve', { history: [met(500)] })], TODAY)
  expect([eve?.lastNonAsk, eve?.gives, eve?.first]).toEqual([
    'You have not been in touch with Eve so far without asking for something.',
    'Nothing that you gave Eve is written down so far.',
    'reconnect',
  ])
})

test('R64, R159: by relation, then by warmth; with whom no word was exchanged comes last', () => {
  const close = { regard: { theyKnow: 'much', iTrust: 'much', theyLike: 'some' } } as const
  const slight = { regard: { theyKnow: 'little' } } as const
  expect(
    names([
      candidate('Unknown', { history: [wrote(5)], ...close }),
      candidate('Slight', { ...slight }),
      candidate('Cool', { history: [met(200)] }),
      candidate('Warm', { history: [met(5), met(30)] }),
      candidate('Close', { history: [met(100)], ...close }),
    ]),
  ).toEqual(['Close', 'Warm', 'Cool', 'Slight', 'Unknown'])
})

test('R129: nobody shielded is ever among them, unless allowed', () => {
  const shielded = { isShielded: true }
  expect(names([candidate('Ada', shielded), candidate('Bert')])).toEqual(['Bert'])
  expect(names([candidate('Ada', { ...shielded, isShieldLifted: true }), candidate('Bert')])).toEqual(['Ada', 'Bert'])
})

test('R154: whoever has an ask of mine unanswered is not proposed before its ninety days are over', () => {
  expect(names([candidate('Ada', { noAskBefore: daysAgo(-1) }), candidate('Bert', { noAskBefore: TODAY })])).toEqual([
    'Bert',
  ])
})

const rating = fc.option(fc.constantFrom('little', 'some', 'much'), { nil: undefined })
const given = fc.record({
  days: fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 4 }),
  gives: fc.integer({ min: 0, max: 15 }),
  isShielded: fc.boolean(),
  iKnow: rating,
  theyTrust: rating,
})
const several = fc.array(given, { maxLength: 10 })

type Drawn = (typeof several extends fc.Arbitrary<infer All> ? All : never)[number]

function drawn({ days, gives, isShielded, iKnow, theyTrust }: Drawn, at: number): AskCandidate {
  const regard = { ...(iKnow && { iKnow }), ...(theyTrust && { theyTrust }) }
  return candidate(`Person ${String.fromCodePoint(65 + at)}`, { history: days.map(met), gives, isShielded, regard })
}

test('R12: what I gave never moves anybody up or down, and nothing shown is a number', () => {
  fc.assert(
    fc.property(several, fc.integer({ min: 0, max: 15 }), (all, gives) => {
      const candidates = all.map(drawn)
      expect(names(candidates.map((one) => ({ ...one, gives })))).toEqual(names(candidates))
      for (const shown of askCandidates(candidates, TODAY)) {
        expect(Object.values(shown).filter((value) => typeof value === 'number')).toEqual([])
        expect(JSON.stringify(shown)).not.toMatch(/0\.\d|%|score|rank/)
      }
    }),
  )
})

test('R64: the order does not hang on how they came, and another meeting never moves anybody down', () => {
  fc.assert(
    fc.property(several, fc.nat({ max: 9 }), (all, picked) => {
      const before = all.map(drawn)
      expect(askCandidates(before, TODAY)).toEqual(askCandidates(before.toReversed(), TODAY))
      const name = before[picked]?.name ?? ''
      const after = all.map((one, at) => drawn(at === picked ? { ...one, days: [...one.days, 0] } : one, at))
      expect(names(after).indexOf(name)).toBeLessThanOrEqual(names(before).indexOf(name))
    }),
  )
})
