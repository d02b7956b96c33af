import { at, type Rule } from './rule.ts'

const MARKS =
  /©|\(c\)\s*(?:19|20)\d\d|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|may not be (?:sold|reproduced|transferred|copied|redistributed)/iu
const LONGEST_QUOTE = 40
/** Nobody writes such a sentence in a letter. */
const LONGEST_SENTENCE = 700

/** Somebody else's text instead of a link and a line of one's own (R150). */
export const pastedText: Rule = {
  id: 'pasted_text',
  weight: 1,
  find(reading) {
    const copied = reading.sentences.filter(
      ({ text, words }) => MARKS.test(text) || (words > LONGEST_QUOTE && /^["“„«]/.test(text)),
    )
    const first = copied[0] ?? reading.sentences.find(({ text }) => text.length > LONGEST_SENTENCE)
    if (first === undefined) return []
    return [
      at(this, first, {
        why: 'This looks copied from somewhere, and longer than a short quote.',
        hears: 'They forwarded something instead of writing.',
        instead: 'Send the address of the page, and say in a line of your own why it made you think of them.',
      }),
    ]
  },
}
