import type { WhatCounts } from '#book/settings.ts'
import type { WeekEntry } from '../entry.ts'
import type { WeekFacts } from '../facts.ts'

/** How much of one thing there was, in words, with the entries behind it. Never compared with another week. */
export interface WeekCount {
  readonly what: WhatCounts
  readonly number: number
  readonly words: string
  readonly entries: readonly WeekEntry[]
}

/** One thing that can count for an owner. Adding one is a file like this and a line in `index.ts`. */
export interface Counted {
  readonly what: WhatCounts
  readonly count: (facts: WeekFacts) => Omit<WeekCount, 'what' | 'number'>
}
