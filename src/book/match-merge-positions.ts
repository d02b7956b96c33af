import type { Day } from './day.ts'
import { organisationKey } from './match-organisations.ts'
import { nameKey } from './name-key.ts'
import type { News } from './news.ts'
import { workOf } from './person.ts'
import type { Position } from './person.ts'

/**
 * Adds what is new of somebody's work, today's first. A new present position ends ours today (nobody told us the real
 * day), and is news; one that we know as past is an old file's, and changes nothing.
 */
export function mergePositions(
  ours: readonly Position[],
  theirs: readonly Position[],
  { added, today }: { readonly added: string[]; readonly today: Day },
): { positions: Position[]; news: Pick<News, 'before' | 'after'> | undefined } {
  const { known, knownAgain, fresh } = recognise(ours, theirs, added)
  for (const position of fresh) added.push(inWords(position))
  const replacedIndex = known.findIndex((position, index) => isPresent(position) && !knownAgain.has(index))
  const replaced = known[replacedIndex]
  const present = fresh.filter((position) => isPresent(position) && !startsBefore(position, replaced))
  const others = fresh.filter((position) => !present.includes(position))
  const [after] = present
  if (after && replaced) known[replacedIndex] = { ...replaced, until: today }
  const news = after && ours.length > 0 ? { ...(replaced ? { before: replaced } : {}), after } : undefined
  return { positions: [...present, ...known, ...others], news }
}

/** Everything that two records say of somebody's work, where neither is the later one. */
export function joinPositions(first: readonly Position[], second: readonly Position[]): Position[] {
  const { known, fresh } = recognise(first, second, [])
  return [...known, ...fresh]
}

interface Recognised {
  /** Ours, completed by theirs. */
  readonly known: Position[]
  /** Which of ours theirs speak of. */
  readonly knownAgain: ReadonlySet<number>
  readonly fresh: readonly Position[]
}

/** Gives each of theirs one of ours, the exact ones first, so that a vague one never takes another's place. */
function recognise(ours: readonly Position[], theirs: readonly Position[], added: string[]): Recognised {
  const known = [...ours]
  const knownAgain = new Set<number>()
  const pair = (position: Position, isOne: typeof isExactly) => {
    const index = known.findIndex((other, at) => !knownAgain.has(at) && isOne(other, position))
    const other = known[index]
    if (!other) return false
    knownAgain.add(index)
    const filled = completed(other, position)
    if (!isComplete(other, filled)) {
      known[index] = filled
      added.push(`More about ${inWords(other)}`)
    }
    return true
  }
  let unknown: readonly Position[] = eachOnce(theirs)
  for (const isOne of [isIdentical, isExactly, saysAll, isPerhaps])
    unknown = unknown.filter((position) => !pair(position, isOne))
  const fresh: Position[] = []
  for (const position of unknown) {
    const isSaid = [...known, ...fresh].some((other) => isIdentical(other, position) || isPerhaps(other, position))
    if (!isSaid) fresh.push(position)
  }
  return { known, knownAgain, fresh }
}

/** Without what says nothing, and what is said twice. */
function eachOnce(positions: readonly Position[]): Position[] {
  const distinct: Position[] = []
  for (const position of positions) {
    if (!keyOf(position.organisation) && !nameKey(position.title ?? '')) continue
    const index = distinct.findIndex((other) => isExactly(other, position))
    const other = distinct[index]
    if (other) distinct[index] = completed(other, position)
    else distinct.push(position)
  }
  return distinct
}

function isIdentical(ours: Position, theirs: Position): boolean {
  return isExactly(ours, theirs) && ours.from === theirs.from && ours.until === theirs.until
}

/** The same work in the same words. Twice in a life it takes two sets of days. */
function isExactly(ours: Position, theirs: Position): boolean {
  if (
    keyOf(ours.organisation) !== keyOf(theirs.organisation) ||
    nameKey(ours.title ?? '') !== nameKey(theirs.title ?? '')
  ) {
    return false
  }
  if (isPresent(theirs)) return !isReturn(ours, theirs)
  return agree(ours.from, theirs.from) && agree(ours.until, theirs.until)
}

/** The same work as far as both say; but a past position never explains a present one of ours. */
function isPerhaps(ours: Position, theirs: Position): boolean {
  const organisations = [keyOf(ours.organisation), keyOf(theirs.organisation)] as const
  const titles = [nameKey(ours.title ?? ''), nameKey(theirs.title ?? '')] as const
  const isAnyShared = [organisations, titles].some(([one, other]) => one !== '' && one === other)
  const isNoneContrary = agree(...organisations) && agree(...titles)
  if (!isAnyShared || !isNoneContrary) return false
  if (isPresent(theirs)) return !isReturn(ours, theirs)
  return !isPresent(ours) && agree(ours.from, theirs.from) && agree(ours.until, theirs.until)
}

/** Theirs is perhaps ours, and tells nothing more. */
function saysAll(ours: Position, theirs: Position): boolean {
  return isPerhaps(ours, theirs) && isComplete(ours, completed(ours, theirs))
}

function isComplete(ours: Position, filled: Position): boolean {
  return told(filled).length === told(ours).length
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return !one || !other || one === other
}

/** Ours, with what only theirs tell; but who told of it stays as it is. */
function completed(ours: Position, { source: _source, ...theirs }: Position): Position {
  return Object.fromEntries([...told(theirs), ...told(ours)])
}

function told(position: Position): [string, string][] {
  return Object.entries(position).flatMap(([part, value]): [string, string][] => (value ? [[part, value]] : []))
}

/** They came back to where they had left. */
function isReturn(ours: Position, theirs: Position): boolean {
  return isPresent(theirs) && ours.until !== undefined && theirs.from !== undefined && theirs.from >= ours.until
}

function isPresent(position: Position): boolean {
  return position.until === undefined
}

function startsBefore(position: Position, other: Position | undefined): boolean {
  return position.from !== undefined && other?.from !== undefined && position.from < other.from
}

function keyOf(organisation: string | undefined): string {
  return organisation ? organisationKey(organisation) : ''
}

function inWords(position: Position): string {
  const work = workOf({ positions: [{ ...position, until: undefined }] }) ?? 'Work'
  return position.until === undefined ? work : `${work}, until ${position.until}`
}
