import { isLongSilent, type CoachFacts } from '../facts.ts'
import { knowsThem } from '../letter/observations.ts'
import { missingFirst, type Rule } from './rule.ts'

/** After a year: nothing that only the two share. */
export const specificSharedMemory: Rule = {
  id: 'specific_shared_memory',
  weight: 1.5,
  find(reading, facts) {
    if (reading.sentences.length === 0 || !isLongSilent(facts)) return []
    if (knowsThem(reading) || mentionsStored(reading.text, facts)) return []
    return [
      missingFirst(this, reading, {
        why: 'Nothing in it could only have been written to them.',
        hears: 'They do not remember me, only my address.',
        instead: remembered(facts),
      }),
    ]
  },
}

const SHORTEST_TELLING_WORD = 5

/** A word of some length out of what is stored of them stands in the letter. */
function mentionsStored(text: string, { theirNews = [], threads = [] }: CoachFacts): boolean {
  const letter = text.toLowerCase()
  return [...theirNews, ...threads]
    .flatMap((known) => known.toLowerCase().match(/\p{L}+/gu) ?? [])
    .some((word) => word.length >= SHORTEST_TELLING_WORD && letter.includes(word))
}

function remembered({ theirNews, threads }: CoachFacts): string {
  const known = threads?.[0] ?? theirNews?.[0]
  if (known === undefined) return 'Name the project, the place or the joke that you share, if you remember one.'
  return `Name something that you share. You noted: ${known}.`
}
