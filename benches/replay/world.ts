import type { Chance } from './chance.ts'
import type { History, PairHistory } from './histories.ts'
import { replyLogit, type AnswersSoFar, type ReplyModel } from './reply-fit.ts'
import type { ReplaySet } from './sets.ts'

const REMEMBERED_DAYS = 1095

/** By strength: fifteen inner, thirty-five close, a hundred warm, the rest wide (evidence, section 3.4). */
const TIERS = [
  { circleId: 'inner', people: 15, importance: 4, reminderDays: 30 },
  { circleId: 'close', people: 35, importance: 2, reminderDays: 90 },
  { circleId: 'warm', people: 100, importance: 1.5, reminderDays: 180 },
  { circleId: 'wide', people: Infinity, importance: 1, reminderDays: 365 },
] as const

/** A pair as one of the two knows it on the first morning. */
export interface Tie {
  readonly id: string
  readonly contactDays: readonly number[]
  readonly inboundDays: readonly number[]
  /** The owner's real notes, by the day on which it was clear whether they were answered. */
  readonly settledNotes: readonly { readonly day: number; readonly isAnswered: boolean }[]
  readonly circleId: string
  readonly importance: number
  readonly reminderDays: number
  /** Whether the n-th note would be answered, sent as things stand: the luck is the same for every policy. */
  readonly wouldAnswer: (note: number, answers: AnswersSoFar) => boolean
  /** Where in its interval a calendar reminder falls. */
  readonly phase: number
}

export interface World {
  readonly start: number
  readonly end: number
  readonly set: ReplaySet
  readonly ties: readonly Tie[]
}

export interface Beginning {
  readonly pairs: readonly PairHistory[]
  readonly start: number
  /** Fitted to what came before the start. */
  readonly model: ReplyModel
}

/** Pairs of a set on one 1 January, each with one of the two as the owner, and their hidden readiness to answer. */
export function drawWorld(set: ReplaySet, { pairs, start, model }: Beginning, chance: Chance): World {
  const known = pairs.filter(([side]) => isKnown(side, start))
  const sides = chance
    .pick(set.pairs, known.length)
    .flatMap((at) => known[at]?.[chance.next() < 0.5 ? 0 : 1] ?? [])
    .sort((a, b) => strengthOf(b, start) - strengthOf(a, start))
  const ties = sides.map((history, rank): Tie => {
    const hidden = set.hiddenSpread * chance.normal()
    const luck = Array.from({ length: 20 }, chance.next)
    const { circleId, importance, reminderDays } = tierAt(rank)
    return {
      id: `tie-${String(rank).padStart(4, '0')}`,
      contactDays: history.contactDays,
      inboundDays: history.inboundDays,
      settledNotes: settledNotesOf(history),
      circleId,
      importance,
      reminderDays,
      wouldAnswer: (note, answers) => (luck[note] ?? 1) < 1 / (1 + Math.exp(-replyLogit(model, answers) - hidden)),
      phase: chance.next(),
    }
  })
  return { start, end: start + set.days, set, ties }
}

/** Two days of contact or more, the last within three years: see README.md, "What the evidence leaves open". */
function isKnown({ contactDays }: History, start: number): boolean {
  const past = contactDays.filter((day) => day < start)
  return past.length >= 2 && start - (past.at(-1) ?? 0) <= REMEMBERED_DAYS
}

function settledNotesOf({ notes }: History): Tie['settledNotes'] {
  return notes
    .map(({ day, answerDay }) => ({ day: Math.min(answerDay, day + 30), isAnswered: answerDay < Infinity }))
    .sort((a, b) => a.day - b.day)
}

/** S on a day (evidence, section 3.1). */
export function strengthOf({ contactDays }: History, day: number): number {
  let sum = 0
  for (const contact of contactDays) if (contact < day) sum += 2 ** ((contact - day) / 365)
  return sum
}

function tierAt(rank: number): (typeof TIERS)[number] {
  let from = 0
  for (const tier of TIERS) {
    if (rank < from + tier.people) return tier
    from += tier.people
  }
  return TIERS[3]
}
