import type { CoachFacts } from './facts.ts'
import type { Flag, Judgement } from './judgement.ts'
import { detectLanguage, LANGUAGES } from './languages/index.ts'
import { asks, knowsThem, leavesAWayOut, offers, vagueSentences, withSign } from './letter/observations.ts'
import { readLetter } from './letter/read.ts'
import type { Reading } from './letter/sentence.ts'
import { missingFrom } from './missing.ts'
import { weigh, WELCOME_FROM } from './rubric.ts'
import { RULES } from './rules/index.ts'

/** A draft. Its language is ISO 639-1; without one the words tell. */
export interface Letter {
  readonly text: string
  readonly language?: string
}

const SHOWN_FIRST = 3
/** Below this a flag is a hint, and a letter with hints can still be a good one. */
const WORTH_A_THOUGHT = 1

export const GOOD_LETTER = 'This is a letter I would be glad to get.'
export const GOOD_ASK = 'It is fine to ask this: it is small, it comes after giving, and a no is easy.'

/**
 * What a draft may do to its reader, given what the book knows of the two. Pure: the same letter and facts give the
 * same judgement. It never refuses anything; rules whose ids are in `off` stay silent.
 */
export function judge(letter: Letter, facts: CoachFacts = {}, off: ReadonlySet<string> = new Set()): Judgement {
  const language = LANGUAGES[letter.language ?? ''] ?? detectLanguage(letter.text)
  const reading = readLetter(letter.text, language)
  const flags = RULES.filter(({ id }) => !off.has(id))
    .flatMap((rule) => rule.find(reading, facts))
    .toSorted(byWeight)
  const praise = praiseFor(reading, facts, flags)
  return {
    language: language.code,
    flags: flags.slice(0, SHOWN_FIRST),
    more: flags.slice(SHOWN_FIRST),
    missing: praise === undefined ? missingFrom(reading, facts) : [],
    ...(praise === undefined ? {} : { praise }),
  }
}

/** The heaviest first, then as they stand in the letter, then by name: always the same order. */
function byWeight(one: Flag, other: Flag): number {
  return other.weight - one.weight || one.span.start - other.span.start || (one.rule < other.rule ? -1 : 1)
}

function praiseFor(reading: Reading, facts: CoachFacts, flags: readonly Flag[]): string | undefined {
  if (isFittingAsk(reading, facts) && flags.every(({ weight }) => weight < WORTH_A_THOUGHT)) return GOOD_ASK
  if (flags.some(({ weight }) => weight >= WORTH_A_THOUGHT) || weigh(reading, facts) < WELCOME_FROM) return undefined
  return GOOD_LETTER
}

/** R135: the tie is alive, something was given before, and the ask is small and easy to refuse. */
function isFittingAsk(reading: Reading, { isWarm, timesIGave = 0 }: CoachFacts): boolean {
  if (isWarm !== true || timesIGave === 0 || !asks(reading) || !leavesAWayOut(reading)) return false
  const isSmall = withSign(reading, 'errand').length === 0 && vagueSentences(reading).length === 0
  return isSmall && (knowsThem(reading) || offers(reading) || reading.sentences.length > 1)
}
