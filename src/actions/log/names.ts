import { isDayPhraseAt } from './days.ts'
import { kindWordsAt } from './kinds.ts'
import { endsClause, HONORIFICS, type Token } from './tokens.ts'

/** A name in a line: the words from `start` up to, not including, `end`. */
export interface NameSpan {
  readonly start: number
  readonly end: number
}

/** Words that stand where a name could and are none. */
const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    'i me my mine we us our you your he him his she her hers they them their it its this that these those who whom whose what when ' +
    'where why how which there here all both each everyone everybody someone somebody nobody people friends friend folks ' +
    'team colleagues colleague neighbours neighbors neighbour neighbor family guys others a an the some any and or but so ' +
    'then just also again finally briefly quickly now not no yes ok had have has did do does was is are were been be got get ' +
    'gave give made make took take long short quick brief nice lovely great good big little old new first second with to from ' +
    'at in on of for about by over via near after before during into out up back off through re regarding because since until ' +
    "i'll i'd i'm i've we'll we'd we're we've he'll he'd she'll she'd they'll they'd they've they're it'll " +
    'while if as than too very really happy thanks thank hello hi dear birthday congratulations follow-up'
  ).split(' '),
)

/** Names of places to write in, not of people. */
const PLACES_TO_WRITE: ReadonlySet<string> = new Set(
  'i linkedin whatsapp signal telegram slack discord teams facebook instagram messenger twitter mastodon bluesky threema zoom skype'.split(
    ' ',
  ),
)

/** Small words inside names, as in `Vincent van Gogh`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du van von der den ter ten la le el al bin ibn bint ben y zu af av ten st'.split(' '),
)

const LOOKS_LIKE_A_NAME = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|[^\s@]+@[^\s@]+\.)/u

/** The name that begins at `index`: capital letters, or a script that has none, with the small words between. */
export function nameAt(tokens: readonly Token[], index: number): NameSpan | undefined {
  const start = afterHonorifics(tokens, index)
  if (!isNameWord(tokens, start) && !isShortNameAfterAnOpener(tokens, start)) return undefined
  let end = start + 1
  for (let next = end; next - start < 8;) {
    if (isInitialDot(tokens, next)) next += 1
    else if (isNameWord(tokens, next)) end = next += 1
    else if (PARTICLES.has(tokens[next]?.key ?? '')) next += 1
    else break
  }
  return { start, end }
}

/**
 * The name that somebody in a hurry wrote small, as in `coffee with ana`: one word, or two where the line,
 * a clause or a small word follows.
 */
export function smallNameAt(tokens: readonly Token[], index: number): NameSpan | undefined {
  const start = afterHonorifics(tokens, index)
  if (!isSmallNameWord(tokens, start)) return undefined
  const second = isSmallNameWord(tokens, start + 1) && endsName(tokens, start + 2)
  return { start, end: start + (second ? 2 : 1) }
}

function afterHonorifics(tokens: readonly Token[], index: number): number {
  let at = index
  while (HONORIFICS.has(tokens[at]?.key ?? '') && tokens[at + 1] !== undefined)
    at += tokens[at + 1]?.text === '.' ? 2 : 1
  return at
}

function isNameWord(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]
  if (word === undefined || !word.isWord || !LOOKS_LIKE_A_NAME.test(word.text)) return false
  if (NEVER_NAMES.has(word.key) || PLACES_TO_WRITE.has(word.key)) return false
  if (isDayPhraseAt(tokens, index)) return false
  return index > 0 || kindWordsAt(tokens, index) === undefined
}

/** An, My, Do and He are also names: written so inside a clause, and not in capitals throughout, they are. */
function isShortNameAfterAnOpener(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]
  if (word === undefined || index === 0 || endsClause(tokens, index - 1) || PLACES_TO_WRITE.has(word.key)) return false
  return /^\p{Lu}\p{Ll}+$/u.test(word.text) && NEVER_NAMES.has(word.key)
}

function isSmallNameWord(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]
  if (word === undefined || !word.isWord || !/^\p{Ll}[\p{L}\p{M}'’-]+$/u.test(word.text)) return false
  if (NEVER_NAMES.has(word.key) || PLACES_TO_WRITE.has(word.key) || word.key === "'s" || word.key.endsWith('ly'))
    return false
  return !isDayPhraseAt(tokens, index) && kindWordsAt(tokens, index) === undefined
}

function endsName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]
  if (next === undefined || endsClause(tokens, index) || !next.isWord || next.key === "'s") return true
  return NEVER_NAMES.has(next.key) || PLACES_TO_WRITE.has(next.key) || isDayPhraseAt(tokens, index)
}

/** The dot of `Ana M. Reis`: not the end of a name when another word of it follows. */
function isInitialDot(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === '.' && !endsClause(tokens, index) && isNameWord(tokens, index + 1)
}

const AND: ReadonlySet<string> = new Set(['and', '&', '+', '、', 'plus'])

/** One name or several: `Ana`, `Ana and Bo Chen`, `Ana, Bo and Kim`, `my old boss Bert`. */
export function nameListAt(tokens: readonly Token[], index: number): NameSpan[] {
  const first = nameAt(tokens, index) ?? relationAt(tokens, index) ?? smallNameAt(tokens, index)
  if (first === undefined) return []
  const small = nameAt(tokens, first.start) === undefined
  return [first, ...moreNames(tokens, { from: first.end, small })]
}

function moreNames(
  tokens: readonly Token[],
  { from, small }: { readonly from: number; readonly small: boolean },
): NameSpan[] {
  const comma = tokens[from]?.text === ','
  const joined = AND.has(tokens[comma ? from + 1 : from]?.key ?? '')
  if (joined) {
    const at = comma ? from + 2 : from + 1
    const next = nameAt(tokens, at) ?? relationAt(tokens, at) ?? (small ? smallNameAt(tokens, at) : undefined)
    if (next === undefined || (comma && !endsList(tokens, next.end))) return []
    return [next, ...moreNames(tokens, { from: next.end, small })]
  }
  const next = comma ? nameAt(tokens, from + 1) : undefined
  if (next === undefined) return []
  const rest = moreNames(tokens, { from: next.end, small })
  // `Ana, Bo called` goes on with a clause; `Ana, Bo and Kim` and `Ana, Bo` are lists.
  return rest.length > 0 || endsList(tokens, next.end) ? [next, ...rest] : []
}

function endsList(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]
  if (next === undefined || endsClause(tokens, index)) return true
  return ['at', 'in', 'on', 'about', 'for', 'over'].includes(next.key) || isDayPhraseAt(tokens, index)
}

const OPENS_A_RELATION: ReadonlySet<string> = new Set('my our her his their the a an'.split(' '))

/** `my old boss Bert` names Bert: up to three small words between `my` and the name. */
function relationAt(tokens: readonly Token[], index: number): NameSpan | undefined {
  if (!OPENS_A_RELATION.has(tokens[index]?.key ?? '')) return undefined
  for (let at = index + 1; at <= index + 4; at += 1) {
    const name = at > index + 1 ? nameAt(tokens, at) : undefined
    if (name !== undefined) return name
    const word = tokens[at]
    if (word === undefined || !/^\p{Ll}[\p{L}-]+$/u.test(word.text)) return undefined
    if (
      NEVER_NAMES.has(word.key) &&
      !['old', 'new', 'first', 'friend', 'colleague', 'neighbour', 'neighbor'].includes(word.key)
    )
      return undefined
  }
  return undefined
}
