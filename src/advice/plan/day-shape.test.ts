import { expect, test } from 'vitest'
import type { ModeNow } from '#book/mode.ts'
import { PlanDocument } from '#book/plan-document.ts'
import type { PlanningView } from '#book/planning-view.ts'
import { Settings } from '#book/settings.ts'
import { addDays } from '#book/day.ts'
import { asidesFor } from '../asides/index.ts'
import { bookOf, daysAgo, friend, heard, met, TODAY } from '../fixtures/network.ts'
import { dayInWords, minutesOf } from './day-shape.ts'
import { factsOf } from './facts.ts'
import { planFor, proposeMore } from './today.ts'

const BUSY: ModeNow = { mode: 'busy', since: daysAgo(3), until: '2026-06-03', underneath: 'employed' }
const NEW_JOB: ModeNow = { mode: 'new-job', since: daysAgo(3), until: '2026-08-12', underneath: 'new-job' }
const LOOKING: ModeNow = { mode: 'looking', since: daysAgo(3), until: undefined, underneath: 'looking' }

/** Somebody for each kind: a promise, thanks, a birthday, somebody who waits, and many who are due. */
function fullBook(given: Partial<PlanningView> = {}): PlanningView {
  const due = Array.from({ length: 40 }, (_, at) => friend(`Friend ${String(at)}`, { history: [met(200 + at)] }))
  const people = [
    friend('Pia', { history: [met(2)] }),
    friend('Tom', { history: [met(2)] }),
    friend('Bea', { history: [met(40)], birthday: TODAY.slice(5) }),
    friend('Wim', { history: [heard(6)] }),
  ]
  return bookOf([...due, ...people], {
    promises: [{ id: 'p', personId: 'pia', whose: 'mine', words: 'send the talk', day: daysAgo(2), state: 'open' }],
    recentHelp: [
      {
        id: 'h',
        kind: 'message',
        direction: 'in',
        day: daysAgo(1),
        personIds: ['tom'],
        purposes: ['answered'],
        prompted: false,
      },
    ],
    ...given,
  })
}

const kindsOf = (view: PlanningView): readonly string[] => planFor(view).cards.map(({ kind }) => kind)

test('R9: busy days bring promises and thanks, and the day after them brings one day’s plan', () => {
  const busy = fullBook({ mode: BUSY })
  expect(kindsOf(busy)).toEqual(['promise', 'thank'])
  expect(asidesFor(factsOf(busy))).toEqual([])
  expect(dayInWords(busy)).toBe('Busy until 3 June: only promises and thanks show.')
  const nothing = planFor(bookOf([friend('Ada', { history: [met(400)] })], { mode: BUSY }))
  expect(nothing).toMatchObject({ cards: [], ending: 'Busy until 3 June: only promises and thanks show.' })
  const after = planFor(fullBook({ today: addDays(TODAY, 14), promises: [], recentHelp: [] }))
  expect(after.minutesPlanned).toBeLessThanOrEqual(10)
  expect(JSON.stringify(after)).not.toMatch(/overdue|behind|missed|backlog/i)
})

test('R128: on a quiet day of the week nothing is planned but promises', () => {
  // 17 May 2026 is a Sunday.
  const settings = Settings.parse({ quietDays: [7] })
  expect(kindsOf(fullBook({ settings }))).toEqual(['promise'])
  expect(kindsOf(fullBook({ settings: Settings.parse({ quietDays: [1] }) })).length).toBeGreaterThan(2)
  const calm = planFor(bookOf([friend('Ada', { history: [met(400)] })], { settings }))
  expect(calm).toMatchObject({ cards: [], ending: 'A quiet day, as you like it: only promises show.' })
})

test('R9: whoever asks for more on a quiet day gets it', () => {
  const view = bookOf([friend('Ada', { history: [met(400)] })], { mode: BUSY })
  expect(proposeMore(view, { minutes: 5 }).cards.map(({ name }) => name)).toEqual(['Ada'])
})

test('R48: a new job halves the day and keeps five minutes of it; thanks stay, and somebody new is written down', () => {
  const minutes = (minutesADay: number) =>
    minutesOf(bookOf([], { mode: NEW_JOB, settings: Settings.parse({ minutesADay }) }))
  expect([minutes(30), minutes(10), minutes(7), minutes(3)]).toEqual([15, 5, 5, 3])
  const view = fullBook({ mode: NEW_JOB, promises: [] })
  expect(kindsOf(view)).toEqual(['thank'])
  expect(asidesFor(factsOf(view)).map(({ kind }) => kind)).toContain('new-colleague')
  expect(asidesFor(factsOf(fullBook())).map(({ kind }) => kind)).not.toContain('new-colleague')
})

test('R33: who looks for work keeps up with people as ever, and no day’s plan asks for anything', () => {
  expect(planFor(fullBook({ mode: LOOKING }))).toEqual(planFor(fullBook()))
  expect(JSON.stringify(planFor(fullBook({ mode: LOOKING })))).not.toMatch(/\b(referral|favour|hire|vacanc)/i)
})

test('the owner’s plan says how long a day is, where it says so; more minutes may be asked for by name', () => {
  const document = { id: 'plan', from: daysAgo(10), reviewOn: daysAgo(-80) }
  const settings = Settings.parse({ minutesADay: 20 })
  const minutes = (given: object) =>
    minutesOf(bookOf([], { settings, plan: PlanDocument.parse({ ...document, ...given }) }))
  expect([minutes({}), minutes({ minutesADay: 4 })]).toEqual([20, 4])
  expect(planFor(fullBook(), { minutes: 30 }).minutesAllowed).toBe(30)
})

test('what is never wanted for somebody is not said of them, and other things are', () => {
  const given = { birthday: TODAY.slice(5), history: [met(400)] }
  const kinds = (neverSuggest: string[]) => kindsOf(bookOf([friend('Bea', { ...given, neverSuggest })]))
  expect([kinds([]), kinds(['birthday']), kinds(['birthday', 'due', 'dormant'])]).toEqual([['birthday'], ['due'], []])
  const view = fullBook({ ties: [friend('Pia', { neverSuggest: ['promise'] })], recentHelp: [] })
  expect(kindsOf(view)).toEqual(['promise'])
})

test('R34: a card says softly when they were written to often lately', () => {
  const often = [1, 3, 5].map((days) => ({ ...heard(days), direction: 'out' as const }))
  const view = fullBook({ ties: [friend('Pia', { history: often })], recentHelp: [] })
  expect(planFor(view).cards[0]?.notice).toContain('on three days of the last seven')
  expect(planFor(fullBook()).cards[0]?.notice).toBeUndefined()
})
