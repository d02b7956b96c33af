import type { Sign } from '../language.ts'
import type { Reading, Sentence } from './sentence.ts'

/** What a letter as a whole does, in any language: the items of the rubric and what the rules share. */

export function withSign(reading: Reading, sign: Sign): readonly Sentence[] {
  return reading.sentences.filter(({ signs }) => signs.has(sign))
}

export function asks(reading: Reading): boolean {
  return reading.sentences.some((sentence) => sentence.asks)
}

/** Asks for something before, or without, a sentence of interest in the reader; the sentence that does. */
export function askBeforeInterest({ sentences }: Pick<Reading, 'sentences'>): Sentence | undefined {
  const first = sentences.findIndex((sentence) => sentence.asks || sells(sentence))
  const isLever = usesThemAsLever({ sentences })
  const interest = sentences.findIndex(
    isLever ? ({ questionAboutThem }) => questionAboutThem !== 'none' : showsInterest,
  )
  return first !== -1 && (interest === -1 || first < interest) ? sentences[first] : undefined
}

/** May I send you our brochure: nothing is asked for, and yet something is wanted. */
function sells({ signs, text }: Sentence): boolean {
  return signs.has('pitch') && text.includes('?')
}

/** Errand, sale or pressure with no way out: what is remembered there is remembered for a purpose, not out of interest. */
function usesThemAsLever({ sentences }: Pick<Reading, 'sentences'>): boolean {
  const takes = sentences.some(({ signs }) => TAKING.some((sign) => signs.has(sign)))
  const softens = sentences.some(({ signs, offers: gives }) => signs.has('way-out') || signs.has('thanks') || gives)
  return takes && !softens && !sentences.some(({ questionAboutThem }) => questionAboutThem === 'specific')
}

const TAKING: readonly Sign[] = ['errand', 'handover', 'pitch', 'pressure', 'self-offer']

export function showsInterest(sentence: Sentence): boolean {
  return sentence.questionAboutThem !== 'none' || sentence.knowsThem
}

export function asksAboutThem({ sentences }: Reading): boolean {
  return sentences.some(({ questionAboutThem }) => questionAboutThem !== 'none')
}

export function asksSomethingSpecific({ sentences }: Reading): boolean {
  return sentences.some(({ questionAboutThem }) => questionAboutThem === 'specific')
}

export function knowsThem({ sentences }: Reading): boolean {
  return !usesThemAsLever({ sentences }) && sentences.some((sentence) => sentence.knowsThem)
}

export function offers({ sentences }: Reading): boolean {
  return sentences.some((sentence) => sentence.offers)
}

export function acknowledgesSilence(reading: Reading): boolean {
  return withSign(reading, 'silence').length > 0
}

/** Sorry for the silence or for one's own doing; “I am so sorry” after bad news of the reader's is compassion. */
export function apologises(reading: Reading): boolean {
  return reading.sentences.some((sentence, index) => {
    if (!sentence.signs.has('apology')) return false
    const before = reading.sentences[index - 1]
    const isCompassion = sentence.signs.has('sympathy') || before?.signs.has('sympathy') === true
    return !isCompassion || acknowledgesSilence(reading)
  })
}

/** The reader's work, or their name, is spent for them. */
export function impositions({ sentences }: Reading): readonly Sentence[] {
  return sentences.filter(({ signs }) => signs.has('errand') || signs.has('handover'))
}

/** A stock phrase in a sentence that says nothing only this reader could be told. */
export function boilerplate({ sentences }: Reading): readonly Sentence[] {
  return sentences.filter(({ signs, knowsThem: knows }) => signs.has('stock') && !knows)
}

export function pressing(reading: Reading): readonly Sentence[] {
  return withSign(reading, 'pressure')
}

export function vagueSentences(reading: Reading): readonly Sentence[] {
  return reading.sentences.filter(
    ({ signs, knowsThem: knows, questionAboutThem, offers: gives }) =>
      !knows &&
      questionAboutThem !== 'specific' &&
      !gives &&
      (signs.has('vague') || (signs.has('worn-memory') && !signs.has('memory'))),
  )
}

export function leavesAWayOut(reading: Reading): boolean {
  return withSign(reading, 'way-out').length > 0
}

export function opensAboutThem({ sentences }: Reading): boolean {
  const first = sentences[0]
  if (first === undefined || !first.opensAboutThem) return false
  return showsInterest(first) || first.signs.has('wish') || first.signs.has('thanks') || first.offers
}

/** The first sentence after the phrases of politeness, where it is the writer's own news and not about the silence. */
export function openingAboutMe({ sentences }: Reading): Sentence | undefined {
  const first = sentences.find(({ signs, knowsThem: knows }) => knows || !signs.has('stock'))
  if (first === undefined || !first.opensAboutMe || showsInterest(first)) return undefined
  if (first.yours > 0 && ownWords(first) <= first.yours) return undefined
  return NOT_ABOUT_ME.some((sign) => first.signs.has(sign)) ? undefined : first
}

const NOT_ABOUT_ME: readonly Sign[] = ['silence', 'apology', 'thanks', 'memory']

/** Where the writer speaks of themselves far more than of the reader, and shows them nothing else. */
const FEWEST_OF_ME = 4
const ME_TO_YOU = 1.3
const FAR_MORE = 5
/** So much of a letter is about its writer, at the least: found on labelled letters, as the two above. */
const OWN_PART = 0.4

export function isSelfFocused(reading: Reading): boolean {
  if (asksAboutThem(reading) || apologises(reading)) return false
  const warm = reading.sentences.filter((sentence) => sentence.knowsThem || sentence.offers).length
  const mine = sum(reading, ownWords)
  const yours = sum(reading, ({ yours: words }) => words)
  if (mine - yours >= FAR_MORE && warm * 3 < reading.sentences.length) return true
  const own = reading.sentences.filter((sentence) => ownWords(sentence) > sentence.yours).length
  return warm === 0 && mine >= FEWEST_OF_ME && mine >= ME_TO_YOU * yours && own >= OWN_PART * reading.sentences.length
}

/** We, in a sentence without you, is the writer's firm or family. */
export function ownWords({ mine, yours, ours, knowsThem: knows }: Sentence): number {
  return mine + (yours === 0 && !knows ? ours : 0)
}

function sum({ sentences }: Reading, of: (sentence: Sentence) => number): number {
  return sentences.reduce((total, sentence) => total + of(sentence), 0)
}

/** A silence can be owned without the word: it was my fault, I let it slide. */
export function isOwnedOtherwise(reading: Reading): boolean {
  return withSign(reading, 'owned').length > 0
}
