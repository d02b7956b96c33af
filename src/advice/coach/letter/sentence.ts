import type { Sign } from '../language.ts'
import type { Span } from './sentences.ts'

/** One sentence of a letter and what it does. */
export interface Sentence extends Span {
  /** As it stands in the letter. */
  readonly text: string
  readonly signs: ReadonlySet<Sign>
  /** How many words there are, and how many of them are I and mine, you and yours, we and ours. */
  readonly words: number
  readonly mine: number
  readonly yours: number
  readonly ours: number
  /** Wants something of the reader; an invitation is no ask. */
  readonly asks: boolean
  /** A question about the reader: one that everybody asks, or one that only somebody who knows them can ask. */
  readonly questionAboutThem: 'none' | 'general' | 'specific'
  /** Shows that the writer knows this reader: a memory, a name, a thing of theirs. */
  readonly knowsThem: boolean
  /** Gives, or holds something out. */
  readonly offers: boolean
  readonly opensAboutThem: boolean
  readonly opensAboutMe: boolean
}

/** A letter as the rules see it. */
export interface Reading {
  /** ISO 639-1. */
  readonly language: string
  readonly text: string
  /** Its greeting is to many, not to one. */
  readonly greetsCrowd: boolean
  readonly sentences: readonly Sentence[]
  readonly words: number
}
