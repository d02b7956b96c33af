import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Clipping } from '#book/clipping.ts'
import { COMES_WHEN_IT_COMES } from '#book/prompt.ts'
import type { Prompt } from '#book/prompt.ts'
import { Settings } from '#book/settings.ts'
import type { PlannedTie } from '#book/tie.ts'
import { bookOf, daysAgo, friend, heard, met, TODAY, wrote } from '../fixtures/network.ts'
import { promptsFor, type Plan } from './plan.ts'
import { planFor, proposeMore } from './today.ts'

const TEN = { minutes: 10 }

function shown(plan: Plan, response: Prompt['response'] = 'open'): readonly Prompt[] {
  return promptsFor(plan).map((prompt) => ({ ...prompt, id: `prompt-${prompt.personId}`, response }))
}

function names(plan: Plan): readonly string[] {
  return plan.cards.map((card) => card.name)
}

function fortyDue(): readonly PlannedTie[] {
  return Array.from({ length: 40 }, (_, at) =>
    friend(`Friend ${String(at)}`, { history: [heard(200 + at), met(190 + at)] }),
  )
}

/** A trip and a link, so that most kinds of card have their say. */
const OCCASIONS = {
  trips: [{ id: 'porto', city: 'Porto', from: daysAgo(-3), until: daysAgo(-5) }],
  clippings: [
    Clipping.parse({
      id: 'bees',
      url: 'https://example.org/',
      title: 'On bees',
      topics: ['bees'],
      savedOn: daysAgo(9),
    }),
  ],
}

const anyFriend = fc
  .record({
    circleId: fc.constantFrom('inner', 'close', 'warm', 'wide', undefined),
    talked: fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 4 }),
    heardFrom: fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 3 }),
    city: fc.constantFrom(undefined, 'Porto', 'Oslo'),
    interests: fc.subarray(['bees', 'maps']),
    written: fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 4 }),
    lastPrompt: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    birthdayIn: fc.option(fc.integer({ min: -10, max: 10 }), { nil: undefined }),
    reachableBy: fc.subarray(['message', 'email', 'letter', 'call', 'video', 'meet'] as const),
    doNotSuggest: fc.boolean(),
  })
  .map(({ talked, written, heardFrom, lastPrompt, birthdayIn, ...given }) => ({
    ...given,
    history: [...talked.map(met), ...written.map(wrote), ...heardFrom.map(heard)],
    lastPromptDay: lastPrompt === undefined ? undefined : daysAgo(lastPrompt),
    birthday: birthdayIn === undefined ? undefined : daysAgo(-birthdayIn).slice(5),
  }))

const anyBook = fc.array(anyFriend, { maxLength: 30 }).map((people) =>
  bookOf(
    people.map((given, at) => friend(`Friend ${String(at)}`, given)),
    OCCASIONS,
  ),
)

test('R1: forty people are due and there are ten minutes: the plan takes ten at most and owes nothing', () => {
  const plan = planFor(bookOf(fortyDue()), TEN)
  expect(names(plan)).toHaveLength(3)
  expect(plan.minutesPlanned).toBe(9)
  expect(JSON.stringify(plan)).not.toMatch(/overdue|behind|missed/i)
})

test('R1: whatever the book, the minutes are never exceeded', () => {
  fc.assert(
    fc.property(anyBook, fc.integer({ min: 1, max: 60 }), (book, minutes) => {
      const plan = planFor(book, { minutes })
      expect(plan.minutesPlanned).toBeLessThanOrEqual(minutes)
      expect(plan.minutesPlanned).toBe(plan.cards.reduce((sum, card) => sum + card.minutes, 0))
    }),
  )
})

test('R127, R140: every card says why, starts with a verb and shows no number of ours', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      for (const card of planFor(book, { minutes: 60 }).cards) {
        expect(card.headline.startsWith(`${card.verb} `)).toBe(true)
        expect(card.because[0].length).toBeGreaterThan(10)
        expect([card.headline, ...card.because].join(' ')).not.toMatch(/%|score|rank|undefined|NaN|!/)
      }
    }),
  )
})

test('nobody has two prompts in thirty days, except for what comes when it comes', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const byId = new Map(book.ties.map((tie) => [tie.personId, tie]))
      const cards = planFor(book, { minutes: 60 }).cards.filter(({ kind }) => !COMES_WHEN_IT_COMES.has(kind))
      for (const { personId } of cards) {
        expect((byId.get(personId)?.lastPromptDay ?? '') <= daysAgo(30)).toBe(true)
        expect(byId.get(personId)?.doNotSuggest).toBe(false)
      }
      const people = planFor(book, { minutes: 60 }).cards.map(({ personId }) => personId)
      expect(new Set(people).size).toBe(people.length)
    }),
  )
})

test('R33: the plan never asks for anything', () => {
  const promises = [
    { id: 'a', personId: 'ada', whose: 'theirs', words: 'look for a job for you', day: TODAY, state: 'open' } as const,
  ]
  const plan = planFor(bookOf([friend('Ada', { history: [met(3)] })], { promises }), TEN)
  expect(plan.cards).toEqual([])
})

test('R34: with nobody chosen there is no plan, only where to begin', () => {
  const plan = planFor(bookOf([]), TEN)
  expect(plan).toEqual({
    day: TODAY,
    minutesPlanned: 0,
    minutesAllowed: 10,
    cards: [],
    ending: 'Nobody is in your network yet. Choose whom you want to keep up with, and there will be a plan.',
  })
})

test('R35: in a circle of 180 days somebody is due half a year later, with a cadence of their own before that', () => {
  const book = (days: number, cadenceDays?: number) =>
    planFor(bookOf([friend('Ada', { cadenceDays, circleId: 'close', history: [met(days)] })]), TEN)
  expect([names(book(89)), names(book(90)), names(book(30, 31)), names(book(31, 31))]).toEqual([
    [],
    ['Ada'],
    [],
    ['Ada'],
  ])
})

test('R39: at the same share of their cadence the closer tie comes first, and the card says so', () => {
  const wide = friend('Walter', { circleId: 'wide', history: [met(730)] })
  const inner = friend('Ida', { circleId: 'inner', history: [met(60)] })
  for (const minutes of [3, 10]) {
    const plan = planFor(bookOf([wide, inner]), { minutes })
    expect(plan.cards[0]?.name).toBe('Ida')
    expect(plan.cards[0]?.because).toContain('You put Ida in your circle “Inner”.')
  }
})

test('R41: what is done leaves a gap, what was put off too, and the list comes to an end', () => {
  const people = fortyDue()
  const first = planFor(bookOf(people), TEN)
  const [one, two, three] = shown(first)
  if (!one || !two || !three) throw new Error('three cards fit ten minutes')
  const open = planFor(bookOf(people, { promptsToday: [{ ...one, response: 'done' }, two, three] }), TEN)
  expect(open.cards.map(({ promptId }) => promptId)).toEqual([two.id, three.id])
  expect(open.ending).toBe('After these two you are done for today.')
  const done = { response: 'done' } as const
  const over = planFor(bookOf(people, { promptsToday: [one, two, three].map((card) => ({ ...card, ...done })) }), TEN)
  expect(over.cards).toEqual([])
  expect(over.ending).toBe('That is all for today. Tomorrow brings a new plan.')
})

test('R41: the plan says the same all day long', () => {
  fc.assert(
    fc.property(anyBook, fc.integer({ min: 3, max: 60 }), (book, minutes) => {
      const morning = planFor(book, { minutes })
      if (morning.cards.length === 0) return
      const evening = planFor({ ...book, promptsToday: shown(morning) }, { minutes })
      expect(evening.cards.map(({ promptId: _, ...card }) => card)).toEqual(morning.cards)
    }),
  )
})

test('R41: a bit more, when asked, is for others than those who had their card', () => {
  const people = fortyDue()
  const first = planFor(bookOf(people), TEN)
  const more = proposeMore(bookOf(people, { promptsToday: shown(first, 'done') }), { minutes: 6 })
  expect(names(more)).toHaveLength(2)
  expect(names(more).filter((name) => names(first).includes(name))).toEqual([])
})

test('R128: with one live conversation a week, the others are proposed in writing', () => {
  const people = ['Ada', 'Bert', 'Carla'].map((name) =>
    friend(name, { reachableBy: ['message', 'call'], welcomeChannels: ['call'], history: [met(400)] }),
  )
  const settings = Settings.parse({ liveConversationsAWeek: 1 })
  const plan = planFor(bookOf(people, { settings }), { minutes: 60 })
  expect(plan.cards.map(({ channel }) => channel).sort()).toEqual(['call', 'message', 'message'])
  const later = planFor(bookOf(people, { settings, liveConversationsThisWeek: 1 }), { minutes: 60 })
  expect(later.cards.map(({ channel }) => channel)).toEqual(['message', 'message', 'message'])
})

test('R162: three people typed by hand and nothing else make a first plan', () => {
  const people = ['Ada', 'Bert', 'Carla'].map((name) => friend(name, { addedOn: TODAY, reachableBy: [] }))
  const plan = planFor(bookOf(people), TEN)
  expect([...names(plan)].sort()).toEqual(['Ada', 'Bert', 'Carla'])
  expect(plan.cards.map(({ verb }) => verb)).toEqual(['Write', 'Write', 'Write'])
})

test('one of five cards is for somebody who has become a stranger', () => {
  const strangers = Array.from({ length: 20 }, (_, at) =>
    friend(`Stranger ${String(at)}`, { circleId: 'wide', history: [met(1500 + at)] }),
  )
  const close = Array.from({ length: 20 }, (_, at) =>
    friend(`Close ${String(at)}`, { circleId: 'inner', history: [met(175), wrote(176), heard(175 + at)] }),
  )
  // Two of the innermost circle come before the round of the other five.
  const plan = planFor(bookOf([...close, ...strangers]), { minutes: 21 })
  expect(plan.cards.filter(({ kind }) => kind === 'dormant')).toHaveLength(1)
})

test('nobody of the innermost circle waits for two of their cadences; further out the index has the say', () => {
  const ada = friend('Ada', { circleId: 'inner', history: [met(44), heard(44)] })
  const others = Array.from({ length: 20 }, (_, at) =>
    friend(`Other ${String(at)}`, { circleId: 'close', history: [met(190), heard(189), wrote(191)] }),
  )
  const kinds = (silent: number) => {
    const inner = { ...ada, tie: friend('Ada', { history: [met(silent), heard(silent)] }).tie }
    return planFor(bookOf([...others, inner]), TEN)
      .cards.filter(({ name }) => name === 'Ada')
      .map(({ kind }) => kind)
  }
  expect([kinds(44), kinds(45), kinds(179), kinds(181)]).toEqual([[], ['closest'], ['closest'], ['due']])
})

test('three promises of one day fit ten minutes, each by the lightest way', () => {
  const friends = ['Ada', 'Bert', 'Carla'].map((name) =>
    friend(name, { reachableBy: ['message', 'email'], welcomeChannels: ['email'] }),
  )
  const promises = friends.map(({ personId }) => {
    return { id: `to-${personId}`, personId, whose: 'mine', words: 'send it', day: TODAY, state: 'open' } as const
  })
  const plan = planFor(bookOf(friends, { promises }), TEN)
  expect([plan.minutesPlanned, plan.cards.length]).toEqual([9, 3])
})

test('T13: what is written down later but happened earlier moves the next card to where it belongs', () => {
  const book = (days: number) => bookOf([friend('Ada', { circleId: 'close', history: [met(200), met(days)] })])
  expect(names(planFor(book(95), TEN))).toEqual(['Ada'])
  expect(names(planFor(book(80), TEN))).toEqual([])
})

test('the same book gives the same plan, in whatever order its people are kept', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const other = planFor({ ...book, ties: book.ties.toReversed() }, { minutes: 30 })
      expect(other).toEqual(planFor(book, { minutes: 30 }))
    }),
  )
})
