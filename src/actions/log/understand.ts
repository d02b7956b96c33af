import type { Day } from '#book/day.ts'
import type { Direction, InteractionKind, Purpose } from '#book/interaction.ts'
import { draftOf, type Draft, type Label } from './draft.ts'
import { readHead } from './head.ts'
import type { KindWords } from './kinds.ts'
import { durationsIn, type Durations } from './durations.ts'
import { purposesIn } from './purposes.ts'
import { stillOpen, type StillOpen } from './still-open.ts'
import { readTail } from './tail.ts'

/** What a line says happened. Every word of it is in `names`, `notes`, `whatTheyTold` or `rest`. */
export interface UnderstoodLine extends Durations, StillOpen {
  readonly kind: InteractionKind
  readonly direction: Direction
  /** May lie ahead: whoever saves it refuses days that are still to come. */
  readonly day: Day
  /** The words that name people, in their order, each once. */
  readonly names: readonly string[]
  readonly whatTheyTold: string | undefined
  readonly notes: string | undefined
  readonly purposes: readonly Purpose[]
  /** The words that said the rest: what kind, when, and the grammar between. */
  readonly rest: string
}

/** What a line such as `coffee with Ana, her mother is ill` says. Never throws; where it says little, less is understood. */
export function understandLine(line: string, today: Day): UnderstoodLine {
  const draft = draftOf(line, today)
  const tail = readHead(draft)
  const kind = kindOf(draft)
  readTail(draft, tail)
  labelCaught(draft)
  nameTheRest(draft, kind)
  const [notes, rest] = [textOf(draft, 'note', ', '), textOf(draft, 'joint', ' ')]
  return {
    kind: kind?.kind ?? (draft.isTheirs ? 'message' : 'met'),
    direction: directionOf(draft, kind),
    day: draft.day ?? today,
    names: [...new Set(draft.names.map(({ start, end }) => sliceOf(draft, start, end)))],
    whatTheyTold: textOf(draft, 'told', '; ') || undefined,
    notes: notes || undefined,
    purposes: purposesIn(`${rest} ${notes}`),
    rest,
    ...durationsIn(draft.tokens),
    ...stillOpen(draft),
  }
}

/** What they said they would do, or asked, is theirs to have told; the owner's own words are a note. */
function labelCaught({ labels, caught, tokens }: Draft): void {
  for (const { whose, what, from, start, until } of caught) {
    const as = whose === 'mine' ? 'note' : 'told'
    const first = what === 'promise' && labels[from] === 'name' ? from + 1 : from
    for (let at = Math.min(first, start); at < until; at += 1) {
      if (labels[at] !== 'name' && tokens[at]?.isWord === true) labels[at] = as
    }
  }
}

/** The strongest words that say what happened; of equals the first. */
function kindOf(draft: Draft): (KindWords & { at: number }) | undefined {
  const strongest = Math.max(...draft.kinds.map(({ words }) => words.strength))
  const found = draft.kinds.find(({ words }) => words.strength === strongest)
  return found && { ...found.words, ...refined(draft, found.words, found.at), at: found.at }
}

const WRITTEN_ON =
  /^(?:linkedin|whatsapp|signal|telegram|slack|discord|facebook|instagram|messenger|twitter|mastodon|bluesky|threema)$/

/** Vague words take their kind from what stands beside them: `talked on WhatsApp`, `call on Teams`, `shared Ana's post`. */
function refined(draft: Draft, words: KindWords, at: number): Partial<KindWords> {
  const keys = draft.tokens.filter((_, index) => draft.labels[index] !== 'told').map((token) => token.key)
  const isPossessive = draft.tokens[draft.names[0]?.end ?? -1]?.key === "'s"
  if (draft.tokens[at]?.key === 'shared' && isPossessive) return { kind: 'share', tellsMore: false }
  if (keys.includes('teams') && words.strength < 3) return { kind: 'video', direction: 'both' }
  if (words.strength > 1 || words.kind === 'invitation') return {}
  if (keys.some((key) => WRITTEN_ON.test(key))) return { kind: 'message' }
  return words.kind === 'call' && (keys.includes('at') || keys.includes('person'))
    ? { kind: 'met', direction: 'both' }
    : {}
}

const ALWAYS_BOTH: readonly InteractionKind[] = ['met', 'video', 'event', 'card-exchange']
const ALWAYS_ONE_SIDED: readonly InteractionKind[] = ['like', 'share', 'comment', 'introduction', 'invitation']

function directionOf(draft: Draft, words: KindWords | undefined): Direction {
  if (words === undefined) return draft.isTheirs ? 'in' : 'both'
  if (ALWAYS_BOTH.includes(words.kind)) return 'both'
  if (draft.isTheirs) return 'in'
  return draft.isMutual && !words.tellsMore && !ALWAYS_ONE_SIDED.includes(words.kind) ? 'both' : words.direction
}

const JOINTS: ReadonlySet<string> = new Set(
  "a an and another did for had have having i i've just me my of our quick some the to us was we went with w got gave".split(
    ' ',
  ),
)

/** Labels the words that nothing claimed: small grammar words where no note stands beside them, notes otherwise. */
function nameTheRest(draft: Draft, kind: (KindWords & { at: number }) | undefined): void {
  const { tokens, labels } = draft
  for (const { words, at } of draft.kinds) {
    const isChosen = at === kind?.at
    const isSpent = isChosen ? !kind.tellsMore : words.strength === 1 && !words.tellsMore
    for (let word = at; word < at + words.length; word += 1)
      if (labels[word] === 'kind') labels[word] = isSpent ? 'joint' : 'note'
  }
  tokens.forEach((token, index) => {
    if (!token.isWord || labels[index] !== undefined) return
    const isInside = labels[index - 1] === 'note' && leadsToANote(draft, index)
    labels[index] = JOINTS.has(token.key) && !isInside ? 'joint' : 'note'
  })
}

function leadsToANote({ tokens, labels }: Draft, index: number): boolean {
  let next = index + 1
  while (tokens[next]?.isWord === true && labels[next] === undefined && JOINTS.has(tokens[next]?.key ?? '')) next += 1
  return tokens[next]?.isWord === true && (labels[next] === undefined || labels[next] === 'note')
}

/** The words of one label as the line writes them; marks between two such words stay. */
function textOf(draft: Draft, wanted: Label, between: string): string {
  const runs: string[] = []
  let start: number | undefined
  let end = 0
  const close = (): void => {
    if (start !== undefined) runs.push(sliceOf(draft, start, end))
    start = undefined
  }
  draft.tokens.forEach((token, index) => {
    if (draft.labels[index] === wanted) {
      start ??= index
      end = index + 1
    } else if (token.isWord) close()
  })
  close()
  return runs.join(between)
}

function sliceOf({ line, tokens }: Draft, start: number, end: number): string {
  return line.slice(tokens[start]?.start, tokens[end - 1]?.end).replace(/\s+/g, ' ')
}
