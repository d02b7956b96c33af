import { isRealExchange } from '#book/interaction.ts'
import type { Interaction } from '#book/interaction.ts'
import { sayCount, sayNumber, startSentence } from '../../say.ts'
import { entryOf } from '../entry.ts'
import type { SpanFacts } from '../facts.ts'
import type { Counted } from './count.ts'

/** Real exchanges: talks, letters, messages. A like, an invitation or an afternoon at an event is none (R82, R83, R111). */
export const conversations: Counted = {
  what: 'conversations',
  count: (facts) => {
    const real = realExchanges(facts)
    const people = new Set(real.flatMap(({ personIds }) => personIds)).size
    return { words: wordsFor(real.length, people), entries: real.map((one) => entryOf(facts, one)) }
  },
}

export function realExchanges({ interactions, settings }: SpanFacts): readonly Interaction[] {
  return interactions.filter(({ kind }) => isRealExchange(kind, settings.weights))
}

function wordsFor(conversations: number, people: number): string {
  if (conversations === 0) return 'No conversations'
  const withWhom = people === 1 ? 'one person' : `${sayNumber(people)} people`
  return `${startSentence(sayCount(conversations, 'conversation'))} with ${withWhom}`
}
