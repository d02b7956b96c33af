import type { CoachFacts } from '../facts.ts'
import { at, type Rule } from './rule.ts'

/** R154: for ninety days a give or nothing. */
const COOL_DOWN_DAYS = 90

/** A second ask while the first had no answer (R154). */
export const secondAsk: Rule = {
  id: 'second_ask',
  weight: 3,
  find(reading, facts) {
    const ask = reading.sentences.find((sentence) => sentence.asks)
    if (ask === undefined || !isStillOpen(facts)) return []
    return [
      at(this, ask, {
        why: 'Your last ask is still without an answer.',
        hears: 'They keep asking, and do not ask why I am quiet.',
        instead: 'Give something, or nothing, for three months. No second ask on top of the first.',
      }),
    ]
  },
}

function isStillOpen({ pastAsks = [] }: CoachFacts): boolean {
  const last = pastAsks.toSorted((one, other) => one.daysAgo - other.daysAgo)[0]
  return last !== undefined && !last.answered && last.daysAgo < COOL_DOWN_DAYS
}
