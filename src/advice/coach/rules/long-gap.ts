import { saySilence, yearsSilent } from '../facts.ts'
import { apologises, asksAboutThem } from '../letter/observations.ts'
import { missingFirst, type Rule } from './rule.ts'

/** A dormant tie in the literature is one of three years. */
const YEARS = 2.95

/** Years went by, and the letter neither owns them nor asks about them (R146). */
export const longGap: Rule = {
  id: 'long_gap',
  weight: 1,
  find(reading, facts) {
    if (reading.sentences.length === 0 || yearsSilent(facts) < YEARS) return []
    if (apologises(reading) || asksAboutThem(reading)) return []
    return [
      missingFirst(this, reading, {
        why: `The gap is ${saySilence(facts)}, and the letter goes on as if it were last week.`,
        hears: 'Whom do they think they are writing to?',
        instead: 'Begin with the gap: say it, own it, and ask who they have become.',
      }),
    ]
  },
}
