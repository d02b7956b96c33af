import type { Ask } from '#book/ask.ts'
import type { Day } from '#book/day.ts'
import type { Interaction } from '#book/interaction.ts'
import type { Question } from '#book/question.ts'
import type { RecordId } from '#book/record.ts'
import { helpOf, isBy, isGiven, isReceived } from '../ledger.ts'
import { sayCount, startSentence } from '../say.ts'
import type { Span } from './span.ts'

export interface ValueFacts {
  /** Entries of the span that have a purpose, introductions, and those that saved minutes; in any order. */
  readonly entries: readonly Interaction[]
  readonly questions: readonly Question[]
  readonly asks: readonly Ask[]
}

/** What a number stands on: an entry of the log, an answered question or an answered ask. */
export interface Source {
  readonly id: RecordId
  readonly kind: 'interaction' | 'question' | 'ask'
  readonly day: Day
  readonly personIds: readonly RecordId[]
  readonly gist: string
  /** Only where the owner said so. */
  readonly minutesSaved?: number
}

/** A number with everything behind it, the newest first. */
export interface Tally {
  readonly count: number
  readonly sources: readonly Source[]
}

/** What the network gave while nothing was wanted of it (R7, R121). Nothing here is worked out that nobody wrote down. */
export interface Value {
  readonly answersReceived: Tally
  readonly introductionsMade: Tally
  readonly learned: Tally
  readonly helpGiven: Tally
  readonly helpReceived: Tally
  readonly timeSaved: Tally & { readonly minutes: number }
  readonly sentences: readonly [string, ...string[]]
}

const GIST_LENGTH = 160

export function valueOf(facts: ValueFacts, span: Span): Value {
  const entries = facts.entries.filter(({ day }) => day >= span.from && day <= span.until)
  const tallied = (fits: (entry: Interaction) => boolean): Tally => tallyOf(entries.filter(fits).map(sourceOf))
  const answering = entries.filter(answersMe)
  const saving = tallied(({ minutesSaved = 0 }) => minutesSaved > 0)
  const value = {
    answersReceived: tallyOf([...answering.map(sourceOf), ...answeredBeside(facts, span, answering)]),
    introductionsMade: tallied(({ kind, direction }) => kind === 'introduction' && direction !== 'in'),
    learned: tallied(({ purposes }) => purposes.includes('learned')),
    helpGiven: tallied((entry) => isGiven(entry) && !answersMe(entry)),
    helpReceived: tallied(isReceived),
    timeSaved: { ...saving, minutes: saving.sources.reduce((sum, { minutesSaved = 0 }) => sum + minutesSaved, 0) },
  }
  return { ...value, sentences: inWords(value) }
}

/** In a talk both may have answered; it was they where the owner asked in it. */
function answersMe({ direction, purposes }: Interaction): boolean {
  if (!purposes.includes('answered') || direction === 'out') return false
  return direction === 'in' || purposes.includes('asked')
}

/** Questions and asks that were answered, and of whose answer the log has no entry of that day. */
function answeredBeside({ questions, asks }: ValueFacts, span: Span, entries: readonly Interaction[]): Source[] {
  const isLogged = (personId: RecordId, on: Day) =>
    entries.some(({ day, personIds }) => day === on && personIds.includes(personId))
  const sources: Source[] = []
  for (const { id, whose, state, settledOn, personId, answer, words } of questions) {
    if (whose !== 'mine' || state !== 'answered' || !isWithin(settledOn, span) || isLogged(personId, settledOn))
      continue
    sources.push({ id, kind: 'question', day: settledOn, personIds: [personId], gist: gistOf(answer ?? words) })
  }
  for (const { id, state, settledOn, personId, outcome, words } of asks) {
    if (state !== 'answered' || !isWithin(settledOn, span) || isLogged(personId, settledOn)) continue
    sources.push({ id, kind: 'ask', day: settledOn, personIds: [personId], gist: gistOf(outcome ?? words) })
  }
  return sources
}

function isWithin(day: Day | undefined, { from, until }: Span): day is Day {
  return day !== undefined && day >= from && day <= until
}

function sourceOf(entry: Interaction): Source {
  const { id, day, personIds, whatTheyTold, notes, subject, minutesSaved } = entry
  return {
    id,
    kind: 'interaction',
    day,
    personIds:
      entry.direction === 'in'
        ? personIds.toSorted((a, b) => Number(isBy(b, entry)) - Number(isBy(a, entry)))
        : personIds,
    gist: gistOf(whatTheyTold ?? notes ?? subject ?? helpOf(entry) ?? ''),
    ...(minutesSaved === undefined ? {} : { minutesSaved }),
  }
}

function gistOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= GIST_LENGTH ? line : `${line.slice(0, GIST_LENGTH - 1).trimEnd()}…`
}

function tallyOf(sources: readonly Source[]): Tally {
  const newestFirst = sources.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1))
  return { count: sources.length, sources: newestFirst }
}

function inWords(value: Omit<Value, 'sentences'>): readonly [string, ...string[]] {
  const { answersReceived, introductionsMade, learned, helpGiven, helpReceived, timeSaved } = value
  const numbers = [answersReceived, introductionsMade, learned, helpGiven, helpReceived, timeSaved]
  if (numbers.every(({ count }) => count === 0)) {
    return ['Nothing is written down yet of what came of your conversations: a purpose on an entry is enough.']
  }
  const parts = [
    ...some(answersReceived, (count) => sayCount(count, 'answer')),
    ...some(introductionsMade, (count) => `${sayCount(count, 'introduction')} made`),
    ...some(learned, (count) => `${sayCount(count, 'thing')} learned`),
    ...some(helpGiven, (count) => `help given ${sayTimes(count)}`),
    ...some(helpReceived, (count) => `help received ${sayTimes(count)}`),
  ]
  const came = parts.length === 0 ? [] : [`${startSentence(parts.join(', '))}.`]
  const time = timeSaved.minutes === 0 ? [] : [`By your own word it saved you ${sayMinutes(timeSaved.minutes)}.`]
  const [first = '', ...rest] = [...came, ...time]
  return [first, ...rest]
}

function some({ count }: Tally, say: (count: number) => string): readonly string[] {
  return count === 0 ? [] : [say(count)]
}

function sayTimes(count: number): string {
  return count <= 2 ? (['', 'once', 'twice'][count] ?? '') : sayCount(count, 'time')
}

/** `40 minutes`, `3 hours`, `2 hours and 30 minutes`. */
export function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [...(hours === 0 ? [] : [sayFigure(hours, 'hour')]), ...(rest === 0 ? [] : [sayFigure(rest, 'minute')])]
  return parts.join(' and ')
}

function sayFigure(number: number, thing: string): string {
  return `${String(number)} ${thing}${number === 1 ? '' : 's'}`
}
