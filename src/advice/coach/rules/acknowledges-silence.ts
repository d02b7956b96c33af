import { isLongSilent, saySilence } from '../facts.ts'
import { acknowledgesSilence as says } from '../letter/observations.ts'
import { missingFirst, type Rule } from './rule.ts'

/** The elephant in the letter: a year or more without a word, and not a word about it. */
export const acknowledgesSilence: Rule = {
  id: 'acknowledges_silence',
  weight: 0.5,
  find(reading, facts) {
    if (reading.sentences.length === 0 || !isLongSilent(facts) || says(reading)) return []
    return [
      missingFirst(this, reading, {
        why: `The last word between you was ${saySilence(facts)} ago, and the letter does not say so.`,
        hears: 'Did they not notice how long it was?',
        instead: 'One line is enough: how long it has been, and what they were to you then.',
      }),
    ]
  },
}
