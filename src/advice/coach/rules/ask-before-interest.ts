import { askBeforeInterest as found } from '../letter/observations.ts'
import { at, type Rule } from './rule.ts'

/** An errand in front of the greeting: something is wanted before, or without, any interest in the reader. */
export const askBeforeInterest: Rule = {
  id: 'ask_before_interest',
  weight: 3,
  find(reading) {
    const sentence = found(reading)
    if (sentence === undefined) return []
    return [
      at(this, sentence, {
        why: 'This asks for something before there is any sign of interest in them.',
        hears: 'They want something. The rest is wrapping.',
        instead: 'Move it below a question that you want the answer to, or keep it for a second letter.',
      }),
    ]
  },
}
