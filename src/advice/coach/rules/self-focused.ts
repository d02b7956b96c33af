import { isSelfFocused, ownWords } from '../letter/observations.ts'
import { at, type Rule } from './rule.ts'

/** I, me and my, and little of you. */
export const selfFocused: Rule = {
  id: 'self_focused',
  weight: 1.5,
  find(reading) {
    if (!isSelfFocused(reading)) return []
    const own = reading.sentences.filter((sentence) => ownWords(sentence) > sentence.yours)
    const most = own.toSorted((one, other) => ownWords(other) - ownWords(one))[0]
    if (most === undefined) return []
    return [
      at(this, most, {
        why: 'Most of the letter is about you.',
        hears: 'I am the audience.',
        instead: 'Turn one of these sentences around: what would you like to know of them?',
      }),
    ]
  },
}
