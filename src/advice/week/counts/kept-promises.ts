import { sayCount, startSentence } from '../../say.ts'
import type { Counted } from './count.ts'

/** What the owner said they would do, and did. */
export const keptPromises: Counted = {
  what: 'kept-promises',
  count: ({ settled, nameOf }) => {
    const kept = settled.filter(({ state, whose }) => state === 'kept' && whose !== 'theirs')
    return {
      words: `${startSentence(sayCount(kept.length, 'promise'))} kept`,
      entries: kept.map(({ settledOn, day, personId, words }) => {
        return { day: settledOn ?? day, words: `To ${nameOf(personId)}`, told: words, personIds: [personId] }
      }),
    }
  },
}
