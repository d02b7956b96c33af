import { withSign } from '../letter/observations.ts'
import { at, type Rule } from './rule.ts'

/** The reader carried the tie, and the letter asks without a thank-you. */
export const theyCarried: Rule = {
  id: 'they_carried',
  weight: 0.5,
  find(reading, facts) {
    const ask = reading.sentences.find((sentence) => sentence.asks)
    if (ask === undefined || facts.whoCarried !== 'them' || withSign(reading, 'thanks').length > 0) return []
    return [
      at(this, ask, {
        why: 'It was mostly they who kept in touch, and now you ask for something.',
        hears: 'I wrote all those times, and this is what comes back.',
        instead: 'Thank them for having kept in touch before you ask.',
      }),
    ]
  },
}
