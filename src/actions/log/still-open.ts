import { addDays, type Day } from '#book/day.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Question } from '#book/question.ts'
import { dayCaught } from './caught.ts'
import type { Draft } from './draft.ts'
import type { NameSpan } from './names.ts'
import { endsClause } from './tokens.ts'

export interface CaughtPromise {
  readonly whose: PromiseMade['whose']
  /** The exact words of the line. */
  readonly words: string
  readonly day: Day
  /** False where the line names no day, and a week from now is only a proposal. */
  readonly daySaid: boolean
  /** The words that name who said it or to whom; undefined where the line leaves it to be seen. */
  readonly who: string | undefined
}

export interface CaughtQuestion {
  readonly whose: Question['whose']
  readonly words: string
  readonly who: string | undefined
}

/** What a line leaves open. */
export interface StillOpen {
  readonly promises: readonly CaughtPromise[]
  readonly questions: readonly CaughtQuestion[]
  /** False where the line only says what is still to be done: that is no contact (T15). */
  readonly happened: boolean
}

const DAYS_IF_UNSAID = 7
const SHORTEST_QUESTION = 3

/** The promises and questions of a line that was read. */
export function stillOpen(draft: Draft): StillOpen {
  const { tokens, today } = draft
  const caught = draft.caught.filter(({ who }) => who === undefined || nameMeant(draft, who) !== undefined)
  const said = { saidOn: draft.day !== undefined && draft.day < today ? draft.day : today, today }
  const promises = caught
    .filter(({ what }) => what === 'promise')
    .map((one) => {
      const day = dayCaught(tokens, one, said)
      return {
        whose: one.whose,
        words: wordsOf(draft, one.start, one.end),
        day: day ?? addDays(today, DAYS_IF_UNSAID),
        daySaid: day !== undefined,
        who: one.who && nameMeant(draft, one.who),
      }
    })
  const questions = caught
    .filter(({ what }) => what === 'question')
    .map((one) => ({
      whose: one.whose === 'mine' ? ('mine' as const) : ('theirs' as const),
      words: wordsOf(draft, one.start, one.end),
      who: one.who && nameMeant(draft, one.who),
    }))
  return { promises, questions: [...questions, ...inTheirOwnWords(draft)], happened: hasHappened(draft) }
}

/** `email from Jo: do you know a welder?`: whoever wrote asks. */
function inTheirOwnWords(draft: Draft): CaughtQuestion[] {
  const { tokens, caught } = draft
  const found: CaughtQuestion[] = []
  let start = 0
  tokens.forEach((token, at) => {
    if (!endsClause(tokens, at)) return
    const isOpen = !caught.some((one) => one.start < at && one.end > start)
    const words = tokens.slice(start, at).filter(({ isWord }) => isWord).length
    if (token.text === '?' && start > 0 && isOpen && words >= SHORTEST_QUESTION) {
      const asked = draft.isTheirs ? ('theirs' as const) : ('mine' as const)
      found.push({ whose: asked, words: wordsOf(draft, start, at + 1), who: undefined })
    }
    start = at + 1
  })
  return found
}

/** Something happened where anything was said, or where a word says more than what is meant to be done. */
function hasHappened({ tokens, caught, kinds, names }: Draft): boolean {
  if (caught.length === 0 || caught.some(({ wasSaid }) => wasSaid) || kinds.length > 0) return true
  return tokens.some((token, at) => {
    const isCovered = caught.some(({ from, until }) => at >= from && at < until)
    const isName = names.some(({ start, end }) => at >= start && at < end)
    return token.isWord && !isCovered && !isName && !FILLS.has(token.key)
  })
}

const FILLS: ReadonlySet<string> = new Set(['and', 'i', 'we', 'also', 'then', 'still', 'so', 'but', 'todo', 'to-do'])

/** The one of the line's people whom these words name; somebody else's promise to somebody else is nobody's here. */
function nameMeant(draft: Draft, span: NameSpan): string | undefined {
  const words = draft.tokens.slice(span.start, span.end).map(({ key }) => key)
  const named = draft.names.find(({ start, end }) => {
    const keys = draft.tokens.slice(start, end).map(({ key }) => key)
    return words.every((word) => keys.includes(word))
  })
  return named && wordsOf(draft, named.start, named.end)
}

function wordsOf({ line, tokens }: Draft, start: number, end: number): string {
  return line
    .slice(tokens[start]?.start, tokens[end - 1]?.end)
    .replace(/\s+/g, ' ')
    .replace(/^["“‘]+|["”]+$/g, '')
}
