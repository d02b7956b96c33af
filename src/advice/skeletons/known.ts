import type { Day } from '#book/day.ts'
import type { LetterFacts, Noted, SharedWork } from './facts.ts'
import type { Words } from './languages/index.ts'

const MOST_SHOWN = 2
const LONGEST_QUOTE = 240

/** Stored words in one line, without the stop at their end: they stand within a sentence. */
export function inLine(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  const cut = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trim()}…` : line
  return cut.replace(/[.,;:]+$/, '')
}

/** “ in March”, with the year where it is another one; empty when no day is stored. */
export function when(day: Day | undefined, { today }: LetterFacts, { letter }: Words): string {
  if (day === undefined) return ''
  const year = day.slice(0, 4)
  return letter.inMonth(Number(day.slice(5, 7)), year === today.slice(0, 4) ? '' : year)
}

export function onDay(day: Day, { letter }: Words): string {
  return letter.onDay(Number(day.slice(8)), Number(day.slice(5, 7)))
}

/** A question to the owner, and below it what is stored that helps to answer it. */
export function promptWith(question: string, known: readonly string[]): string {
  return [question, ...known.slice(0, MOST_SHOWN)].join(' ')
}

/** What there is to ask them about: threads whose time has come, what they told, what they like. */
export function aboutTheirLife(facts: LetterFacts, words: Words): readonly string[] {
  const { person, today } = facts
  const { stored } = words
  const threads = person.openThreads.filter(({ askFrom }) => askFrom === undefined || askFrom <= today)
  return [
    ...person.theyTold
      .slice(0, 1)
      .map((told) => stored.told(person.firstName, when(told.day, facts, words), inLine(told.words))),
    ...threads.map((thread) => stored.thread(inLine(thread.words))),
    ...theirNews(facts, words),
    ...person.theyTold
      .slice(1)
      .map((told) => stored.told(person.firstName, when(told.day, facts, words), inLine(told.words))),
    ...interests(facts, words),
  ]
}

/** What may come to the owner's mind: together at work, how they met, when they last saw each other. */
export function aboutTheTwo(facts: LetterFacts, words: Words): readonly string[] {
  const { person } = facts
  const { stored } = words
  return [
    ...(person.howWeMet === undefined ? [] : [stored.met(inLine(person.howWeMet))]),
    ...person.sharedWork.map((work) => stored.worked(inLine(work.organisation), yearsOf(work, words))),
    ...(person.lastMetDay === undefined ? [] : [stored.lastMet(when(person.lastMetDay, facts, words))]),
    ...person.kindWords.map((kind) => stored.saidOfMe(person.firstName, inLine(kind.words))),
    ...theirHelp(facts, words),
    ...interests(facts, words),
  ]
}

export function theirHelp(facts: LetterFacts, words: Words): readonly string[] {
  const { firstName, helpReceived } = facts.person
  return helpReceived.map((help) => words.stored.helped(firstName, when(help.day, facts, words), inLine(help.words)))
}

export function myGifts(facts: LetterFacts, words: Words): readonly string[] {
  const { firstName, helpGiven } = facts.person
  return helpGiven.map((help) => words.stored.gave(firstName, when(help.day, facts, words), inLine(help.words)))
}

export function theirNews(facts: LetterFacts, words: Words): readonly string[] {
  const { news } = facts.person
  return news === undefined ? [] : [noted(news, facts, words)]
}

export function myNews(facts: LetterFacts, words: Words): readonly string[] {
  return facts.me.news.map((news) => noted(news, facts, words))
}

export function noted(note: Noted, facts: LetterFacts, words: Words): string {
  return words.stored.noted(when(note.day, facts, words), inLine(note.words))
}

export function yearsOf({ fromYear, untilYear }: SharedWork, { letter }: Words): string {
  return letter.years(fromYear, untilYear)
}

function interests({ person }: LetterFacts, { stored }: Words): readonly string[] {
  if (person.interests.length === 0) return []
  return [stored.interests(person.firstName, person.interests.map(inLine).join(', '))]
}
