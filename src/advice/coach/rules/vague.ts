import { vagueSentences } from '../letter/observations.ts'
import { atEach, type Rule } from './rule.ts'

/** Anything, anyone, some time: nobody can act on it (R151). */
export const vague: Rule = {
  id: 'vague',
  weight: 1.5,
  find(reading) {
    return atEach(this, vagueSentences(reading), {
      why: 'It is hard to tell what is meant here.',
      hears: 'What am I supposed to do with this?',
      instead: 'Say what, how long, and why them; or leave it out.',
    })
  },
}
