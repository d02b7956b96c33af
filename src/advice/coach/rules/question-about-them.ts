import { isLongSilent, type CoachFacts } from '../facts.ts'
import { asksAboutThem, asksSomethingSpecific } from '../letter/observations.ts'
import { missingLast, type Rule } from './rule.ts'

/** After a year a letter needs one real question about the reader (R164). */
export const questionAboutThem: Rule = {
  id: 'question_about_them',
  weight: 2,
  find(reading, facts) {
    if (reading.sentences.length === 0 || !isLongSilent(facts) || asksSomethingSpecific(reading)) return []
    if (asksAboutThem(reading)) {
      return [
        missingLast(this, reading, {
          weight: 0.5,
          why: '“How are you” is all the letter asks about them.',
          hears: 'A polite opening.',
          instead: suggestion(facts),
        }),
      ]
    }
    return [
      missingLast(this, reading, {
        why: 'Nothing in it asks about them.',
        hears: 'They do not want to know how I am.',
        instead: suggestion(facts),
      }),
    ]
  },
}

function suggestion({ theirNews, threads }: CoachFacts): string {
  const known = theirNews?.[0] ?? threads?.[0]
  if (known === undefined) return 'Ask one question whose answer you would like to hear.'
  return `Ask one question whose answer you would like to hear. You know of this: ${known}.`
}
