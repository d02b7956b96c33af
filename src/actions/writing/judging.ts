import { judge, whatItAsks, type CoachFacts, type Judgement, type Letter } from '#advice/coach/index.ts'
import { guardsFor, type Intent, type Notice } from '#advice/guards/index.ts'
import { isSilentForAYear } from '#advice/guards/gap.ts'
import { LETTER_KINDS } from '#advice/skeletons/natural-kind.ts'
import type { SkeletonKind } from '#advice/skeletons/index.ts'
import type { RecordId } from '#book/record.ts'
import type { Settings } from '#book/settings.ts'
import type { Reader } from '#storage/storage.ts'
import type { BetweenUs } from './between-us.ts'
import { coachFactsOf } from './coach-facts.ts'
import { guardFactsOf } from './guard-facts.ts'
import { firstNameOf } from './letter-facts.ts'

/** A letter as it is judged: its words, and what its writer sat down to do. */
export interface JudgedLetter extends Letter {
  readonly kind: LetterKind
  readonly draftId?: RecordId
}

export type LetterKind = SkeletonKind | 'other'

/** Where a letter is better begun anew, with what and why. */
export interface SkeletonOffered {
  readonly kind: SkeletonKind
  readonly because: string
}

export interface Judged {
  readonly judgement: Judgement
  /** What is worth knowing before this goes out. Nothing of it blocks. */
  readonly notices: readonly Notice[]
  readonly skeletonOffered: SkeletonOffered | undefined
}

/** A flag of this weight speaks of the whole letter, not of a phrase. */
const HEAVY = 2

/** What the coach and the guards say of a letter to this person, as the owner has them switched on. */
export async function judgeFor(reader: Reader, between: BetweenUs, letter: JudgedLetter): Promise<Judged> {
  const judgement = judgeWords(letter, coachFactsOf(between), between.settings)
  const notices = await noticesFor(reader, between, letter)
  return { judgement, notices, skeletonOffered: offered(judgement, letter.kind, between) }
}

export function judgeWords(letter: Letter, facts: CoachFacts, { coachOff }: Pick<Settings, 'coachOff'>): Judgement {
  return judge(letter, facts, new Set(coachOff))
}

/** What the guards say; what they were told to keep to themselves they do. */
export async function noticesFor(
  reader: Reader,
  between: BetweenUs,
  { kind, draftId, ...letter }: JudgedLetter & { readonly intent?: Intent },
): Promise<readonly Notice[]> {
  const asked = whatItAsks(letter)
  const facts = await guardFactsOf(reader, between, {
    intent: letter.intent ?? LETTER_KINDS[kind].intent,
    ...(letter.text.trim() === ''
      ? {}
      : { draft: { asks: asked !== undefined, isSpecific: asked?.isSpecific ?? false } }),
    ...(draftId === undefined ? {} : { draftId }),
  })
  return guardsFor(facts, { off: new Set(between.settings.guardsOff) })
}

/** The way back to somebody after a year, when the letter would not be it. */
export function offered(
  { flags, more }: Judgement,
  kind: LetterKind,
  between: BetweenUs | undefined,
): SkeletonOffered | undefined {
  if (kind === 'reconnect' || ![...flags, ...more].some(({ weight }) => weight >= HEAVY)) return undefined
  if (between === undefined) {
    return { kind: 'reconnect', because: 'If it has been long, a letter that wants nothing is the better first one.' }
  }
  const { person, tie, today } = between
  if (!isSilentForAYear(tie, today)) return undefined
  return {
    kind: 'reconnect',
    because: `A letter to find back to ${firstNameOf(person.name)} comes first; what you want can wait for the answer.`,
  }
}
