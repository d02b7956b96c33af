import { dayPhraseAt } from './days.ts'
import { subjectOf, toWhom } from './subject.ts'
import type { Found, Looking } from './caught.ts'

const OPENS: ReadonlySet<string> = new Set('whether if how what when where who whom why which about for'.split(' '))
const WANTS_TO_KNOW: readonly (readonly string[])[] = [
  ['wants', 'to', 'know'],
  ['wanted', 'to', 'know'],
  ['wondered'],
  ['wonders'],
]
const POSSESSIVE = /^(?:my|our|his|her|their|me|us|him|them|it|you|your)$/
const TREATS = /^(?:coffee|drink|drinks|lunch|dinner|date|bill|dance|number|menu|directions)$/

/** A question that was put: `asked him about hangar prices`, `she asked whether I know a welder`. */
export function questionAt(looking: Looking): Found | undefined {
  const { tokens, at, clauseStart, clauseEnd } = looking
  const keyAt = (place: number): string => tokens[place]?.key ?? ''
  const wants = WANTS_TO_KNOW.find((words) => words.every((word, index) => keyAt(at + index) === word))
  if (keyAt(at) !== 'asked' && keyAt(at) !== 'asks' && wants === undefined) return undefined
  const subject = subjectOf({ tokens, at, clauseStart })
  if (subject === undefined || (wants !== undefined && subject.who !== 'them')) return undefined
  const spoken = at + (wants?.length ?? 1)
  const past = dayPhraseAt(tokens, spoken, '2100-01-01')?.length ?? 0
  const to = toWhom(tokens, spoken + past)
  const start = to.at + (dayPhraseAt(tokens, to.at, '2100-01-01')?.length ?? 0)
  const isTheirs = subject.who === 'them' || (subject.who === 'unsaid' && to.isMe)
  const rest = tokens.slice(start, clauseEnd).map(({ key }) => key)
  if (!OPENS.has(rest[0] ?? '') || rest.length < 2 || isInterestOnly(rest, to.isSaid || isTheirs)) return undefined
  const who = subject.name ?? (isTheirs ? undefined : to.name)
  return {
    what: 'question',
    whose: isTheirs ? 'theirs' : 'mine',
    from: subject.from,
    start,
    wasSaid: true,
    ...(who === undefined ? {} : { who }),
  }
}

/** `asked how she is`, `asked about her mother`, `asked for the bill`: kind, or a trifle, and answered on the spot. */
function isInterestOnly([first, second = '', third = '']: readonly string[], isToSomebody: boolean): boolean {
  if (first === 'about') return POSSESSIVE.test(second)
  if (first === 'how') return /^(?:i|i'm|we|she|he|they|things|it|my|our|her|his|their|are|is)$/.test(second)
  if (first !== 'for') return false
  if (TREATS.test(second) || TREATS.test(third)) return true
  return !isToSomebody && !/^(?:her|his|their|advice|help|feedback|input)$/.test(second)
}
