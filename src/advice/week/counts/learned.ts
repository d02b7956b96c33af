import { sayCount, startSentence } from '../../say.ts'
import { entryOf } from '../entry.ts'
import type { Counted } from './count.ts'

/** Perspectives: what the owner learned, and from whom (R79). */
export const learned: Counted = {
  what: 'learned',
  count: (facts) => {
    const all = facts.interactions.filter(({ purposes }) => purposes.includes('learned'))
    return {
      words:
        all.length === 0 ? 'Nothing learned written down' : `${startSentence(sayCount(all.length, 'thing'))} learned`,
      entries: all.map((one) => entryOf(facts, one)),
    }
  },
}
