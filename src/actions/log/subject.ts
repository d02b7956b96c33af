import { nameAt, smallNameAt, type NameSpan } from './names.ts'
import type { Token } from './tokens.ts'

/** Who does what a word says. */
export interface Subject {
  /** `unsaid`: nobody is named, as in `promised to write`. */
  readonly who: 'me' | 'them' | 'unsaid'
  readonly name?: NameSpan
  /** Where the saying begins. */
  readonly from: number
}

interface Where {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly clauseStart: number
}

const BETWEEN: ReadonlySet<string> = new Set(
  "also just then again have has 've kindly even already finally both still 's".split(' '),
)
const ME: ReadonlySet<string> = new Set(['i', 'we', "i've", "we've"])
const THEM: ReadonlySet<string> = new Set(['he', 'she', 'they', "they've"])
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'then', 'so', 'plus', '&', '+', 'that'])

const SEPARATES: ReadonlySet<string> = new Set(['and', 'but', 'so'])

/** Before these nothing is promised: `if she promised`, `what he promised`, `as promised`, `hope she will`. */
const HEDGES: ReadonlySet<string> = new Set(
  'if unless would could might hope hoped hopes maybe perhaps whether wish wished when whenever as which what like not never nobody no had was were been being be'.split(
    ' ',
  ),
)

/** Whose doing the word at `at` is; undefined where something stands before it that makes it doubtful. */
export function subjectOf({ tokens, at, clauseStart }: Where): Subject | undefined {
  for (let before = at - 1; before >= clauseStart && !SEPARATES.has(tokens[before]?.key ?? ''); before -= 1) {
    const key = tokens[before]?.key ?? ''
    if (HEDGES.has(key) || key.endsWith("n't") || key.endsWith('n’t')) return undefined
  }
  let last = at - 1
  while (last >= clauseStart && BETWEEN.has(tokens[last]?.key ?? '')) last -= 1
  const key = tokens[last]?.key ?? ''
  if (last < clauseStart) return { who: 'unsaid', from: at }
  if (ME.has(key)) return { who: 'me', from: last }
  if (THEM.has(key)) return { who: 'them', from: last }
  if (JOINS.has(key)) return { ...carried(tokens, clauseStart), from: at }
  const name = nameEndingAt({ tokens, at: last, clauseStart })
  return name === undefined ? undefined : { who: 'them', name, from: name.start }
}

/** `Ana called and promised to write`: whoever the clause began with. */
function carried(tokens: readonly Token[], clauseStart: number): Omit<Subject, 'from'> {
  const key = tokens[clauseStart]?.key ?? ''
  if (ME.has(key)) return { who: 'me' }
  if (THEM.has(key)) return { who: 'them' }
  const name = nameAt(tokens, clauseStart)
  const isDoing = name !== undefined && /(?:ed|wrote|rang|came|said|told)$/.test(tokens[name.end]?.key ?? '')
  return isDoing ? { who: 'them', name } : { who: 'unsaid' }
}

function nameEndingAt({ tokens, at, clauseStart }: Where): NameSpan | undefined {
  for (let start = clauseStart; start <= at; start += 1) {
    const name = nameAt(tokens, start)
    if (name?.end === at + 1) return name
  }
  return at === clauseStart ? smallNameAt(tokens, at) : undefined
}

export interface ToWhom {
  /** Where to read on. */
  readonly at: number
  readonly isMe: boolean
  /** Somebody is said: `her`, `Ana`. */
  readonly isSaid: boolean
  readonly name?: NameSpan
}

const BEFORE_WHAT: ReadonlySet<string> = new Set(
  'to that a an the some i she he they we about whether if how what when where who why which for as one two three and my'.split(
    ' ',
  ),
)

/** To whom it is said, from `at` on: `her`, `me`, `Ana`; of `her book`, the word belongs to what follows. */
export function toWhom(tokens: readonly Token[], at: number): ToWhom {
  const key = tokens[at]?.key ?? ''
  const next = tokens[at + 1]
  if (key === 'me' || key === 'us') return { at: at + 1, isMe: true, isSaid: true }
  const standsAlone = next === undefined || !next.isWord || BEFORE_WHAT.has(next.key) || /^\d/.test(next.key)
  if (key === 'him' || key === 'them' || (key === 'her' && standsAlone))
    return { at: at + 1, isMe: false, isSaid: true }
  if (BEFORE_WHAT.has(key)) return { at, isMe: false, isSaid: false }
  const small = smallNameAt(tokens, at)
  const isSmallName = small?.end === at + 1 && BEFORE_WHAT.has(next?.key ?? '') && next?.key !== 'and'
  const name = nameAt(tokens, at) ?? (isSmallName ? small : undefined)
  return name === undefined ? { at, isMe: false, isSaid: false } : { at: name.end, isMe: false, isSaid: true, name }
}
