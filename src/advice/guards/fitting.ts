import { alivenessOf } from '../tie.ts'
import { tieInWords } from '../tie-words.ts'
import { isAsking } from './facts.ts'
import type { Guard } from './notice.ts'
import { sayPastGives } from './words.ts'

/** The encouraging one: a specific ask to somebody close at hand to whom I gave before (R135). */
export const fitting: Guard = {
  id: 'fitting',
  about: 'A word of encouragement when an ask fits',
  find(facts) {
    const { tie, today, name, gives, draft } = facts
    const isSpecificAsk = isAsking(facts) && draft?.isSpecific === true
    if (!isSpecificAsk || gives <= 0 || alivenessOf(tie, today) !== 'warm') return undefined
    return {
      guard: 'fitting',
      words: 'It is fine to ask.',
      because: [
        tieInWords(tie, undefined, today).sentences[0],
        sayPastGives(name, gives),
        'What you ask for is one clear thing.',
      ],
      mood: 'go-ahead',
    }
  },
}
