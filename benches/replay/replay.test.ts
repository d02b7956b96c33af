import { expect, test } from 'vitest'
import { bootstrap } from './bootstrap.ts'
import { chanceFrom } from './chance.ts'
import type { History, Note } from './histories.ts'
import { tendrilPlan } from './planner.ts'
import { nothing, tendrilIndex, tieredCalendar, tieredSinceLastContact } from './policies.ts'
import { answersBefore, fitReplyModel } from './reply-fit.ts'
import { REPLAY_SETS, type ReplaySet } from './sets.ts'
import { drawWorld } from './world.ts'
import { liveThrough, type Policy, type Year } from './year.ts'

const [kernel] = REPLAY_SETS
const set: ReplaySet = { ...(kernel as ReplaySet), pairs: 60, starts: [2000], notesADay: 1, hiddenSpread: 0.5 }

/** Pairs who were in touch now and then before the year, and never in it. */
function silentPairs(): readonly (readonly [History, History])[] {
  const chance = chanceFrom(5)
  return Array.from({ length: 60 }, () => {
    const contactDays = [...new Set(Array.from({ length: 6 }, () => 1500 + Math.floor(chance.next() * 500)))].sort()
    const notes: readonly Note[] = contactDays.map((day) => ({
      day,
      answerDay: chance.next() < 0.4 ? day + 1 : Infinity,
    }))
    const side: History = { contactDays, inboundDays: contactDays, notes }
    return [side, side] as const
  })
}

const pairs = silentPairs()
const world = drawWorld(set, { pairs, start: 2000, model: [0, 0.6, -0.1] }, chanceFrom(9))

test('who is never written to and never writes is silent after a year', () => {
  expect(liveThrough(world, nothing)).toEqual({ weighted: 0, count: 0, notes: 0 })
})

test('every policy writes the same number of notes, and none writes twice in thirty days', () => {
  const written = [tieredCalendar, tieredSinceLastContact, tendrilIndex, tendrilPlan].map((makePolicy) => {
    const days = new Map<string, number>()
    const watched = (year: Year): Policy => {
      const policy = makePolicy(year)
      return (now, howMany) => {
        const chosen = policy(now, howMany)
        for (const { tie } of chosen) {
          expect(now.day - (days.get(tie.id) ?? 0)).toBeGreaterThanOrEqual(30)
          days.set(tie.id, now.day)
        }
        expect(chosen.length).toBeLessThanOrEqual(howMany)
        return chosen
      }
    }
    return liveThrough(world, watched)
  })
  expect(written.every(({ count }) => count > 0)).toBe(true)
  expect(Math.max(...written.map(({ notes }) => notes))).toBeLessThanOrEqual(261)
})

test('the same seed draws the same world', () => {
  const again = drawWorld(set, { pairs, start: 2000, model: [0, 0.6, -0.1] }, chanceFrom(9))
  expect(liveThrough(again, tendrilIndex)).toEqual(liveThrough(world, tendrilIndex))
})

test('a note is answered or not only once its time has come', () => {
  const side: History = {
    contactDays: [10, 12, 50],
    inboundDays: [12],
    notes: [
      { day: 10, answerDay: 12 },
      { day: 50, answerDay: Infinity },
    ],
  }
  expect(answersBefore(side, 60)).toEqual({ sent: 1, answered: 1, daysSinceTheyWrote: 48 })
  expect(answersBefore(side, 81)).toEqual({ sent: 2, answered: 1, daysSinceTheyWrote: 69 })
})

test('the reply model finds the odds that made the answers', () => {
  const chance = chanceFrom(11)
  const many = Array.from({ length: 3000 }, (): readonly [History, History] => {
    const note = { day: 100, answerDay: chance.next() < 0.3 ? 101 : Infinity }
    const side: History = { contactDays: [1, 2, 100], inboundDays: [2], notes: [note] }
    return [side, { contactDays: [], inboundDays: [], notes: [] }]
  })
  const [constant, rate, silence] = fitReplyModel(many, 500)
  const logit = constant + rate * Math.log(0.35 / 0.65) + silence * Math.log1p(98)
  expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(0.3, 1)
})

test('the interval of a mean covers it and narrows with more draws', () => {
  const chance = chanceFrom(3)
  const values = Array.from({ length: 400 }, () => chance.normal())
  const meanOf = (at: readonly number[]) => at.reduce((sum, one) => sum + (values[one] ?? 0), 0) / at.length
  const few = bootstrap(25, meanOf)
  const all = bootstrap(400, meanOf)
  expect(few.low < few.value && few.value < few.high).toBe(true)
  expect(all.high - all.low).toBeLessThan(few.high - few.low)
})
