import { caughtIn, type Caught } from './caught.ts'
import { dayPhraseAt } from './days.ts'
import type { Day } from '#book/day.ts'
import type { KindWords } from './kinds.ts'
import type { NameSpan } from './names.ts'
import { endsClause, tokensOf, type Token } from './tokens.ts'

/** What a word of the line turned out to say. `joint` is grammar, kept apart so that no word is ever lost. */
export type Label = 'joint' | 'kind' | 'name' | 'note' | 'told'

/** A line while it is being read. */
export interface Draft {
  readonly line: string
  readonly tokens: readonly Token[]
  readonly labels: (Label | undefined)[]
  readonly names: NameSpan[]
  readonly kinds: { readonly words: KindWords; readonly at: number }[]
  /** Promises and questions: what they say is still to be done and says nothing of what happened. */
  readonly caught: readonly Caught[]
  readonly today: Day
  day: Day | undefined
  /** The effort was theirs: `Ana called`, `email from Jo`, `Bo introduced me`. */
  isTheirs: boolean
  /** `call with Ana`: neither side went first. */
  isMutual: boolean
}

export function draftOf(line: string, today: Day): Draft {
  const tokens = tokensOf(line)
  return {
    line,
    tokens,
    labels: [],
    names: [],
    kinds: [],
    caught: caughtIn(tokens),
    today,
    day: undefined,
    isTheirs: false,
    isMutual: false,
  }
}

export function label(
  draft: Draft,
  { from, to, as }: { readonly from: number; readonly to: number; readonly as: Label },
): void {
  for (let at = from; at < to; at += 1) draft.labels[at] ??= as
}

/** Takes a day that is named at `at`, if the line has not said its day yet. @returns where to read on */
export function takeDay(draft: Draft, at: number): number | undefined {
  const phrase =
    draft.day === undefined && !isStillToDo(draft, at) ? dayPhraseAt(draft.tokens, at, draft.today) : undefined
  if (phrase === undefined) return undefined
  draft.day = phrase.day
  label(draft, { from: at, to: at + phrase.length, as: 'joint' })
  return at + phrase.length
}

/** Takes the names of a list that was found at `from`. @returns where to read on */
export function takeNames(draft: Draft, from: number, spans: readonly NameSpan[]): number {
  let at = from
  for (const span of spans) {
    const between = draft.tokens.slice(at, span.start)
    between.forEach((word, offset) => {
      if (word.isWord && !isRelation(word, draft.tokens[at + offset + 1])) label(draft, oneWord(at + offset, 'joint'))
    })
    label(draft, { from: span.start, to: span.end, as: 'name' })
    draft.names.push(span)
    at = span.end
  }
  if (draft.tokens[at]?.key !== "'s") return at
  label(draft, oneWord(at, 'joint'))
  return at + 1
}

function isRelation(word: Token, next: Token | undefined): boolean {
  return /^\p{Ll}{3,}/u.test(word.text) && word.key !== 'and' && word.key !== 'plus' && next?.text !== '.'
}

export function oneWord(at: number, as: Label): { from: number; to: number; as: Label } {
  return { from: at, to: at + 1, as }
}

/** Where the clause that `at` stands in ends. */
export function endOfClause(draft: Draft, at: number): number {
  let end = at
  while (end < draft.tokens.length && !endsClause(draft.tokens, end)) end += 1
  return end
}

/** Whether the word stands in what was promised or asked: `call` in `promised to call` is no call. */
export function isStillToDo({ caught }: Draft, at: number): boolean {
  return caught.some(({ start, until }) => at >= start && at < until)
}
