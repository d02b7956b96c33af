import type { Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import type { TieSummary } from '#book/tie.ts'
import { isSilentForAYear } from './guards/gap.ts'
import { ALIVENESS_WORDS, alivenessOf, answerOddsOf, warmthOf } from './tie.ts'
import { tieInWords } from './tie-words.ts'

/** Somebody whom the owner means to ask. */
export interface PlannedAsk {
  readonly personId: RecordId
  readonly name: string
  readonly tie: TieSummary
}

/** Whom to turn to next, and how to begin. */
export interface AskStep {
  readonly personId: RecordId
  readonly name: string
  readonly first: 'ask' | 'reconnect'
  /** Why here, in words. Never empty. */
  readonly because: readonly [string, ...string[]]
}

/**
 * An order for many asks (R143): the most alive ties first, among them those who tend to answer; whoever has been
 * silent for a year comes last, and is to be reconnected with before anything is asked. The order is a proposal,
 * and nothing of what it is made from is shown as a number (R12, R130).
 */
export function askOrder(asks: readonly PlannedAsk[], today: Day): readonly AskStep[] {
  return asks
    .map((ask) => ({ ask, place: placeOf(ask, today) }))
    .toSorted((one, other) => comparePlaces(one.place, other.place))
    .map(({ ask }) => stepFor(ask, today))
}

function stepFor({ personId, name, tie }: PlannedAsk, today: Day): AskStep {
  const isSilent = isSilentForAYear(tie, today)
  const { sentences } = tieInWords(tie, undefined, today)
  const whatFirst = isSilent ? [`Reconnect with ${name} first; the ask can wait for an answer.`] : []
  return { personId, name, first: isSilent ? 'reconnect' : 'ask', because: [...sentences, ...whatFirst] }
}

/** Compared from left to right, the smaller first. */
type Place = readonly (number | string)[]

function placeOf({ personId, name, tie }: PlannedAsk, today: Day): Place {
  return [
    Number(isSilentForAYear(tie, today)),
    ALIVENESS_WORDS.indexOf(alivenessOf(tie, today)),
    -answerOddsOf(tie, today),
    -warmthOf(tie, today),
    name,
    personId,
  ]
}

function comparePlaces(one: Place, other: Place): number {
  const at = one.findIndex((part, index) => part !== other[index])
  const [a = '', b = ''] = [one[at], other[at]]
  return a === b ? 0 : a < b ? -1 : 1
}
