import { isLongSilent, saySilence } from '../facts.ts'
import { apologises as says, isOwnedOtherwise } from '../letter/observations.ts'
import { missingFirst, type Rule } from './rule.ts'

/** Nobody says sorry for a silence of a year or more (R146). Whoever kept writing has nothing to be sorry for. */
export const apologises: Rule = {
  id: 'apologises',
  weight: 1,
  find(reading, facts) {
    if (reading.sentences.length === 0 || !isLongSilent(facts)) return []
    if (facts.whoCarried === 'me' || says(reading) || isOwnedOtherwise(reading)) return []
    return [
      missingFirst(this, reading, {
        why: `No word of regret for ${saySilence(facts)} of silence.`,
        hears: 'I was easy to forget, and now I am useful again.',
        instead: 'Own the silence in one plain line, without reasons: I should have written, and I am sorry.',
      }),
    ]
  },
}
