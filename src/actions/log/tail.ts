import { endOfClause, label, takeDay, type Draft } from './draft.ts'
import { kindWordsAt } from './kinds.ts'

const THEY: ReadonlySet<string> = new Set(
  "she he they her his their hers theirs she's he's they're says said reports apparently wants is has was works moved lives".split(
    ' ',
  ),
)
const I: ReadonlySet<string> = new Set(
  "i we my our me i'll i'm sent promised gave offered asked helped shared showed will need follow must remember".split(
    ' ',
  ),
)

/**
 * Reads what follows who, what and when: each clause is what they told or a note of the owner's.
 * `she got the job` is told; `sent her the talk` is a note; a clause that does not say goes with the one before it.
 */
export function readTail(draft: Draft, from: number): void {
  let as: 'note' | 'told' = draft.isTheirs ? 'told' : 'note'
  for (let at = from; at < draft.tokens.length;) {
    const end = endOfClause(draft, at)
    if (end === at) {
      at += 1
      continue
    }
    if (!isOnlyADay(draft, at, end)) {
      as = whoseWords(draft, at) ?? as
      label(draft, { from: at, to: end, as })
    }
    at = end
  }
}

function isOnlyADay(draft: Draft, at: number, end: number): boolean {
  const probe: Draft = { ...draft, labels: [] }
  return takeDay(probe, at) === end && takeDay(draft, at) === end
}

function whoseWords(draft: Draft, at: number): 'note' | 'told' | undefined {
  const [first, second] = [draft.tokens[at]?.key ?? '', draft.tokens[at + 1]?.key ?? '']
  if (first === 'told' || first === 'asked') return second === 'me' || second === 'us' ? 'told' : 'note'
  if (I.has(first)) return 'note'
  if (THEY.has(first) || isOneOfTheNames(draft, first)) return 'told'
  return kindWordsAt(draft.tokens, at)?.part === 'verb' ? 'note' : undefined
}

function isOneOfTheNames(draft: Draft, key: string): boolean {
  return draft.names.some(({ start, end }) =>
    draft.tokens.slice(start, end).some((word) => word.isWord && word.key === key),
  )
}
