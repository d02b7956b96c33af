import { daysBetween } from '#book/day.ts'
import { sayCount, startSentence } from '../say.ts'
import { isAsking } from './facts.ts'
import type { GuardFacts } from './facts.ts'
import type { Guard } from './notice.ts'
import { sayDayAgo } from './words.ts'

/** R143: sixty quiet days, then fifteen asks; the word comes with the fifth, while it can still be of use. */
const QUIET_DAYS = 60
const MANY_PLANNED = 15
const MANY_MADE = 5

/** Many asks in a day after a quiet time (R143). `ask-order.ts` has the order that it speaks of. */
export const burst: Guard = {
  id: 'burst',
  about: 'Many asks in one day after two months of silence',
  find(facts) {
    const many = sayMany(facts)
    if (!isAsking(facts) || many === undefined || !wasQuiet(facts)) return undefined
    return {
      guard: 'burst',
      words: 'After a quiet time, many asks on one day are better heard in a good order.',
      because: [many, sayQuiet(facts)],
      instead: {
        kind: 'order',
        words: 'Begin with those you talk with and who tend to answer; with the others, reconnect first and ask later.',
      },
      mood: 'mind',
    }
  },
}

function wasQuiet({ lastOutboundAnywhere, today }: GuardFacts): boolean {
  return lastOutboundAnywhere === undefined || daysBetween(lastOutboundAnywhere, today) >= QUIET_DAYS
}

function sayMany({ asksToday, asksPlannedToday = 0 }: GuardFacts): string | undefined {
  if (asksPlannedToday >= MANY_PLANNED)
    return `${startSentence(sayCount(asksPlannedToday, 'ask'))} are planned for today.`
  if (asksToday + 1 < MANY_MADE) return undefined
  return `${startSentence(sayCount(asksToday, 'ask'))} went out today, and this would be one more.`
}

function sayQuiet({ lastOutboundAnywhere, today }: GuardFacts): string {
  if (lastOutboundAnywhere === undefined) return 'From before today, no word of yours to anybody is written down.'
  return `Before today you last wrote to somebody on ${sayDayAgo(lastOutboundAnywhere, today)}.`
}
