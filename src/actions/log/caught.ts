import { dayAheadAt, dayAheadIn } from './ahead.ts'
import { questionAt } from './asked.ts'
import { saidAt } from './said.ts'
import { willAt } from './will.ts'
import type { Day } from '#book/day.ts'
import type { NameSpan } from './names.ts'
import { endsClause, type Token } from './tokens.ts'

/** A promise or a question that a line tells of, as places in the line. */
export interface Caught {
  readonly what: 'promise' | 'question'
  readonly whose: 'mine' | 'invited' | 'theirs'
  /** Where its telling begins: `she promised to …`. */
  readonly from: number
  /** The exact words, up to, not including, `end`. */
  readonly start: number
  readonly end: number
  /** Where the telling ends, its day included: `promised to write, by Friday`. */
  readonly until: number
  /** Who is named as the one who said it, or to whom it was said. */
  readonly who?: NameSpan
  /** It was said to somebody. `I'll send it` and `need to call Sam` are only meant: nothing has happened yet (T15). */
  readonly wasSaid: boolean
}

/** What one of the readers found, from the word at which it looked. */
export type Found = Omit<Caught, 'end' | 'until'>

/** The place at which a reader looks. */
export interface Looking {
  readonly tokens: readonly Token[]
  /** The word that may tell of it. */
  readonly at: number
  readonly clauseStart: number
  readonly clauseEnd: number
}

const READERS: readonly ((looking: Looking) => Found | undefined)[] = [questionAt, saidAt, willAt]

/** The promises and questions of a line, in their order. Careful: where it is not plain, nothing is caught. */
export function caughtIn(tokens: readonly Token[]): Caught[] {
  const caught: Caught[] = []
  let clauseStart = 0
  for (let at = 0; at < tokens.length;) {
    if (endsClause(tokens, at)) {
      clauseStart = at + 1
      at += 1
      continue
    }
    const looking = { tokens, at, clauseStart, clauseEnd: endOfClauseAt(tokens, at) }
    const found = firstFound(looking)
    const whole = found && wholeOf(found, looking)
    if (whole !== undefined) caught.push(whole)
    at = whole?.until ?? at + 1
  }
  return caught
}

function firstFound(looking: Looking): Found | undefined {
  for (const read of READERS) {
    const found = read(looking)
    if (found !== undefined) return found
  }
  return undefined
}

function wholeOf(found: Found, { tokens, clauseEnd }: Looking): Caught | undefined {
  let end = wordsEnd(tokens, found.start, clauseEnd)
  while (end > found.start && tokens[end - 1]?.isWord === false) end -= 1
  if (end === found.start || SAYS_NOTHING.has(tokens[found.start]?.key ?? '')) return undefined
  const isAsked = tokens[clauseEnd]?.text === '?'
  if (found.what === 'promise' && isAsked) return undefined
  const whole = { ...found, end, until: found.what === 'promise' ? withDayAfter(tokens, end) : end }
  return found.what === 'question' && isAnswered(tokens, whole) ? undefined : whole
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'nothing not never no anything little nobody neither less none'.split(' '),
)
const BEGINS_ANOTHER: ReadonlySet<string> = new Set(
  "i we he she they it i'll we'll he'll she'll they'll i've promised invited asked offered agreed told said will".split(
    ' ',
  ),
)

/** The words end with their clause, or where another one begins: `send the talk and she will call`. */
function wordsEnd(tokens: readonly Token[], start: number, clauseEnd: number): number {
  for (let at = start; at < clauseEnd; at += 1) {
    const { key = '', text = '' } = tokens[at] ?? {}
    if (key === 'but' || /["“”]/.test(text)) return at
    if (['and', 'so', 'then'].includes(key) && BEGINS_ANOTHER.has(tokens[at + 1]?.key ?? '')) return at
  }
  return clauseEnd
}

/** `promised to send the talk, by Friday`: the clause after it may say nothing but its day. */
function withDayAfter(tokens: readonly Token[], end: number): number {
  if (!endsClause(tokens, end) || tokens[end]?.text === '.') return end
  const isLed = ['by', 'before', 'within', 'in', 'until', 'next', 'tomorrow'].includes(tokens[end + 1]?.key ?? '')
  const phrase = isLed ? dayAheadAt(tokens, end + 1, '2000-01-01') : undefined
  if (phrase === undefined) return end
  const after = end + 1 + phrase.length
  return after === tokens.length || endsClause(tokens, after) ? after : end
}

const ANSWERS: ReadonlySet<string> = new Set(
  'said says answered replied explained told thinks thought suggested recommended knows knew did didn’t gave sent'.split(
    ' ',
  ),
)

/** `asked about visas, she said to wait`: an answer stands right behind it, so it is no longer open. */
function isAnswered(tokens: readonly Token[], { end, whose }: Caught): boolean {
  const [, first, second] = tokens.slice(end, end + 3).map(({ key }) => key)
  if (['yes', 'no', 'answered', 'answer'].includes(first ?? '')) return true
  const answers = whose === 'mine' ? ['he', 'she', 'they'] : ['i', 'we']
  return answers.includes(first ?? '') ? ANSWERS.has(second ?? '') : whose === 'theirs' && first === 'told'
}

function endOfClauseAt(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && !endsClause(tokens, end)) end += 1
  return end
}

/**
 * The day by which it is wanted, where the line says one. `in six months` counts from the day on which it was said,
 * unless that day is past already.
 */
export function dayCaught(
  tokens: readonly Token[],
  caught: Caught,
  { saidOn, today }: { readonly saidOn: Day; readonly today: Day },
): Day | undefined {
  const within = { from: caught.from, to: caught.until }
  const day = dayAheadIn(tokens, within, saidOn)
  return day === undefined || day < today ? dayAheadIn(tokens, within, today) : day
}
