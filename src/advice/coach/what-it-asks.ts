import { detectLanguage, LANGUAGES } from './languages/index.ts'
import { vagueSentences, withSign } from './letter/observations.ts'
import { readLetter } from './letter/read.ts'
import type { Letter } from './judge.ts'

/** What a letter asks for, where it does. */
export interface WhatItAsks {
  /** The sentence that asks, as it stands there. */
  readonly words: string
  /** One thing, and neither vague nor an errand. */
  readonly isSpecific: boolean
}

/** What is asked for first; undefined where nothing is. */
export function whatItAsks({ text, language }: Letter): WhatItAsks | undefined {
  const reading = readLetter(text, LANGUAGES[language ?? ''] ?? detectLanguage(text))
  const asking = reading.sentences.filter((sentence) => sentence.asks)
  const first = asking[0]
  if (first === undefined) return undefined
  const isSmall = vagueSentences(reading).length === 0 && withSign(reading, 'errand').length === 0
  return { words: first.text.replaceAll(/\s+/gu, ' ').trim(), isSpecific: asking.length === 1 && isSmall }
}
