import { expect, test } from 'vitest'
import type { Interaction, Purpose } from '#book/interaction.ts'
import type { Question } from '#book/question.ts'
import type { Thread } from '#book/thread.ts'
import { bookOf, daysAgo, friend, heard, met, wrote } from '../fixtures/network.ts'
import { planFor } from '../plan/today.ts'

const TEN = { minutes: 10 }

function asked(given: Partial<Question> = {}): Question {
  const words = 'do you know a good notary?'
  return { id: 'q1', personId: 'ada', whose: 'theirs', words, askedOn: daysAgo(3), state: 'open', ...given }
}

function helped(given: Partial<Interaction> = {}): Interaction {
  const purposes: Purpose[] = ['answered']
  const entry = { id: 'h1', kind: 'message', direction: 'in', day: daysAgo(0), personIds: ['ada'] } as const
  return { ...entry, purposes, prompted: false, ...given, personIds: given.personIds ?? ['ada'] }
}

function told(given: Partial<Thread> = {}): Thread {
  const thread = { id: 't1', personId: 'ada', words: 'her mother’s operation', state: 'open' } as const
  return { ...thread, sensitive: false, notedOn: daysAgo(20), askFrom: daysAgo(1), ...given }
}

test('R160: a word of theirs that waits three days goes before upkeep, and not on the second day', () => {
  const longSilent = friend('Bert', { circleId: 'inner', history: [met(400), heard(390)] })
  const kinds = (days: number) => {
    const ada = friend('Ada', { circleId: 'wide', history: [wrote(days + 40), heard(days)] })
    return planFor(bookOf([longSilent, ada]), TEN).cards.map(({ name, kind }) => [name, kind])
  }
  expect([kinds(2), kinds(3)[0], kinds(30)[0], kinds(31)]).toEqual([
    [['Bert', 'due']],
    ['Ada', 'waiting-on-me'],
    ['Ada', 'waiting-on-me'],
    [['Bert', 'due']],
  ])
})

test('R160: an answer to the owner’s own note ends that exchange and waits for nobody', () => {
  const ada = friend('Ada', { circleId: 'wide', history: [wrote(12), heard(5)] })
  expect(planFor(bookOf([ada]), TEN).cards).toEqual([])
})

test('R160: once answered nobody waits, and whoever was answered by phone does not wait either', () => {
  const answered = friend('Ada', { history: [heard(8), wrote(4)] })
  const called = friend('Bert', { history: [heard(8), met(5)] })
  expect(planFor(bookOf([answered, called]), TEN).cards).toEqual([])
})

test('R160: a card last week does not keep them waiting; what the owner put off does wait', () => {
  const given = { history: [heard(5)], lastPromptDay: daysAgo(6) }
  const cards = (more: object) => planFor(bookOf([friend('Ada', { ...given, ...more })]), TEN).cards.length
  expect([cards({}), cards({ restUntil: daysAgo(-2) }), cards({ doNotSuggest: true })]).toEqual([1, 0, 0])
})

test('R15, R160: their open question comes in its own words; mine and young ones do not', () => {
  const ada = friend('Ada', { history: [met(10)] })
  const cards = (question: Question) => planFor(bookOf([ada], { questions: [question] }), TEN).cards
  expect(cards(asked())).toMatchObject([
    {
      kind: 'waiting-on-me',
      verb: 'Answer',
      headline: 'Answer Ada: “do you know a good notary?”',
      because: ['They asked you on 14 May 2026, three days ago.'],
      aboutId: 'q1',
    },
  ])
  expect([asked({ whose: 'mine' }), asked({ askedOn: daysAgo(2) }), asked({ state: 'dropped' })].map(cards)).toEqual([
    [],
    [],
    [],
  ])
})

test('R58: help written down today asks for thanks the same day, whatever card there was yesterday', () => {
  const ada = friend('Ada', { history: [heard(0)], lastPromptDay: daysAgo(1) })
  const [card] = planFor(bookOf([ada], { recentHelp: [helped()] }), TEN).cards
  expect(card).toMatchObject({ verb: 'Thank', headline: 'Thank Ada: they had an answer for you.', aboutId: 'h1' })
})

test('R58: thanks once said are not asked for again, by purpose or in the words', () => {
  const ada = friend('Ada', { history: [heard(5), wrote(1)] })
  const later = { id: 'x', direction: 'out', day: daysAgo(1) } as const
  const kinds = (thanks: Partial<Interaction>) => {
    const recentHelp = [helped({ day: daysAgo(5) }), helped({ ...later, ...thanks })]
    return planFor(bookOf([ada], { recentHelp }), TEN).cards.map(({ kind }) => kind)
  }
  expect(kinds({ purposes: ['thanked'] })).toEqual([])
  expect(kinds({ purposes: ['shared'], notes: 'Thanks for the answer; here is the talk' })).toEqual([])
  expect(kinds({ purposes: ['shared'] })).toEqual(['thank'])
  expect(kinds({ purposes: ['thanked'], day: daysAgo(6) })).toEqual(['thank'])
})

test('R58: for an introduction the one who made it is thanked, not the one who was introduced', () => {
  const people = [friend('Ada', { history: [met(3)] }), friend('Bo', { history: [met(3)] })]
  const recentHelp = [helped({ kind: 'introduction', purposes: [], personIds: ['ada', 'bo'], day: daysAgo(3) })]
  const { cards } = planFor(bookOf(people, { recentHelp }), TEN)
  expect(cards.map(({ headline }) => headline)).toEqual(['Thank Ada: they introduced you to Bo.'])
})

test('R157: what was told is asked about from its day on; a private thing is not spelled out', () => {
  const ada = friend('Ada', { history: [met(20)] })
  const cards = (thread: Thread) => planFor(bookOf([ada], { threads: [thread] }), TEN).cards
  expect(cards(told())).toMatchObject([
    { kind: 'ask-how-it-went', headline: 'Ask Ada how it went: “her mother’s operation”', aboutId: 't1' },
  ])
  const [gently] = cards(told({ sensitive: true }))
  expect(gently?.headline).toBe('Ask Ada gently: it was close to their heart.')
  expect(JSON.stringify(gently)).not.toContain('operation')
  expect(cards(told({ askFrom: daysAgo(-1) }))).toEqual([])
})
