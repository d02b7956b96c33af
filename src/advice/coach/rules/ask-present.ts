import { isLongSilent, saySilence } from '../facts.ts'
import { at, type Rule } from './rule.ts'

/** An ask in the first letter after a year: it may be right, and it is lighter in the second. */
export const askPresent: Rule = {
  id: 'ask_present',
  weight: 0.5,
  find(reading, facts) {
    const first = reading.sentences.find((sentence) => sentence.asks)
    if (first === undefined || !isLongSilent(facts)) return []
    return [
      at(this, first, {
        why: `This is the first letter in ${saySilence(facts)}, and it asks for something.`,
        hears: 'So that is why.',
        instead: 'If it can wait, let this letter only say hello; the ask is easier once they have answered.',
      }),
    ]
  },
}
