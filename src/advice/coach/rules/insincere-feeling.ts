import { saySilence, yearsSilent } from '../facts.ts'
import { withSign } from '../letter/observations.ts'
import { atEach, type Rule } from './rule.ts'

/** R145 speaks of five years; the calendar may be a few days short. */
const YEARS = 4.98

/** A feeling that the years of silence do not bear out (R145). */
export const insincereFeeling: Rule = {
  id: 'insincere_feeling',
  weight: 1.5,
  find(reading, facts) {
    if (yearsSilent(facts) < YEARS) return []
    return atEach(this, withSign(reading, 'feeling'), {
      why: `After ${saySilence(facts)} without a word this is hard to believe.`,
      hears: 'If that were so, I would have heard from you.',
      instead: 'Say what is true: what you remember of them, and that you let it slip.',
    })
  },
}
