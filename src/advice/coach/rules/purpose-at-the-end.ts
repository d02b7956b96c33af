import { leavesAWayOut } from '../letter/observations.ts'
import { at, type Rule } from './rule.ts'

const FEWEST_SENTENCES = 4

/** Small talk, and the true purpose in the last third (R149). Where a no is made easy, the order does no harm. */
export const purposeAtTheEnd: Rule = {
  id: 'purpose_at_the_end',
  weight: 1.5,
  find(reading) {
    const { sentences } = reading
    const place = sentences.findIndex((sentence) => sentence.asks)
    const ask = sentences[place]
    if (ask === undefined || sentences.length < FEWEST_SENTENCES || leavesAWayOut(reading)) return []
    if (place < (sentences.length * 2) / 3) return []
    return [
      at(this, ask, {
        why: 'Only the end says what the letter is for.',
        hears: 'All of that was to soften me up.',
        instead: 'Say it openly near the beginning, or leave it out this time.',
      }),
    ]
  },
}
