import { sayDay } from '../say.ts'
import { isAsking } from './facts.ts'
import type { GuardFacts, Touch } from './facts.ts'
import type { Guard } from './notice.ts'

const IN_A_ROW = 3

/** The fourth ask in a row with nothing else between (R74). */
export const needOnly: Guard = {
  id: 'need-only',
  about: 'A fourth ask in a row, with nothing else between',
  find(facts) {
    const last = lastTouches(facts)
    if (!isAsking(facts) || last.length < IN_A_ROW || last.some(({ wasAsk }) => !wasAsk)) return undefined
    const [first, second, third] = last.map(({ day }) => sayDay(day)).toReversed()
    return {
      guard: 'need-only',
      words: `The last three times that you got in touch with ${facts.name}, it was to ask for something.`,
      because: [`You asked on ${first ?? ''}, on ${second ?? ''} and on ${third ?? ''}, with nothing else between.`],
      instead: { kind: 'give', words: 'Give something this time, or only ask how they are.' },
      mood: 'mind',
    }
  },
}

/** Newest first. A day has no hours here: of one day, the words that asked for nothing count as the later ones. */
function lastTouches({ recentTouches, today }: GuardFacts): readonly Touch[] {
  return recentTouches
    .filter(({ day }) => day <= today)
    .toSorted((one, other) =>
      one.day === other.day ? Number(one.wasAsk) - Number(other.wasAsk) : one.day < other.day ? 1 : -1,
    )
    .slice(0, IN_A_ROW)
}
