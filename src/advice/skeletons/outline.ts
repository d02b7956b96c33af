import type { LetterFacts } from './facts.ts'
import type { Words } from './languages/index.ts'
import type { NotNow, Part } from './skeleton.ts'

/** What a kind of letter says of itself; greeting and closing are the usual ones where it says nothing. */
export interface Outline {
  readonly subject: string
  readonly parts: readonly Part[]
  readonly greeting?: string
  readonly closing?: string
}

export type Refused = Pick<NotNow, 'because' | 'instead'>

/** A kind of letter. Pure: the same facts give the same outline. */
export type Kind = (facts: LetterFacts, words: Words) => Outline | Refused
