import type { Interaction } from '#book/interaction.ts'
import { sayCount, sayNumber, startSentence } from '../say.ts'
import { realExchanges } from './counts/conversations.ts'
import type { WeekFacts } from './facts.ts'

/** Somebody whom one call would reach. */
export interface CallProposed {
  readonly personId: string
  readonly name: string
}

/**
 * What a week of clicks, or of going out, has not been yet, said kindly (R82, R111): nothing when there was a
 * conversation, or when the owner does not count them.
 */
export function kindlySaid(facts: WeekFacts, call: CallProposed | undefined): readonly string[] {
  const { interactions, events, settings } = facts
  if (!settings.whatCounts.includes('conversations') || realExchanges(facts).length > 0) return []
  const outings = events.length + interactions.filter(({ kind }) => kind === 'event').length
  const clicks = interactions.filter(({ kind }) => kind !== 'event')
  if (outings + clicks.length === 0) return []
  return [
    ...(clicks.length === 0 ? [] : [`No conversations this week, only ${sayClicks(clicks)}.`]),
    ...(outings === 0 ? [] : [`You went to ${sayCount(outings, 'event')}; the talks afterwards are still to come.`]),
    call === undefined
      ? 'One call to somebody you like would make it a good week.'
      : `One call would make it a good week, to ${call.name} perhaps.`,
  ]
}

const CLICKS: readonly (readonly [Interaction['kind'], string])[] = [
  ['like', 'likes'],
  ['comment', 'comments'],
  ['share', 'shares'],
  ['invitation', 'invitations'],
  ['card-exchange', 'business cards'],
]

/** `likes and invitations`: what they were, and how many only where it is little. */
function sayClicks(clicks: readonly Interaction[]): string {
  const kinds = new Set(clicks.map(({ kind }) => kind))
  const named = CLICKS.filter(([kind]) => kinds.has(kind)).map(([, words]) => words)
  if (named.length === 0) return `${startSentence(sayNumber(clicks.length)).toLowerCase()} light touches`
  return new Intl.ListFormat('en-GB').format(named)
}
