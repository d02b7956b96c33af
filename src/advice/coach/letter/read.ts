import type { Language, Sign } from '../language.ts'
import { plainly } from '../phrases.ts'
import { bodyOf } from './body.ts'
import { readerOf, type Reader } from './reader.ts'
import type { Reading, Sentence } from './sentence.ts'
import { sentencesIn } from './sentences.ts'

/** No letter is so long; what is longer is judged by its beginning. */
const LONGEST_LETTER = 40_000
const FEWEST_WORDS_OF_A_MEMORY = 4

/**
 * Reads a letter: takes off greeting, signature and quoted letters, splits it into sentences, and says of each what it
 * does. Pure; places are UTF-16 units of the text given.
 */
export function readLetter(text: string, language: Language): Reading {
  const letter = text.slice(0, LONGEST_LETTER)
  const reader = readerOf(language)
  const { greeting, span } = bodyOf(letter, language)
  const sentences = sentencesIn(letter, span, reader.abbreviations).map((at, index, all) =>
    sentenceOf(letter.slice(at.start, at.end), reader, {
      ...at,
      isFirst: index === 0,
      isLast: index === all.length - 1,
    }),
  )
  return {
    language: language.code,
    text: letter,
    greetsCrowd: reader.greetsCrowd.test(plainly(greeting)),
    sentences,
    words: sentences.reduce((sum, { words }) => sum + words, 0),
  }
}

interface Place {
  readonly start: number
  readonly end: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

function sentenceOf(text: string, reader: Reader, { start, end }: Place): Sentence {
  const plain = plainly(text)
  const signs = new Set<Sign>()
  for (const [sign, shows] of reader.signs) if (shows(plain)) signs.add(sign)
  const words = plain.match(/[\p{L}\p{N}']+/gu) ?? []
  const count = (of: ReadonlySet<string>): number => words.reduce((sum, word) => sum + (of.has(word) ? 1 : 0), 0)
  const counted = { mine: count(reader.mine), yours: count(reader.yours), ours: count(reader.ours) }
  const asks = isAsk(signs)
  const questions = questionAboutThem(plain, { signs, asks, mine: counted.mine, yours: counted.yours, reader })
  const takes = asks || signs.has('errand') || signs.has('pitch') || signs.has('handover')
  return {
    start,
    end,
    text,
    signs,
    words: words.length,
    ...counted,
    asks,
    questionAboutThem: questions,
    knowsThem:
      !takes &&
      !signs.has('pressure') &&
      !signs.has('worn-memory') &&
      knowsThem(text, { plain, signs, reader, words, yours: counted.yours }),
    offers: signs.has('offer') && !asks && !signs.has('errand') && !signs.has('pitch') && !signs.has('self-offer'),
    opensAboutThem: !takes && !signs.has('stock') && reader.opensAboutThem(plain),
    opensAboutMe: reader.opensAboutMe(plain),
  }
}

/** To be together is no ask, unless an errand, a sale or nothing in particular comes with it. */
function isAsk(signs: ReadonlySet<Sign>): boolean {
  if (signs.has('errand')) return true
  if (!signs.has('ask')) return false
  return !signs.has('invitation') || signs.has('vague') || signs.has('pitch') || signs.has('self-offer')
}

interface Heard {
  readonly signs: ReadonlySet<Sign>
  readonly asks: boolean
  readonly mine: number
  readonly yours: number
  readonly reader: Reader
}

function questionAboutThem(plain: string, { signs, asks, mine, yours, reader }: Heard): Sentence['questionAboutThem'] {
  const isQuestion = /\?["')\]]*$/.test(plain) || (!/[.!…]["')\]]*$/.test(plain) && reader.startsQuestion(plain))
  if (reader.generalQuestion(plain)) return 'general'
  if (!isQuestion || asks || signs.has('errand') || signs.has('pitch') || signs.has('pressure')) return 'none'
  if (reader.offeringQuestion(plain)) return 'none'
  // A question without you or me is about the reader's world: how is the orchard.
  return yours > 0 || (mine === 0 && reader.questionAboutTheirWorld(plain)) ? 'specific' : 'none'
}

interface Known {
  readonly plain: string
  readonly signs: ReadonlySet<Sign>
  readonly reader: Reader
  readonly words: readonly string[]
  readonly yours: number
}

/** A thing of theirs, a shared memory, or a name in a sentence about them. */
function knowsThem(text: string, { plain, signs, reader, words, yours }: Known): boolean {
  if (reader.theirThing.test(plain)) return true
  if (signs.has('stock') || signs.has('looked-up') || words.length < FEWEST_WORDS_OF_A_MEMORY) return false
  if (signs.has('memory')) return true
  return yours > 0 && reader.language.capitalsAreNames && namesSomething(text, reader)
}

function namesSomething(text: string, { capitalisedWords }: Reader): boolean {
  const inside = text.replace(/^[^\p{L}]*[\p{L}'’-]+/u, '')
  return (inside.match(/(?<![.?!:]["')]?\s)(?<![\p{L}'’])\p{Lu}[\p{L}'’]*/gu) ?? []).some(
    (word) => !capitalisedWords.has(plainly(word).replace(/'s$/, '')),
  )
}
