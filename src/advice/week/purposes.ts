import { Purpose } from '#book/interaction.ts'
import { sayNumber, startSentence } from '../say.ts'
import { realExchanges } from './counts/conversations.ts'
import { entryOf, type WeekEntry } from './entry.ts'
import type { SpanFacts } from './facts.ts'

/** The conversations of one purpose (R14). */
export interface PurposeCount {
  readonly purpose: Purpose
  readonly words: string
  readonly entries: readonly WeekEntry[]
}

/** What the conversations were for, as far as the owner said; one may be for several things. */
export function purposesOf(facts: SpanFacts): readonly PurposeCount[] {
  return Purpose.options.flatMap((purpose) => {
    const entries = realExchanges(facts)
      .filter(({ purposes }) => purposes.includes(purpose))
      .map((one) => entryOf(facts, one))
    return entries.length === 0 ? [] : [{ purpose, words: `${YOU[purpose]} ${sayTimes(entries.length)}`, entries }]
  })
}

const YOU: Readonly<Record<Purpose, string>> = {
  asked: 'You asked',
  answered: 'You answered',
  shared: 'You shared',
  brainstormed: 'You brainstormed',
  learned: 'You learned',
  'caught-up': 'You caught up',
  thanked: 'You thanked',
}

function sayTimes(number: number): string {
  if (number <= 2) return number === 1 ? 'once' : 'twice'
  return `${startSentence(sayNumber(number)).toLowerCase()} times`
}
