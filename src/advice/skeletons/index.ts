import { ask } from './ask.ts'
import { condolence } from './condolence.ts'
import { congratulate } from './congratulate.ts'
import type { LetterFacts } from './facts.ts'
import { followUp } from './follow-up.ts'
import { introductionRequest } from './introduction-request.ts'
import { introduction } from './introduction.ts'
import { wordsOf } from './languages/index.ts'
import { news } from './news.ts'
import type { Kind } from './outline.ts'
import { recommendation } from './recommendation.ts'
import { reconnect } from './reconnect.ts'
import { refereeRefresh } from './referee-refresh.ts'
import { share } from './share.ts'
import { sixMonthCheckIn } from './six-month-check-in.ts'
import type { NotNow, Skeleton } from './skeleton.ts'
import { thank } from './thank.ts'

export type { Addressee, LetterFacts, Me, MyNews, Noted, OpenAsk, SharedWork } from './facts.ts'
export { LANGUAGES as SKELETON_LANGUAGES } from './languages/index.ts'
export { GAP_NAMES, isNotNow } from './skeleton.ts'
export type { Gap, GapName, NotNow, Part, Piece, Purpose, Skeleton } from './skeleton.ts'
export { countOwnWords, gapsOf, skeletonIsFilled, skeletonText } from './text.ts'
export type { Fillings } from './text.ts'

/** Every kind of letter that can be begun, by its name. A new one is a file and a line here. */
const KINDS = {
  ask,
  condolence,
  congratulate,
  'follow-up': followUp,
  introduction,
  'introduction-request': introductionRequest,
  news,
  recommendation,
  reconnect,
  'referee-refresh': refereeRefresh,
  share,
  'six-month-check-in': sixMonthCheckIn,
  thank,
} as const satisfies Readonly<Record<string, Kind>>

export type SkeletonKind = keyof typeof KINDS

export const SKELETON_KINDS = Object.keys(KINDS) as readonly SkeletonKind[]

/**
 * The beginning of a letter: what is stored is written, what only its writer can say is a gap. Pure. Where such a
 * letter would do harm now, the reason and something better come back instead; they forbid nothing.
 * @param language ISO 639-1; English where there are no words for it
 */
export function skeletonFor(kind: SkeletonKind, facts: LetterFacts, language: string): Skeleton | NotNow {
  const { code, words } = wordsOf(language)
  const outline = KINDS[kind](facts, words)
  if ('because' in outline) return { kind, language: code, ...outline }
  return {
    kind,
    language: code,
    subject: outline.subject,
    greeting: outline.greeting ?? words.letter.greeting([facts.person.firstName]),
    parts: outline.parts,
    closing: outline.closing ?? `${words.letter.closing}\n${facts.me.firstName}`,
  }
}
