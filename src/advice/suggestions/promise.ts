import type { Channel } from '#book/channel.ts'
import { daysBetween } from '#book/day.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import { lightestWay } from '../plan/channel.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { sayCount, sayDay } from '../say.ts'
import { reachOut } from './reach-out.ts'
import type { SuggestionKind } from './suggestion.ts'

/**
 * What the owner said they would do, or was invited to do, when its day has come: it comes first and waits for no
 * rest nor for a longer day. What others promised is theirs to remember: the plan never asks (R33).
 */
export const promise: SuggestionKind = {
  kind: 'promise',
  called: 'promises',
  place: { before: 1, atMost: 20 },
  always: true,
  candidates: (facts) => {
    const people = new Set(ripe(facts).map(({ personId }) => personId))
    return [...people].map(facts.tieOf).filter((tie) => tie !== undefined)
  },
  wish: (facts, tie, aboutId) => {
    const words = promiseTo(facts, tie, aboutId)?.words ?? ''
    return WAYS_IN_WORDS.find(([pattern]) => pattern.test(words))?.[1]
  },
  leaves: (facts, tie) => {
    const people = [...new Set(ripe(facts).map(({ personId }) => personId))]
    const after = people.length - 1 - people.indexOf(tie.personId)
    return after * facts.view.settings.minutes.message
  },
  whenShort: lightestWay,
  say: (facts, tie, { channel, aboutId }) => {
    const made = promiseTo(facts, tie, aboutId)
    if (made === undefined) return undefined
    const said = made.whose === 'mine' ? sayMine(facts, tie, made) : sayInvited(facts, tie, { made, channel })
    return { ...said, aboutId: made.id }
  },
}

const WAYS_IN_WORDS: readonly (readonly [RegExp, Channel])[] = [
  [/\b(call|ring|phone)\b/i, 'call'],
  [/\b(meet|lunch|dinner|coffee|visit)\b/i, 'meet'],
  [/\be-?mail\b/i, 'email'],
]

/** Those whose day has come, the oldest first. */
export function ripe({ view, today }: PlanFacts): readonly PromiseMade[] {
  return view.promises
    .filter((made) => made.state === 'open' && made.whose !== 'theirs' && (made.remindOn ?? made.day) <= today)
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
}

/** The one that the card names; before the day is opened, and on older cards, the oldest whose day has come. */
function promiseTo(facts: PlanFacts, tie: PlannedTie, aboutId?: RecordId): PromiseMade | undefined {
  return ripe(facts).find((made) => made.personId === tie.personId && (aboutId ?? made.id) === made.id)
}

function sayMine(facts: PlanFacts, tie: PlannedTie, made: PromiseMade) {
  return {
    verb: 'Keep',
    headline: `Keep your word to ${tie.name}: “${made.words}”`,
    because: [`You said you would, for ${whenItWas(facts, made)}.`] as const,
    give: made.words,
  }
}

function sayInvited(facts: PlanFacts, tie: PlannedTie, { made, channel }: { made: PromiseMade; channel: Channel }) {
  const { verb, words } = reachOut(channel, tie.name)
  const because = [`They invited you to, for ${whenItWas(facts, made)}: “${made.words}”`] as const
  return { verb, headline: `${words}: they asked you to get in touch about now.`, because }
}

function whenItWas({ today }: PlanFacts, { day }: PromiseMade): string {
  const late = daysBetween(day, today)
  return late === 0 ? 'today' : `${sayDay(day)}, ${sayCount(late, 'day')} ago`
}
