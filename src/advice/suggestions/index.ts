import { anniversary } from './anniversary.ts'
import { askHowItWent } from './ask-how-it-went.ts'
import { birthday } from './birthday.ts'
import { bridge } from './bridge.ts'
import { closest } from './closest.ts'
import { dormant } from './dormant.ts'
import { due } from './due.ts'
import { firstWord } from './first-word.ts'
import { give } from './give.ts'
import { nearMe } from './near-me.ts'
import { news } from './news.ts'
import { nextRung } from './next-rung.ts'
import { promise } from './promise.ts'
import { thank } from './thank.ts'
import { waitingOnMe } from './waiting-on-me.ts'
import type { SuggestionKind } from './suggestion.ts'

/** Every kind of suggestion, by the name that its prompts carry. */
export const SUGGESTION_KINDS: Readonly<Record<string, SuggestionKind>> = {
  anniversary,
  'ask-how-it-went': askHowItWent,
  birthday,
  bridge,
  closest,
  dormant,
  due,
  'first-word': firstWord,
  give,
  'near-me': nearMe,
  news,
  'next-rung': nextRung,
  promise,
  thank,
  'waiting-on-me': waitingOnMe,
}
