import { sayNumber, startSentence } from '../../say.ts'
import { newAndKept } from '../new-and-kept.ts'
import type { Counted } from './count.ts'

/** People with whom the first conversation of all took place: coming into the book by a file is no meeting (R83). */
export const newPeople: Counted = {
  what: 'new-people',
  count: (facts) => {
    const { met } = newAndKept(facts)
    const people = met.length === 1 ? 'person' : 'people'
    return { words: `${startSentence(sayNumber(met.length))} new ${people} talked with`, entries: met }
  },
}
