import { isLongSilent } from '../coach/facts.ts'
import { daysSilent, type LetterFacts } from './facts.ts'
import { aboutTheirLife, aboutTheTwo, inLine, promptWith, yearsOf } from './known.ts'
import type { Words } from './languages/index.ts'
import type { Gap, Part } from './skeleton.ts'

/** Parts that several kinds of letter have. */

const DAYS_A_MONTH = 365.25 / 12
/** Below this nobody counts the weeks. */
const SHORTEST_SILENCE_DAYS = 45
const MONTHS_UP_TO = 11.5

/** “thirteen years”, “seven months”; undefined when it is not known or was not long. */
export function sayDays(days: number | undefined, { letter }: Words): string | undefined {
  if (days === undefined || days < SHORTEST_SILENCE_DAYS) return undefined
  const months = days / DAYS_A_MONTH
  if (months < MONTHS_UP_TO) return letter.span(Math.round(months), 'month')
  return letter.span(Math.max(1, Math.round(months / 12)), 'year')
}

/** After a year a letter says so, whatever else it is for. */
export function ownTheSilence(facts: LetterFacts, words: Words): readonly Part[] {
  const days = daysSilent(facts)
  const span = sayDays(days, words)
  if (days === undefined || span === undefined || !isLongSilent({ daysSinceLastContact: days })) return []
  const { silence, silenceHint } = words.recurring
  return [{ purpose: 'own-the-silence', pieces: [silence(span)], hint: silenceHint }]
}

/** R164: one real question, with what they told. */
export function askAboutTheirLife(facts: LetterFacts, words: Words): Part {
  const { theirLife, theirLifeHint } = words.recurring
  const prompt = promptWith(theirLife(facts.person.firstName), aboutTheirLife(facts, words))
  return {
    purpose: 'ask-about-their-life',
    pieces: [{ gap: 'their-life', prompt, endsWith: '?' }],
    hint: theirLifeHint,
  }
}

/** The question where a year went by; in a living tie the letter can do without. */
export function askAfterSilence(facts: LetterFacts, words: Words): readonly Part[] {
  return ownTheSilence(facts, words).length === 0 ? [] : [askAboutTheirLife(facts, words)]
}

/** The latest work that the two shared, as a sentence. */
export function sharedWorkSentence({ person }: LetterFacts, words: Words): readonly string[] {
  return person.sharedWork
    .slice(0, 1)
    .map((work) => words.recurring.sharedWork(inLine(work.organisation), yearsOf(work, words)))
}

/** What the owner truly remembers; needed where nothing else shows that the letter is for this reader. */
export function memoryGap(question: string, facts: LetterFacts, words: Words): Gap {
  const prompt = promptWith(question, aboutTheTwo(facts, words))
  const isNeeded = facts.person.sharedWork.length === 0
  return { gap: 'memory', prompt, endsWith: '.', ...(isNeeded ? {} : { mayStayEmpty: true as const }) }
}

/** R156: one offer of the owner's, or a word that none is stored. */
export function offerPieces(facts: LetterFacts, words: Words): Pick<Part, 'hint' | 'pieces'> {
  const offer = fittingOffer(facts)
  const { recurring } = words
  if (offer !== undefined) return { pieces: [recurring.offer(inLine(offer))], hint: recurring.offerHint }
  const prompt = recurring.noOffer(facts.person.firstName)
  return { pieces: [{ gap: 'offer', prompt, endsWith: '.', mayStayEmpty: true }], hint: recurring.noOfferHint }
}

const SHORTEST_TELLING_WORD = 5

/** The first offer that touches what they told or like; else the first. */
function fittingOffer({ me, person }: LetterFacts): string | undefined {
  const theirs = new Set(
    [
      ...person.interests,
      ...person.theyTold.map((told) => told.words),
      ...person.openThreads.map((open) => open.words),
    ].flatMap(tellingWords),
  )
  const offers = me.offers.filter((offer) => inLine(offer) !== '')
  return offers.find((offer) => tellingWords(offer).some((word) => theirs.has(word))) ?? offers[0]
}

function tellingWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST_TELLING_WORD)
}
