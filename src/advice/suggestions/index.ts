import { birthday } from './birthday.ts'
import { dormant } from './dormant.ts'
import { due } from './due.ts'
import { firstWord } from './first-word.ts'
import { news } from './news.ts'
import { promise } from './promise.ts'
import type { SuggestionKind } from './suggestion.ts'

/** Every kind of suggestion, by the name that its prompts carry. */
export const SUGGESTION_KINDS: Readonly<Record<string, SuggestionKind>> = {
  birthday,
  dormant,
  due,
  'first-word': firstWord,
  news,
  promise,
}
