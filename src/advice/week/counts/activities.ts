import { sayCount, startSentence } from '../../say.ts'
import type { Counted } from './count.ts'

/** Occasions at which the owner was, of what they want to count for them (R95). */
export const activities: Counted = {
  what: 'activities',
  count: ({ events, uncountedActivityIds }) => {
    const been = events.filter(({ activityId }) => activityId === undefined || !uncountedActivityIds.has(activityId))
    return {
      words: `${startSentence(sayCount(been.length, 'occasion'))} you went to`,
      entries: been.map(({ day, name, metIds }) => ({ day, words: name, personIds: metIds })),
    }
  },
}
