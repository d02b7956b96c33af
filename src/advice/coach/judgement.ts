import type { Span } from './letter/sentences.ts'

/** Something to think about before sending. Never a refusal. */
export interface Flag {
  /** Id of the rule that speaks. */
  readonly rule: string
  /** How much it weighs with a reader, 0 to 3; orders the flags, is never shown. */
  readonly weight: number
  /** The sentence; where something is missing, start and end are the place where it would stand. */
  readonly span: Span
  /** Why it is worth a second look. */
  readonly why: string
  /** What the recipient may hear (R152). */
  readonly hears: string
  /** Something smaller, or better. */
  readonly instead: string
}

/** Something that would do the letter good and is not there (R153). */
export interface Missing {
  readonly what: 'question' | 'offer' | 'thanks' | 'apology' | 'next-contact'
  /** What to add, with what the book knows. */
  readonly say: string
}

export interface Judgement {
  /** ISO 639-1 of the language it was read in. */
  readonly language: string
  /** The three that weigh most. */
  readonly flags: readonly Flag[]
  /** The others, on request. */
  readonly more: readonly Flag[]
  readonly missing: readonly Missing[]
  /** A line for a letter that is good as it is, or an ask that is fine to make (R135). */
  readonly praise?: string
}
