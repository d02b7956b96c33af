import { isDayPhraseAt } from './days.ts'
import { endOfClause, isStillToDo, label, oneWord, takeDay, takeNames, type Draft } from './draft.ts'
import { kindWordsAt } from './kinds.ts'
import { nameAt, nameListAt, smallNameAt } from './names.ts'
import { endsClause } from './tokens.ts'

/**
 * Reads the part of the line that says what happened, with whom and when.
 * @returns where the part begins that says what was told
 */
export function readHead(draft: Draft): number {
  let at = 0
  while (at < draft.tokens.length) {
    if (endsClause(draft.tokens, at) && !goesOn(draft, at)) break
    if (isStillToDo(draft, at)) {
      at += 1
      continue
    }
    at =
      takeDay(draft, at) ??
      takeSubject(draft, at) ??
      takeTopic(draft, at) ??
      takeKind(draft, at) ??
      takePeople(draft, at) ??
      at + 1
  }
  if (draft.names.length === 0) takeAnyName(draft, at)
  if (draft.names.length === 0) takeNameToCome(draft)
  return at
}

/** Whether the line is still saying who, what and when after the mark at `at`: `Yesterday, coffee with Ana`. */
function goesOn(draft: Draft, at: number): boolean {
  const { tokens, names, kinds } = draft
  if (names.length === 0 && kinds.length === 0) return true
  const next = at + 1
  if (kinds.length === 0 && kindWordsAt(tokens, next) !== undefined) return true
  if (names.length === 0 && isOpener(draft, next)) return true
  if (draft.day !== undefined || !isDayPhraseAt(tokens, next)) return false
  return takeDay(draft, next) !== undefined && draft.labels[endOfClause(draft, next) - 1] === 'joint'
}

const JUST: ReadonlySet<string> = new Set(['just', 'also', 'has', 'have', 'again', 'finally', 'and'])
const SAYS: ReadonlySet<string> = new Set('told said says tells mentioned announced'.split(' '))
const PAST_VERB = /^(?:\p{L}+ed|wrote|rang|sent|told|said|says|came|got|gave|has|is|was|asked)$/u

/** `Ana called`, `Ana and Bo wrote`, `Ana: ...`, `Ana's birthday party`. */
function takeSubject(draft: Draft, at: number): number | undefined {
  const { tokens } = draft
  if (
    draft.names.length > 0 ||
    draft.kinds.length > 0 ||
    (at > 0 && draft.labels[at - 1] !== 'joint' && !endsClause(tokens, at - 1))
  )
    return undefined
  const small = nameAt(tokens, at) === undefined
  const spans = small ? smallSubject(draft, at) : nameListAt(tokens, at)
  const end = spans.at(-1)?.end
  if (end === undefined) return undefined
  const after = tokens[end]
  if (after === undefined || endsClause(tokens, end) || after.key === "'s") return takeNames(draft, at, spans)
  if (after.key === 'and' && ['i', 'me'].includes(tokens[end + 1]?.key ?? '')) {
    label(draft, { from: end, to: end + 2, as: 'joint' })
    return Math.max(takeNames(draft, at, spans), end + 2)
  }
  let verb = end
  while (JUST.has(tokens[verb]?.key ?? '') && PAST_VERB.test(tokens[verb + 1]?.key ?? '')) verb += 1
  if (!PAST_VERB.test(tokens[verb]?.key ?? '')) return undefined
  draft.isTheirs = true
  takeNames(draft, at, spans)
  label(draft, { from: end, to: verb, as: 'joint' })
  return verb
}

function smallSubject(draft: Draft, at: number): ReturnType<typeof nameListAt> {
  const name = smallNameAt(draft.tokens, at)
  return name !== undefined && name.end === name.start + 1 && PAST_VERB.test(draft.tokens[name.end]?.key ?? '')
    ? [name]
    : []
}

const OPENS_A_TOPIC: ReadonlySet<string> = new Set(['about', 're', 'regarding', 'concerning', 'because'])

/** `about the tender`; after their name also what they told: `Ana told me her mother is ill`. */
function takeTopic(draft: Draft, at: number): number | undefined {
  const key = draft.tokens[at]?.key ?? ''
  const saying = key === 'that' || key === 'saying' || (key === 'to' && draft.tokens[at + 1]?.key === 'say')
  if (draft.isTheirs && (SAYS.has(key) || (saying && draft.kinds.length > 0))) {
    const end = endOfClause(draft, at)
    label(draft, { from: at, to: at + (['me', 'us'].includes(draft.tokens[at + 1]?.key ?? '') ? 2 : 1), as: 'joint' })
    label(draft, { from: at, to: end, as: 'told' })
    return end
  }
  const opens = OPENS_A_TOPIC.has(key) || (key === 'for' && draft.names.length > 0 && draft.kinds.length > 0)
  if (!opens) return undefined
  const end = endOfTopic(draft, at)
  label(draft, { from: at, to: end, as: 'note' })
  return end
}

/** The topic ends with its clause, before a day that closes it, or before `with Ana` when nobody was named yet. */
function endOfTopic(draft: Draft, at: number): number {
  const clauseEnd = endOfClause(draft, at)
  for (let end = at + 2; end < clauseEnd; end += 1) {
    const opensPeople = draft.names.length === 0 && isOpener(draft, end) && nameAt(draft.tokens, end + 1) !== undefined
    if (opensPeople) return end
    if (draft.day !== undefined || !isDayPhraseAt(draft.tokens, end)) continue
    const probe: Draft = { ...draft, labels: [] }
    const after = takeDay(probe, end)
    if (after === clauseEnd && (probe.day ?? '') <= draft.today) return end
  }
  return clauseEnd
}

function takeKind(draft: Draft, at: number): number | undefined {
  const words = kindWordsAt(draft.tokens, at)
  if (words === undefined) return undefined
  const end = at + words.length
  draft.kinds.push({ words, at })
  label(draft, { from: at, to: end, as: 'kind' })
  if (words.part === 'noun') return end
  if (['me', 'us'].includes(draft.tokens[end]?.key ?? '')) {
    draft.isTheirs = true
    label(draft, oneWord(end, 'joint'))
    return end + 1
  }
  if (takesCapitalsOnly(draft, at, end) && nameAt(draft.tokens, end) === undefined) return end
  return takeNames(draft, end, nameListAt(draft.tokens, end))
}

/** `sent flowers to Ana` names Ana, not flowers: a small word after a verb is a name only when no other place is left for one. */
function takesCapitalsOnly(draft: Draft, at: number, end: number): boolean {
  if (smallNameAt(draft.tokens, end) === undefined) return false
  if (kindWordsAt(draft.tokens, at)?.strength === 1) return true
  const clauseEnd = endOfClause(draft, end)
  for (let next = end; next < clauseEnd; next += 1) {
    if (isOpener(draft, next) && nameListAt(draft.tokens, next + 1).length > 0) return true
  }
  return false
}

const OPENERS: ReadonlySet<string> = new Set(['with', 'w', 'to', 'from', 'between'])

function isOpener(draft: Draft, at: number): boolean {
  return OPENERS.has(draft.tokens[at]?.key ?? '')
}

/** `with Ana`, `to Marta Ruiz`, `from Jo`. `from Acme` and `went to Lisbon` name nobody. */
function takePeople(draft: Draft, at: number): number | undefined {
  const { tokens, names, kinds } = draft
  if (!isOpener(draft, at)) return undefined
  const key = tokens[at]?.key
  const writes = kinds.some(({ words }) => words.kind !== 'met' && words.kind !== 'event')
  const greets = kinds.some(({ at: kindAt }) => tokens[kindAt]?.key === 'said')
  const introduces = kinds.some(({ words }) => words.kind === 'introduction')
  if (key === 'to' && !((writes || greets) && (names.length === 0 || introduces))) return undefined
  if (key === 'from' && !(writes && names.length === 0)) return undefined
  const first = tokens[at + 1]?.text === '/' ? at + 2 : at + 1
  const spans = nameListAt(tokens, first)
  if (spans.length === 0) return undefined
  label(draft, oneWord(at, 'joint'))
  if (key === 'from') draft.isTheirs = true
  if (names.length === 0 && (key === 'with' || key === 'w')) draft.isMutual = true
  return takeNames(draft, first, spans)
}

const PLACES: ReadonlySet<string> = new Set(['at', 'in', 'on', 'near', 'via', 'by', 'from', 'for', 'the', 'to'])

/** Nobody was named in the usual places: the first name anywhere that does not follow `at`, `in` or the like. */
function takeAnyName(draft: Draft, end: number): void {
  for (let at = 0; at < end; at += 1) {
    if (draft.labels[at] !== undefined || PLACES.has(draft.tokens[at - 1]?.key ?? '')) continue
    const name = nameAt(draft.tokens, at)
    if (name === undefined) continue
    takeNames(draft, at, nameListAt(draft.tokens, at))
    return
  }
}

/** `promised to write to Ana`, `call sam next week`: whom the promise is for, where nobody was named before. */
function takeNameToCome(draft: Draft): void {
  for (const { start, end } of draft.caught) {
    for (let at = start; at < end; at += 1) {
      const spans = isAddressed(draft, at, start) ? nameListAt(draft.tokens, at) : []
      if (spans.length === 0) continue
      takeNames(draft, at, spans)
      return
    }
  }
}

function isAddressed({ tokens }: Draft, at: number, start: number): boolean {
  const before = tokens[at - 1]?.key ?? ''
  if (nameAt(tokens, at) !== undefined) return !['in', 'at', 'on', 'by', 'from', 'near'].includes(before)
  return before === 'to' || before === 'with' || (at === start + 1 && kindWordsAt(tokens, start) !== undefined)
}
