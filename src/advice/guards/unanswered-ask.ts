import { addDays, type Day } from '#book/day.ts'
import { sayDay } from '../say.ts'
import { isAsking } from './facts.ts'
import type { AskMade, GuardFacts } from './facts.ts'
import type { Guard } from './notice.ts'
import { sayDayAgo } from './words.ts'

/** R154: for ninety days a give or nothing. */
const COOL_DOWN_DAYS = 90

/** A second ask on top of one that had no answer (R154). */
export const unansweredAsk: Guard = {
  id: 'unanswered-ask',
  about: 'A second ask within 90 days of one that had no answer',
  find(facts) {
    const asked = unanswered(facts)
    const until = noAskBefore(facts)
    if (!isAsking(facts) || asked === undefined || until === undefined) return undefined
    return {
      guard: 'unanswered-ask',
      words: `${facts.name} has not answered your last ask, and a second one would make the first heavier.`,
      because: [`You asked on ${sayDayAgo(asked, facts.today)}, and no answer is written down.`],
      instead: {
        kind: 'give',
        words: `Give something, or let it rest. From ${sayDay(until)} on an ask can have its turn again.`,
        until,
      },
      mood: 'mind',
    }
  },
}

/** The first day on which something may be suggested to be asked of them again; absent when that is any day (R154). */
export function noAskBefore(facts: Pick<GuardFacts, 'asks' | 'tie' | 'today'>): Day | undefined {
  const asked = unanswered(facts)
  if (asked === undefined) return undefined
  const until = addDays(asked, COOL_DOWN_DAYS)
  return facts.today < until ? until : undefined
}

/** The day of the last ask, when none of that day had a reply. */
function unanswered({ asks, tie, today }: Pick<GuardFacts, 'asks' | 'tie' | 'today'>): Day | undefined {
  const past = asks.filter(({ day }) => day <= today)
  const last = past.reduce((latest, { day }) => (day > latest ? day : latest), '')
  const ofThatDay = past.filter(({ day }) => day === last)
  const isWithout = ofThatDay.length > 0 && ofThatDay.every((ask) => hadNoReply(ask, tie.lastInboundDay))
  return isWithout ? last : undefined
}

/** Of an ask left open, or dropped by the owner, a later word of theirs says that they are not silent. */
function hadNoReply({ state, day }: AskMade, lastInboundDay: Day | undefined): boolean {
  if (state === 'open' || state === 'dropped') return lastInboundDay === undefined || lastInboundDay <= day
  return state === 'no-answer'
}
