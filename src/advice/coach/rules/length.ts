import { isLongSilent } from '../facts.ts'
import type { Reading } from '../letter/sentence.ts'
import { missingLast, type Rule } from './rule.ts'

/** From 25 to 150 words are read at once after a silence; a choice from the rubric. */
const FEWEST_WORDS = 12
const MOST_WORDS = 150

/** Too long to be read now, or too short after a long silence. Only a hint. */
export const length: Rule = {
  id: 'length',
  weight: 0.5,
  find(reading, facts) {
    const words = wordsBesidesQuestions(reading)
    if (words > MOST_WORDS) {
      return [
        missingLast(this, reading, {
          why: 'It is long for a letter that comes unexpected.',
          hears: 'I will read this when I have time.',
          instead: 'Keep what they would miss, and the rest for when they answer.',
        }),
      ]
    }
    if (reading.words === 0 || reading.words >= FEWEST_WORDS || !isLongSilent(facts)) return []
    return [
      missingLast(this, reading, {
        why: 'After so long, a line this short leaves them guessing.',
        hears: 'What do they want?',
        instead: 'Two or three sentences: what made you think of them, and a question.',
      }),
    ]
  },
}

/** Nobody minds being asked about themselves. */
function wordsBesidesQuestions({ sentences }: Reading): number {
  return sentences.reduce((sum, { words, questionAboutThem }) => sum + (questionAboutThem === 'none' ? words : 0), 0)
}
