import type { Connection } from '#book/connection.ts'
import { connectionOf } from '#book/connection.ts'
import type { Day } from '#book/day.ts'
import { addDays } from '#book/day.ts'
import { KindWord } from '#book/kind-word.ts'
import { Thread } from '#book/thread.ts'
import type { CastName } from './cast.ts'

/** What to come back to: whose, in which words, noted so many days ago, and from when on it may be asked. */
const THREADS: readonly {
  readonly who: CastName
  readonly words: string
  readonly daysAgo: number
  readonly inDays?: number
  readonly sensitive?: true
}[] = [
  { who: 'ada', words: 'How did the first evening class on data go?', daysAgo: 58 },
  { who: 'ada', words: 'How is her mother settling in upstairs?', daysAgo: 236, sensitive: true },
  { who: 'bert', words: 'Has he seen snow, properly?', daysAgo: 140 },
  { who: 'marisol', words: 'Did her sister come from Cusco?', daysAgo: 55 },
  { who: 'olena', words: 'Was the wave taller than her brother?', daysAgo: 63 },
  { who: 'xiuying', words: 'Are all twelve seats of the tea house taken?', daysAgo: 152 },
  { who: 'leo', words: 'Has the house with the workshop turned up?', daysAgo: 82, inDays: 20 },
]

const CONNECTIONS: readonly (readonly [CastName, CastName, string])[] = [
  ['ada', 'henrik', 'Henrik hired Ada at Fjordlight'],
  ['ada', 'tomas', 'one desk apart at Fjordlight'],
  ['ada', 'priya', 'you introduced them, over time zones'],
  ['ingrid', 'nkechi', 'maps for health'],
  ['marisol', 'olena', 'both sing alto'],
]

const KIND_WORDS: readonly { readonly who: CastName; readonly words: string; readonly daysAgo: number }[] = [
  {
    who: 'priya',
    words: 'Robin is the only reviewer whose questions I look forward to. The coast is better drawn because of them.',
    daysAgo: 79,
  },
  { who: 'ada', words: 'You asked the question nobody dared to ask, and you asked it kindly.', daysAgo: 371 },
  {
    who: 'henrik',
    words: 'Of all the people I hired, you were the one who made the others braver.',
    daysAgo: 2900,
  },
  { who: 'bert', words: 'Best worst second base we ever had.', daysAgo: 330 },
]

/** Who would speak for the owner. */
export const ADVOCATES: readonly CastName[] = ['priya', 'henrik']

/** Besides what happened: what is kept about people of the cast. */
export interface DemoKept {
  readonly threads: readonly Thread[]
  readonly connections: readonly Connection[]
  readonly kindWords: readonly KindWord[]
}

export function keptOfCast(today: Day): DemoKept {
  return {
    threads: THREADS.map(({ who, words, daysAgo, inDays, sensitive }, at) =>
      Thread.parse({
        id: `thread-${who}-${String(at + 1)}`,
        personId: who,
        words,
        notedOn: addDays(today, -daysAgo),
        ...(inDays === undefined ? {} : { askFrom: addDays(today, inDays) }),
        ...(sensitive === undefined ? {} : { sensitive }),
      }),
    ),
    connections: CONNECTIONS.map(([one, other, as]) => ({ ...connectionOf(one, other), as })),
    kindWords: KIND_WORDS.map(({ who, words, daysAgo }) =>
      KindWord.parse({ id: `kind-word-${who}`, personId: who, words, day: addDays(today, -daysAgo) }),
    ),
  }
}
