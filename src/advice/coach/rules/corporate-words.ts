import { withSign } from '../letter/observations.ts'
import { atEach, type Rule } from './rule.ts'

/** Passives and euphemisms for what happened to a person (R147). */
export const corporateWords: Rule = {
  id: 'corporate_words',
  weight: 1,
  find(reading) {
    return atEach(this, withSign(reading, 'corporate'), {
      why: 'This is how an office announces things, not how a person tells them.',
      hears: 'This was written for somebody else.',
      instead: 'Say it as you would across a table: I lost my job in May.',
    })
  },
}
