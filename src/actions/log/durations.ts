import { countOf } from './days.ts'
import { kindWordsAt } from './kinds.ts'
import { endsClause, type Token } from './tokens.ts'

export interface Durations {
  /** How long it took, where the line says so. */
  readonly minutes: number | undefined
  /** Minutes of work that it saved, as the owner says; never worked out (R121). */
  readonly minutesSaved: number | undefined
}

/** `call with Bo for 30 minutes`, `minutes: 30`, `saved me 2 hours`. A day is no number of minutes. */
export function durationsIn(tokens: readonly Token[]): Durations {
  let minutes: number | undefined
  let minutesSaved: number | undefined
  tokens.forEach((_, at) => {
    const length = lengthAt(tokens, at)
    if (length === undefined) return
    if (isSaved(tokens, at)) minutesSaved ??= length.minutes
    else if (isItsLength(tokens, at, at + length.length)) minutes ??= length.minutes
  })
  return { minutes, minutesSaved }
}

interface Length {
  readonly minutes: number
  readonly length: number
}

const MOST_MINUTES = 1440

/** `30 minutes`, `45min`, `1.5 hours`, `half an hour`, `an hour and a half`, `30-minute`. */
function lengthAt(tokens: readonly Token[], at: number): Length | undefined {
  const keys = tokens.slice(at, at + 5).map(({ key }) => key)
  if (keys[0] === 'minutes' && keys[1] === ':' && /^\d{1,4}$/.test(keys[2] ?? '')) {
    return { minutes: Number(keys[2]), length: 3 }
  }
  const counted = lengthOf(keys)
  return counted === undefined || counted.minutes < 1 || counted.minutes > MOST_MINUTES ? undefined : counted
}

function lengthOf(keys: readonly string[]): Length | undefined {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = keys
  const half = /^half$/.test(first) && (second === 'an' || second === 'a') && third === 'hour'
  if (half) return { minutes: 30, length: 3 }
  const joined = /^(\d{1,4}(?:\.\d)?)-?(m|min|mins|minute|minutes|h|hr|hrs|hour|hours)$/.exec(first)
  if (joined) return lengthIn(Number(joined[1]), joined[2] ?? '', 1)
  const number = /^\d{1,4}(?:\.\d{1,2})?$/.test(first) ? Number(first) : countOf(first)
  if (number === undefined || !UNIT.test(second)) return undefined
  const andHalf = third === 'and' && fourth === 'a' && fifth === 'half'
  return lengthIn(number + (andHalf ? 0.5 : 0), second, andHalf ? 5 : 2)
}

const UNIT = /^(?:min|mins|minute|minutes|h|hr|hrs|hour|hours)$/

function lengthIn(count: number, unit: string, length: number): Length {
  return { minutes: Math.round(count * (unit.startsWith('h') ? 60 : 1)), length }
}

/** `saved me`, `saved the whole team about`: up to four small words before. */
function isSaved(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5) && !endsClause(tokens, before); before -= 1) {
    if (/^sav(?:ed|es|ing)$/.test(tokens[before]?.key ?? '')) return true
  }
  return false
}

const BEFORE: ReadonlySet<string> = new Set(['for', 'a', 'an', 'the', 'about'])

/** `for 30 minutes`, `a 30-minute call`, `(45 min)`, `minutes: 30`; `30 minutes late` and `in an hour` say no length. */
function isItsLength(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]
  const opens = before === undefined || endsClause(tokens, at - 1)
  const closes = tokens[end] === undefined || endsClause(tokens, end)
  if (opens && closes) return true
  if (before?.key === 'for') return !['ago', 'late', 'early'].includes(tokens[end]?.key ?? '')
  return (opens || BEFORE.has(before?.key ?? '')) && kindWordsAt(tokens, end) !== undefined
}
