import { dayAheadIn } from './ahead.ts'
import { dayPhraseAt } from './days.ts'
import { doingAt } from './doing.ts'
import { subjectOf, toWhom, type Subject, type ToWhom } from './subject.ts'
import type { Found, Looking } from './caught.ts'

const PROMISED: ReadonlySet<string> = new Set(['promised', 'promises', 'vowed', 'pledged'])
const TOOK_ON: ReadonlySet<string> = new Set(['offered', 'offers', 'agreed', 'agrees', 'volunteered'])
const INVITED: ReadonlySet<string> = new Set(
  'invited asked told urged encouraged reminded wants wanted invites asks tells'.split(' '),
)
const SAID: ReadonlySet<string> = new Set(['said', 'says', 'told'])

/** What was said: `promised to send the talk`, `she invited me to call in six months`, `he offered to introduce me`. */
export function saidAt(looking: Looking): Found | undefined {
  const key = looking.tokens[looking.at]?.key ?? ''
  const isOne = PROMISED.has(key) || TOOK_ON.has(key) || INVITED.has(key) || SAID.has(key)
  const subject = isOne ? subjectOf(looking) : undefined
  if (subject === undefined) return undefined
  const to = toWhom(looking.tokens, pastDay(looking, looking.at + 1))
  if (PROMISED.has(key)) return promised(looking, subject, to)
  if (TOOK_ON.has(key)) return tookOn(looking, subject, to)
  return subject.who === 'me' ? undefined : invited(looking, subject, to)
}

/** `promised last week to …`: past the day on which it was said. */
function pastDay({ tokens }: Looking, at: number): number {
  return at + (dayPhraseAt(tokens, at, '2100-01-01')?.length ?? 0)
}

const SELF = /sel(?:f|ves)$/
const THE_SAME = /^(?:i|we|he|she|they)(?:'d|'ll)?$/
const BEGINS_A_THING = /^(?:a|an|the|some|my|our|his|her|their|\d+|two|three)$/

function promised(looking: Looking, subject: Subject, to: ToWhom): Found | undefined {
  const { tokens, clauseEnd } = looking
  const keyAt = (at: number): string => tokens[at]?.key ?? ''
  let at = pastDay(looking, to.at)
  if (SELF.test(keyAt(looking.at + 1))) return undefined
  if (keyAt(at) === 'that') at += 1
  if (keyAt(at) === 'to') {
    if (!tokens[at + 1]?.isWord || BEGINS_A_THING.test(keyAt(at + 1))) return undefined
    at += 1
  } else if (THE_SAME.test(keyAt(at))) {
    const isShort = keyAt(at).includes("'")
    if (!isShort && !['will', 'would'].includes(keyAt(at + 1))) return undefined
    at += isShort ? 1 : 2
  } else if (!to.isSaid && !BEGINS_A_THING.test(keyAt(at)) && !saysADay(looking, at)) return undefined
  return at >= clauseEnd ? undefined : found({ subject, to, start: at })
}

/** `promised coffee next week`: a thing without an article is a promise when it has a day. */
function saysADay({ tokens, clauseEnd }: Looking, from: number): boolean {
  return dayAheadIn(tokens, { from: from + 1, to: clauseEnd }, '2000-01-01') !== undefined
}

/** `offered to drive us`, `agreed to meet in March`; `offered her the post` is none. */
function tookOn(looking: Looking, subject: Subject, to: ToWhom): Found | undefined {
  const start = startOfDoing(looking, to.at)
  return start === undefined ? undefined : found({ subject, to, start })
}

/** `invited me to call`, `asked me to send it`, `said to come by in May`, `said “call me in six months”`. */
function invited(looking: Looking, subject: Subject, to: ToWhom): Found | undefined {
  const { tokens, at } = looking
  const key = tokens[at]?.key ?? ''
  const whose = 'invited' as const
  const named = subject.name === undefined ? {} : { who: subject.name }
  const about = { what: 'promise' as const, whose, from: subject.from, wasSaid: true, ...named }
  if (SAID.has(key) && !to.isSaid && /["“‘]/.test(tokens[at + 1]?.text ?? '')) {
    return doingAt(keysFrom(looking, at + 2)) === 0 ? { ...about, start: at + 2 } : undefined
  }
  if (!to.isMe && !(key === 'said' || key === 'says')) return undefined
  const start = startOfDoing(looking, to.at)
  if (start !== undefined) return { ...about, start }
  // `invited me to her wedding in June`: an occasion, when it has a day to come.
  const isOccasion = INVITED.has(key) && key.startsWith('invite') && ['to', 'for'].includes(tokens[to.at]?.key ?? '')
  return isOccasion && saysADay(looking, to.at) ? { ...about, start: to.at + 1 } : undefined
}

/** Past `to` or `I should`, where something is done. */
function startOfDoing(looking: Looking, at: number): number | undefined {
  const [first, second] = keysFrom(looking, at)
  const past = first === 'to' ? 1 : first === 'i' && ['should', 'could', 'can', 'must'].includes(second ?? '') ? 2 : 0
  return past === 0 || doingAt(keysFrom(looking, at + past)) === undefined ? undefined : at + past
}

interface Saying {
  readonly subject: Subject
  readonly to: ToWhom
  readonly start: number
}

/** Whose it is: whoever is said to have said it; told to the owner, it is theirs. */
function found({ subject, to, start }: Saying): Found {
  const isTheirs = subject.who === 'them' || (subject.who === 'unsaid' && to.isMe)
  const who = subject.name ?? (isTheirs ? undefined : to.name)
  return {
    what: 'promise',
    whose: isTheirs ? 'theirs' : 'mine',
    from: subject.from,
    start,
    wasSaid: true,
    ...(who === undefined ? {} : { who }),
  }
}

function keysFrom({ tokens, clauseEnd }: Looking, at: number): string[] {
  return tokens.slice(at, Math.max(at, clauseEnd)).map(({ key }) => key)
}
