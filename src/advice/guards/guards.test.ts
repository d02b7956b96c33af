import { addDays } from '#book/day.ts'
import { expect, test } from 'vitest'
import { daysAgo, heard, met, TODAY, wrote } from '../fixtures/network.ts'
import { askingAda } from './fixtures/asking.ts'
import { guardsFor, mayProposeAsks, noAskBefore, type GuardFacts } from './index.ts'

function spokenBy(facts: GuardFacts): readonly string[] {
  return guardsFor(facts).map(({ guard }) => guard)
}

const SMALL_ASK = { asks: true, isSpecific: true }

test('R25: an ask after twelve months without an exchange shows the gap and offers to reconnect first', () => {
  expect(guardsFor(askingAda({ history: [met(13 * 365 + 3)] }))).toEqual([
    {
      guard: 'gap',
      words: 'It has been 13 years since you and Ada last talked.',
      because: ['The last exchange with Ada was on 17 May 2013.'],
      instead: {
        kind: 'reconnect',
        words:
          'Reconnect first: a line about the silence, a question about them, and no errand. The ask can wait for their answer.',
      },
      mood: 'mind',
    },
  ])
  expect(spokenBy(askingAda({ history: [met(365)] }))).toEqual(['gap'])
  expect(spokenBy(askingAda({ history: [met(364)] }))).toEqual([])
})

test('R25: keeping in touch after a long silence is welcome, and an ask slipped into it is still an ask', () => {
  const history = [met(2000)]
  expect(spokenBy(askingAda({ history, intent: 'reconnect' }))).toEqual([])
  expect(spokenBy(askingAda({ history, intent: 'reconnect', draft: SMALL_ASK }))).toEqual(['gap'])
})

test('R25: a note of mine that nobody answered closes no gap, and is named', () => {
  const [notice] = guardsFor(askingAda({ history: [met(800), wrote(20)] }))
  expect(notice?.because).toEqual([
    'The last exchange with Ada was on 8 March 2024.',
    'Your note of 27 April 2026 has no answer so far.',
  ])
})

test('R66, R144: to somebody with whom no word was exchanged, an ask is flagged in plain words', () => {
  const like = { day: daysAgo(5), kind: 'like', direction: 'out', prompted: false } as const
  const [notice, ...more] = guardsFor(askingAda({ history: [like] }))
  expect(more).toEqual([])
  expect(notice).toMatchObject({
    guard: 'never-exchanged',
    words: 'You have never exchanged a word.',
    because: [
      'No conversation with Ada is written down.',
      'There were light touches, the last on 12 May 2026: seen, not talked.',
    ],
    instead: { kind: 'reconnect' },
  })
  expect(spokenBy(askingAda({ history: [], intent: 'upkeep' }))).toEqual([])
})

test('R66: a letter that nobody answered is no exchange, and one word of theirs is', () => {
  const [notice] = guardsFor(askingAda({ history: [wrote(40)] }))
  expect([notice?.guard, notice?.words, notice?.because]).toEqual([
    'never-exchanged',
    'Ada has never written back so far.',
    ['You last wrote on 7 April 2026, and no word from Ada is written down.'],
  ])
  expect(spokenBy(askingAda({ history: [wrote(40), heard(39)] }))).toEqual([])
})

test('R74: whoever heard from me three times only with asks is flagged before the fourth', () => {
  const asked = [200, 100, 50].map((days) => ({ day: daysAgo(days), wasAsk: true }))
  const earlier = { day: daysAgo(300), wasAsk: false }
  const [notice] = guardsFor(askingAda({ recentTouches: [...asked, earlier] }))
  expect(notice).toMatchObject({
    guard: 'need-only',
    words: 'The last three times that you got in touch with Ada, it was to ask for something.',
    because: ['You asked on 29 October 2025, on 6 February 2026 and on 28 March 2026, with nothing else between.'],
    instead: { kind: 'give' },
  })
  expect(spokenBy(askingAda({ recentTouches: asked.slice(1) }))).toEqual([])
  expect(spokenBy(askingAda({ recentTouches: [...asked, { day: daysAgo(200), wasAsk: false }] }))).toEqual([])
  expect(spokenBy(askingAda({ recentTouches: [...asked, { day: daysAgo(7), wasAsk: false }] }))).toEqual([])
  expect(spokenBy(askingAda({ recentTouches: asked, intent: 'give' }))).toEqual([])
})

test('R154: after an ask without an answer it is a give or nothing for ninety days, never a second ask', () => {
  const asks = [{ day: daysAgo(30), state: 'no-answer' }] as const
  expect(guardsFor(askingAda({ asks }))).toEqual([
    {
      guard: 'unanswered-ask',
      words: 'Ada has not answered your last ask, and a second one would make the first heavier.',
      because: ['You asked on 17 April 2026, one month ago, and no answer is written down.'],
      instead: {
        kind: 'give',
        words: 'Give something, or let it rest. From 16 July 2026 on an ask can have its turn again.',
        until: '2026-07-16',
      },
      mood: 'mind',
    },
  ])
  expect(spokenBy(askingAda({ asks, intent: 'give' }))).toEqual([])
  expect(spokenBy(askingAda({ asks: [{ day: daysAgo(89), state: 'no-answer' }] }))).toEqual(['unanswered-ask'])
  expect(spokenBy(askingAda({ asks: [{ day: daysAgo(90), state: 'no-answer' }] }))).toEqual([])
})

test('R154: a yes, a no and a later word of theirs are all answers', () => {
  const after = (
    state: 'answered' | 'declined' | 'open' | 'dropped' | 'no-answer',
    ...history: ReturnType<typeof met>[]
  ) => noAskBefore(askingAda({ asks: [{ day: daysAgo(20), state }], history: [met(100), ...history] }))
  expect([after('answered'), after('declined'), after('open', heard(5)), after('dropped', heard(5))]).toEqual(
    Array.from({ length: 4 }, () => undefined),
  )
  const until = addDays(TODAY, 70)
  expect([after('open'), after('dropped'), after('no-answer', heard(5))]).toEqual([until, until, until])
})

test('R154: only the last ask counts: they answered since', () => {
  const asks = [
    { day: daysAgo(10), state: 'answered' },
    { day: daysAgo(40), state: 'no-answer' },
  ] as const
  expect(spokenBy(askingAda({ asks }))).toEqual([])
})

test('R143: after sixty quiet days the fifth ask of a day brings a word about order, and stops nothing', () => {
  const quiet = { lastOutboundAnywhere: daysAgo(60) }
  expect(guardsFor(askingAda({ ...quiet, asksToday: 4 }))).toEqual([
    {
      guard: 'burst',
      words: 'After a quiet time, many asks on one day are better heard in a good order.',
      because: [
        'Four asks went out today, and this would be one more.',
        'Before today you last wrote to somebody on 18 March 2026, two months ago.',
      ],
      instead: {
        kind: 'order',
        words: 'Begin with those you talk with and who tend to answer; with the others, reconnect first and ask later.',
      },
      mood: 'mind',
    },
  ])
  expect(spokenBy(askingAda({ ...quiet, asksToday: 3 }))).toEqual([])
  expect(spokenBy(askingAda({ lastOutboundAnywhere: daysAgo(59), asksToday: 20 }))).toEqual([])
  expect(spokenBy(askingAda({ ...quiet, asksToday: 4, intent: 'upkeep' }))).toEqual([])
})

test('R143: fifteen planned asks bring the word before the first', () => {
  const quiet = { lastOutboundAnywhere: daysAgo(75) }
  const [notice] = guardsFor(askingAda({ ...quiet, asksPlannedToday: 15 }))
  expect(notice?.because[0]).toBe('15 asks are planned for today.')
  expect(spokenBy(askingAda({ ...quiet, asksPlannedToday: 14 }))).toEqual([])
})

test('R143: a book in which no word of mine stands is a quiet one', () => {
  const { lastOutboundAnywhere: _, ...newBook } = askingAda({ asksToday: 4 })
  expect(guardsFor(newBook)[0]?.because[1]).toBe('From before today, no word of yours to anybody is written down.')
})

test('R33, R81: while I am employed nothing proposes asks, and one slipped into upkeep is said', () => {
  expect((['employed', 'looking', 'new-job', 'busy'] as const).filter(mayProposeAsks)).toEqual(['looking'])
  const note = { mode: 'employed', intent: 'upkeep' } as const
  expect(guardsFor(askingAda({ ...note, draft: SMALL_ASK }))).toEqual([
    {
      guard: 'employed',
      words: 'This note was not meant to ask for anything, and there is an ask in it.',
      because: ['You are employed, and in this time asks are kept apart from keeping in touch.'],
      instead: { kind: 'wait', words: 'Send the note without the ask; the ask can have a letter of its own.' },
      mood: 'mind',
    },
  ])
  expect(spokenBy(askingAda({ ...note, draft: { asks: false, isSpecific: false } }))).toEqual([])
  expect(spokenBy(askingAda({ mode: 'employed' }))).toEqual([])
})

test('R33: while I am looking, upkeep and asks go side by side', () => {
  expect(spokenBy(askingAda({ mode: 'looking', intent: 'upkeep', draft: SMALL_ASK }))).toEqual([])
})

test('R129: a shielded person is kept out of asks unless I allow it', () => {
  const [notice] = guardsFor(askingAda({ isShielded: true }))
  expect([notice?.guard, notice?.words]).toEqual(['shielded', 'You keep Ada out of asks.'])
  expect(spokenBy(askingAda({ isShielded: true, isShieldLifted: true }))).toEqual([])
  expect(spokenBy(askingAda({ isShielded: true, intent: 'upkeep' }))).toEqual([])
})

test('R34: many words in a week to a quarterly tie bring a soft word, with the day on which the week is open again', () => {
  const often = { cadenceDays: 90, intent: 'upkeep', history: [wrote(6), wrote(3), wrote(0)] } as const
  expect(guardsFor(askingAda(often))).toEqual([
    {
      guard: 'too-often',
      words: 'A few quiet days may do you and Ada good.',
      because: [
        'You got in touch on three days of the last seven, and you want to talk every three months. It may be their turn now.',
      ],
      instead: { kind: 'wait', words: 'From 18 May 2026 on the week is open again.', until: '2026-05-18' },
      mood: 'mind',
    },
  ])
})

test('R34: an answer to them is never too much', () => {
  const history = [wrote(6), wrote(3), wrote(1), heard(0)]
  expect(spokenBy(askingAda({ cadenceDays: 90, intent: 'upkeep', history }))).toEqual([])
})

test('R135: a specific ask to a warm tie to whom I gave before is encouraged', () => {
  const history = [10, 40, 70, 100].map(met)
  expect(guardsFor(askingAda({ history, gives: 2, draft: SMALL_ASK }))).toEqual([
    {
      guard: 'fitting',
      words: 'It is fine to ask.',
      because: [
        'You last talked on 7 May 2026, face to face, ten days ago.',
        'You gave Ada something twice before.',
        'What you ask for is one clear thing.',
      ],
      mood: 'go-ahead',
    },
  ])
  expect(spokenBy(askingAda({ history, gives: 2, draft: { asks: true, isSpecific: false } }))).toEqual([])
  expect(spokenBy(askingAda({ history, gives: 0, draft: SMALL_ASK }))).toEqual([])
  expect(spokenBy(askingAda({ history: [met(300)], gives: 2, draft: SMALL_ASK }))).toEqual([])
})

test('R135: what gives pause is not encouraged in the same breath', () => {
  const history = [10, 40, 70, 100].map(met)
  const facts = askingAda({ history, gives: 2, draft: SMALL_ASK, isShielded: true })
  expect(spokenBy(facts)).toEqual(['shielded'])
  expect(guardsFor(facts, { off: new Set(['shielded']) })).toEqual([])
})
