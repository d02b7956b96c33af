import type { Day } from '#book/day.ts'
import { addDays } from '#book/day.ts'
import type { InteractionKind } from '#book/interaction.ts'
import type { Person } from '#book/person.ts'
import type { Chance } from './chance.ts'
import { chanceOf } from './chance.ts'
import type { Moment } from './cast/member.ts'
import { OCCASIONS, RECEIVED, SENT, SUBJECTS } from './said.ts'
import { I_ASKED, I_TOLD } from './told.ts'

/** Two years, which is what the demo remembers. */
export const REMEMBERED_DAYS = 730

/** How people of a circle are in touch: how long ago they last were, and how long they wait between two times. */
interface Rhythm {
  /** Spans of days in which the last time may lie, each as likely as the next. */
  readonly last: readonly (readonly [from: number, to: number])[]
  readonly meanGapDays: number
  readonly ways: readonly InteractionKind[]
}

const RHYTHMS: Readonly<Record<string, Rhythm>> = {
  inner: {
    last: [
      [1, 6],
      [2, 18],
      [10, 28],
    ],
    meanGapDays: 19,
    ways: ['met', 'met', 'call', 'call', 'message', 'message', 'video'],
  },
  close: {
    last: [
      [4, 60],
      [20, 88],
      [40, 88],
      [92, 165],
    ],
    meanGapDays: 58,
    ways: ['met', 'call', 'message', 'message', 'video', 'email'],
  },
  warm: {
    last: [
      [8, 120],
      [60, 178],
      [90, 178],
      [182, 330],
    ],
    meanGapDays: 125,
    ways: ['met', 'message', 'message', 'email', 'call'],
  },
  wide: {
    last: [
      [20, 300],
      [120, 360],
      [366, 600],
      [500, 720],
    ],
    meanGapDays: 240,
    ways: ['message', 'message', 'email', 'met'],
  },
}

/** A few of the pool are people the owner really talks with and has not chosen yet. */
const OF_THE_POOL: Rhythm = {
  last: [
    [15, 170],
    [190, 500],
  ],
  meanGapDays: 110,
  ways: ['message', 'message', 'email', 'met'],
}
const TALKED_WITH_IN_THE_POOL = 0.2

/** Chosen a short while ago, and not a word yet. */
const NOT_A_WORD_YET = 0.09

/** What happened with somebody, newest first; what they told is added later, from one table for all. */
export function momentsWith(person: Person, seed: string): Moment[] {
  const chance = chanceOf(`${seed} history of ${person.id}`)
  const rhythm = rhythmFor(person, chance)
  const talks = rhythm === undefined ? [] : talksIn(rhythm, chance)
  return [...talks, ...lightTouches(person, chance)]
}

function rhythmFor({ place, circleId }: Person, chance: Chance): Rhythm | undefined {
  if (place === 'pool') return chance.isLucky(TALKED_WITH_IN_THE_POOL) ? OF_THE_POOL : undefined
  if (circleId === 'wide' && chance.isLucky(NOT_A_WORD_YET)) return undefined
  return RHYTHMS[circleId ?? 'wide']
}

/** Talks come in bursts with long waits in between, back from the last one to the end of memory. */
function talksIn({ last, meanGapDays, ways }: Rhythm, chance: Chance): Moment[] {
  const answers = 0.55 + 0.4 * chance.next()
  const moments: Moment[] = []
  let daysAgo = chance.between(...chance.pick(last))
  while (daysAgo <= REMEMBERED_DAYS) {
    const burst = burstOf(chance.pick(ways), { daysAgo, answers, chance })
    moments.push(...burst)
    const earliest = burst.at(-1)?.daysAgo ?? daysAgo
    daysAgo = earliest + Math.max(3, Math.round(chance.wait(meanGapDays)))
  }
  return moments.filter((moment) => moment.daysAgo <= REMEMBERED_DAYS)
}

interface Burst {
  readonly daysAgo: number
  readonly answers: number
  readonly chance: Chance
}

/** Newest first: a meeting that was agreed on in writing, or a few messages to and fro. */
function burstOf(way: InteractionKind, { daysAgo, answers, chance }: Burst): Moment[] {
  if (way === 'message' || way === 'email') return written(way, { daysAgo, answers, chance })
  const minutes = chance.between(way === 'met' ? 6 : 3, way === 'met' ? 24 : 10) * 5
  const live: Moment = {
    daysAgo,
    kind: way,
    direction: 'both',
    minutes,
    ...(way === 'met' && chance.isLucky(0.6) ? { notes: chance.pick(OCCASIONS) } : {}),
    ...(chance.isLucky(0.3) ? { iTold: chance.pick(I_TOLD) } : {}),
    ...(chance.isLucky(0.15) ? { asked: chance.pick(I_ASKED) } : {}),
    ...(chance.isLucky(0.5) ? { purposes: ['caught-up'] } : {}),
  }
  return chance.isLucky(0.4)
    ? [live, ...written('message', { daysAgo: daysAgo + chance.between(2, 5), answers, chance })]
    : [live]
}

function written(kind: 'message' | 'email', { daysAgo, answers, chance }: Burst): Moment[] {
  const theyBegan = chance.isLucky(0.35)
  const isAnswered = theyBegan || chance.isLucky(answers)
  const daysUntilAnswer = isAnswered ? chance.between(0, 3) : 0
  const first = note(kind, theyBegan ? 'in' : 'out', { daysAgo: daysAgo + daysUntilAnswer, chance })
  if (!isAnswered) return [first]
  const answer = note(kind, theyBegan ? 'out' : 'in', { daysAgo, chance })
  return [first.subject === undefined ? answer : { ...answer, subject: `Re: ${first.subject}` }, first]
}

function note(kind: 'message' | 'email', direction: 'in' | 'out', { daysAgo, chance }: Omit<Burst, 'answers'>): Moment {
  if (kind === 'email') return { daysAgo, kind, direction, subject: chance.pick(SUBJECTS) }
  const words = chance.isLucky(0.85) ? { notes: chance.pick(direction === 'out' ? SENT : RECEIVED) } : {}
  return { daysAgo, kind, direction, ...words }
}

/** Likes, comments and the day they connected: kept, and not counted as talk. */
function lightTouches({ place, circleId }: Person, chance: Chance): Moment[] {
  const likes = Array.from(
    { length: chance.isLucky(circleId === 'wide' ? 0.5 : 0.2) ? chance.between(1, 3) : 0 },
    (): Moment => {
      return {
        daysAgo: chance.between(2, 400),
        kind: chance.pick(['like', 'like', 'comment', 'share']),
        direction: chance.pick(['in', 'out']),
      }
    },
  )
  if (place === 'network' || !chance.isLucky(0.5)) return likes
  return [
    ...likes,
    { daysAgo: chance.between(30, REMEMBERED_DAYS), kind: 'invitation', direction: chance.pick(['in', 'out']) },
  ]
}

export function dayOfMoment({ daysAgo }: Moment, today: Day): Day {
  return addDays(today, -daysAgo)
}
