import { doingAt, isForMe } from './doing.ts'
import { subjectOf, type Subject } from './subject.ts'
import type { Found, Looking } from './caught.ts'

/** What is meant and not yet done: `he will send the paper`, `I'll call her`, `need to write to Bo`, `owe her a call`. */
export function willAt(looking: Looking): Found | undefined {
  return later(looking) ?? toDo(looking) ?? owed(looking)
}

const SHORT: Readonly<Record<string, 'me' | 'them'>> = {
  "i'll": 'me',
  "we'll": 'me',
  "he'll": 'them',
  "she'll": 'them',
  "they'll": 'them',
}
const SHORT_IF_SAID: Readonly<Record<string, 'me' | 'them'>> = {
  "i'd": 'me',
  "we'd": 'me',
  "he'd": 'them',
  "she'd": 'them',
  "they'd": 'them',
}

/** `will`, `'ll`, `is going to`; `would` and `'d` where it is told that they said so. */
function later(looking: Looking): Found | undefined {
  const { tokens, at, clauseStart } = looking
  const key = tokens[at]?.key ?? ''
  const before = tokens.slice(clauseStart, at).map((token) => token.key)
  const isTold = before.some((word) => /^(?:said|told|says)$/.test(word))
  const short = SHORT[key] ?? (isTold ? SHORT_IF_SAID[key] : undefined)
  if (short !== undefined) {
    const joined = at === clauseStart ? { who: short } : subjectOf({ tokens, at, clauseStart })
    const isFree = joined !== undefined || isTold || /^(?:and|but|so|then|that)$/.test(before.at(-1) ?? '')
    return isFree ? meant(looking, { subject: { who: short, from: at }, start: at + 1, isTold }) : undefined
  }
  const start = key === 'going' && tokens[at + 1]?.key === 'to' ? at + 2 : at + 1
  const isOne = tokens[at]?.text === 'will' || start === at + 2 || (isTold && key === 'would')
  if (!isOne) return undefined
  const verbAt = start === at + 2 && /^(?:am|is|are|'s)$/.test(before.at(-1) ?? '') ? at - 1 : at
  const subject = subjectOf({ tokens, at: verbAt, clauseStart })
  if (subject === undefined || (start === at + 2 && subject.who === 'unsaid')) return undefined
  return meant(looking, { subject, start, isTold })
}

interface Meaning {
  readonly subject: Subject
  readonly start: number
  readonly isTold: boolean
}

function meant({ tokens, clauseEnd }: Looking, { subject, start, isTold }: Meaning): Found | undefined {
  const keys = tokens.slice(start, clauseEnd).map(({ key }) => key)
  const verb = doingAt(keys)
  if (verb === undefined || (subject.who === 'them' && !isForMe(keys.slice(verb)))) return undefined
  const whose = whoseUnsaid(keys.slice(verb), { subject, isFirst: start === 1 })
  if (whose === undefined) return undefined
  return {
    what: 'promise',
    whose,
    from: subject.from,
    start: start + verb,
    wasSaid: isTold,
    ...(subject.name === undefined ? {} : { who: subject.name }),
  }
}

/** Whom it is for says whose it is where nobody does: `will send her the slides`, `will send me the paper`. */
function whoseUnsaid(
  [, next = '']: readonly string[],
  { subject, isFirst }: { readonly subject: Subject; readonly isFirst: boolean },
): 'mine' | 'theirs' | undefined {
  if (subject.who !== 'unsaid') return subject.who === 'me' ? 'mine' : 'theirs'
  if (next === 'me' || next === 'us') return 'theirs'
  return isFirst || /^(?:her|him|them)$/.test(next) ? 'mine' : undefined
}

const LEADS: readonly (readonly string[])[] = [
  ['need', 'to'],
  ['must'],
  ['have', 'to'],
  ['remember', 'to'],
  ["don't", 'forget', 'to'],
  ['remind', 'me', 'to'],
  ['todo'],
  ['to-do'],
]
const REACHES_OUT = ['reach out', 'get in touch', 'follow up', 'check in', 'get back'] as const

/** A line of a list of things to do, ticked by nobody: `need to send it`, `reach out to Sam`, `[ ] call Sam` (T15). */
function toDo(looking: Looking): Found | undefined {
  const { tokens, at, clauseStart, clauseEnd } = looking
  const keys = tokens.slice(at, clauseEnd).map(({ key }) => key)
  const meantFrom = (start: number, from: number): Found => ({
    what: 'promise',
    whose: 'mine',
    from,
    start,
    wasSaid: false,
  })
  const isFirst = at === clauseStart
  const afterMe = at === clauseStart + 1 && ['i', 'we'].includes(tokens[clauseStart]?.key ?? '')
  const lead = LEADS.find((words) => words.every((word, index) => keys[index] === word))
  if (lead !== undefined && (isFirst || afterMe)) {
    const skip = lead.length + (keys[lead.length] === 'to' ? 1 : 0)
    const verb = doingAt(keys.slice(skip))
    return verb === undefined ? undefined : meantFrom(at + skip + verb, clauseStart)
  }
  const isTicklist = isFirst && isOpenBox(looking)
  const reaches =
    at <= 1 && isFirst && REACHES_OUT.some((words) => keys.slice(0, words.split(' ').length).join(' ') === words)
  return isTicklist || reaches ? meantFrom(at, isTicklist ? 0 : at) : undefined
}

/** `[ ]` right before, as a list of things to do draws it. */
function isOpenBox({ tokens, at }: Looking): boolean {
  const marks = tokens.slice(0, at).map(({ text }) => text)
  return marks.join('').replace(/^[-*•]/, '') === '[]'
}

/** `owe her a call`, `he owes me the book`. */
function owed({ tokens, at, clauseStart }: Looking): Found | undefined {
  const key = tokens[at]?.key ?? ''
  if (key !== 'owe' && key !== 'owes') return undefined
  const subject = subjectOf({ tokens, at, clauseStart })
  const isToMe = ['me', 'us'].includes(tokens[at + 1]?.key ?? '')
  if (subject === undefined || isToMe !== (subject.who === 'them') || (key === 'owes') !== isToMe) return undefined
  if (!/^(?:a|an|the|some)$/.test(tokens[at + 2]?.key ?? '')) return undefined
  return { what: 'promise', whose: isToMe ? 'theirs' : 'mine', from: subject.from, start: at + 2, wasSaid: false }
}
