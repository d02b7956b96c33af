import type { Day } from '#book/day.ts'
import type { Regard } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import type { TieSummary } from '#book/tie.ts'
import { isSilentForAYear } from './guards/gap.ts'
import { sayDayAgo, sayPastGives } from './guards/words.ts'
import { alivenessOf, warmthOf, type Aliveness } from './tie.ts'
import { tieInWords } from './tie-words.ts'

/** Somebody who may know of it, or have it. */
export interface AskCandidate {
  readonly personId: RecordId
  readonly name: string
  readonly tie: TieSummary
  /** What in the book says that they fit, strongest first. */
  readonly whyTheyFit: readonly [string, ...string[]]
  /** How often I gave them something. */
  readonly gives: number
  /** The last day on which I was in touch without asking for anything. */
  readonly lastNonAskDay?: Day
  readonly isShielded: boolean
  /** The owner allowed asks to them all the same (R129). */
  readonly isShieldLifted?: boolean
  /** From `noAskBefore`: until then an ask of mine rests with them unanswered (R154). */
  readonly noAskBefore?: Day
  readonly regard?: Regard
}

/** Somebody to ask, with the reasons in words. */
export interface Askable {
  readonly personId: RecordId
  readonly name: string
  readonly aliveness: Aliveness
  /** Why they fit, then how the tie stands. */
  readonly because: readonly [string, ...string[]]
  /** When I was last in touch without an ask. */
  readonly lastNonAsk: string
  /** What I gave before. */
  readonly gives: string
  /** How to begin: whoever has been silent for a year is not asked before they have answered (R25). */
  readonly first: 'ask' | 'reconnect'
}

/**
 * Whom to turn to with an ask (R64): those whom the owner knows before those with whom no word was exchanged, then by
 * relation as the owner sees it (R159), then by warmth. What was given is told and never decides the order (R12).
 * Shielded people (R129) and those who have not answered an ask yet (R154) are not among them.
 */
export function askCandidates(candidates: readonly AskCandidate[], today: Day): readonly Askable[] {
  return candidates
    .filter(mayBeProposed(today))
    .map((candidate) => ({ candidate, warmth: warmthOf(candidate.tie, today) }))
    .toSorted(
      (one, other) =>
        Number(isStranger(one.candidate)) - Number(isStranger(other.candidate)) ||
        relationOf(other.candidate) - relationOf(one.candidate) ||
        other.warmth - one.warmth ||
        (keyOf(one.candidate) < keyOf(other.candidate) ? -1 : 1),
    )
    .map(({ candidate }) => inWords(candidate, today))
}

function mayBeProposed(today: Day): (candidate: AskCandidate) => boolean {
  return ({ isShielded, isShieldLifted = false, noAskBefore }) =>
    (!isShielded || isShieldLifted) && (noAskBefore === undefined || noAskBefore <= today)
}

function isStranger({ tie }: AskCandidate): boolean {
  return tie.lastTwoWayDay === undefined
}

const STEPS = { little: -1, some: 0, much: 1 } as const

/** Close, neither or slight, as 1, 0 or -1: three steps only, so that warmth has its say. Not rated is neither. */
function relationOf({ regard = {} }: AskCandidate): number {
  const ratings = Object.values(regard).filter((rating) => rating !== undefined)
  return Math.sign(ratings.reduce((sum, rating) => sum + STEPS[rating], 0))
}

function keyOf({ name, personId }: AskCandidate): string {
  return `${name}\n${personId}`
}

function inWords({ personId, name, tie, whyTheyFit, gives, lastNonAskDay }: AskCandidate, today: Day): Askable {
  return {
    personId,
    name,
    aliveness: alivenessOf(tie, today),
    because: [...whyTheyFit, tieInWords(tie, undefined, today).sentences[0]],
    lastNonAsk:
      lastNonAskDay === undefined
        ? `You have not been in touch with ${name} so far without asking for something.`
        : `You were last in touch without an ask on ${sayDayAgo(lastNonAskDay, today)}.`,
    gives: sayPastGives(name, gives),
    first: isSilentForAYear(tie, today) ? 'reconnect' : 'ask',
  }
}
