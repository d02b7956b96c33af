import { distance } from 'fastest-levenshtein'
import { nameKey } from './name-key.ts'
import { canBeOneFirstName, isKnownFirstName } from './nicknames.ts'
import { consonantsOf, nameWords } from './match-name-words.ts'
import type { ComparableName, NameWord } from './match-name-words.ts'
import type { Name } from './person.ts'

/**
 * How two names relate, from closest to furthest:
 * - `equal`: the same words, in whatever order, script marks and case
 * - `spelling`: written by ear or in another alphabet: Meyer and Meier, Дмитрий and Dmitri
 * - `part`: one leaves out a middle or second family name, or has only the first name
 * - `nickname`: Bob and Robert
 * - `initials`: A. Kovács
 * - `typo`: one slip of the pen
 * - `nameless`: one of them is no name (an address, "LinkedIn Member")
 * - `different`: none of these
 */
export type NameLikeness = 'equal' | 'spelling' | 'part' | 'nickname' | 'initials' | 'typo' | 'nameless' | 'different'

const FROM_CLOSEST: readonly NameLikeness[] = [
  'equal',
  'spelling',
  'part',
  'nickname',
  'initials',
  'typo',
  'nameless',
  'different',
]

/** Every way the person is called: as written, by nickname, by an earlier family name. The first is the main one. */
export function comparableNames(name: Name): readonly [ComparableName, ...ComparableName[]] {
  const main = nameWords(name)
  const others: ComparableName[] = []
  const [first, ...rest] = main.words
  for (const called of [name.nickname, main.calledInBrackets]) {
    // A nickname of several words is a whole name of its own, or a joke; neither goes before the family name.
    if (called && first && rest.length > 0 && !/\s/.test(called.trim())) {
      others.push(nameWords({ full: `${called} ${rest.map((word) => word.text).join(' ')}` }))
    }
  }
  if (name.formerly && first) {
    const former = nameKey(name.formerly)
    others.push(nameWords({ full: former.includes(' ') ? former : `${first.text} ${former}` }))
  }
  return [main, ...others.filter((other) => other.isReal)]
}

/** The closest that any writing of one comes to any writing of the other. Symmetric. */
export function compareNames(ones: readonly ComparableName[], others: readonly ComparableName[]): NameLikeness {
  let closest: NameLikeness = 'different'
  for (const one of ones) {
    for (const other of others) {
      const likeness = compareTwo(one, other)
      if (likeness === 'equal') return likeness
      if (FROM_CLOSEST.indexOf(likeness) < FROM_CLOSEST.indexOf(closest)) closest = likeness
    }
  }
  return closest
}

/** Senior and junior, or junior and nothing: the same name in two generations. */
export function areOfDifferentGenerations(one: ComparableName, other: ComparableName): boolean {
  return one.isReal && other.isReal && one.generation !== other.generation
}

function compareTwo(one: ComparableName, other: ComparableName): NameLikeness {
  if (!one.isReal || !other.isReal) return 'nameless'
  if (one.sortedKey === other.sortedKey || one.joinedKey === other.joinedKey) return 'equal'
  if (one.isOfSeveral || other.isOfSeveral) return 'different'
  const [short, long] = inFixedOrder(one, other)
  if (long.words.length === 1) return compareSingles(short, long)
  const pairs = pairUp(short.words, long.words)
  return pairs ? judgePairs(pairs, short, long) : 'different'
}

/** The shorter first, so that the answer does not depend on who asks. */
function inFixedOrder(one: ComparableName, other: ComparableName): [ComparableName, ComparableName] {
  const difference = one.words.length - other.words.length || (one.joinedKey < other.joinedKey ? -1 : 1)
  return difference < 0 ? [one, other] : [other, one]
}

function compareSingles(one: ComparableName, other: ComparableName): NameLikeness {
  const [a, b] = [one.words[0], other.words[0]]
  const likeness = a && b ? wordLikeness(a, b) : undefined
  return likeness === 'spelling' || likeness === 'nickname' ? likeness : 'different'
}

type WordLikeness = 'equal' | 'spelling' | 'nickname' | 'initials' | 'typo'
interface Pair {
  readonly shortIndex: number
  readonly longIndex: number
  readonly likeness: WordLikeness
}

/** Gives every word of the shorter name its own word of the longer one, closest likeness first. */
function pairUp(short: readonly NameWord[], long: readonly NameWord[]): Pair[] | undefined {
  const possible: Pair[] = []
  for (const [shortIndex, one] of short.entries()) {
    for (const [longIndex, other] of long.entries()) {
      const likeness = wordLikeness(one, other)
      if (likeness) possible.push({ shortIndex, longIndex, likeness })
    }
  }
  possible.sort(
    (a, b) =>
      FROM_CLOSEST.indexOf(a.likeness) - FROM_CLOSEST.indexOf(b.likeness) ||
      Math.abs(a.shortIndex - a.longIndex) - Math.abs(b.shortIndex - b.longIndex),
  )
  const pairs: Pair[] = []
  for (const pair of possible) {
    const isTaken = pairs.some((other) => other.shortIndex === pair.shortIndex || other.longIndex === pair.longIndex)
    if (!isTaken) pairs.push(pair)
  }
  return pairs.length === short.length ? pairs : undefined
}

function judgePairs(pairs: readonly Pair[], short: ComparableName, long: ComparableName): NameLikeness {
  // "Maria Kovács" is not "Ana Maria Kovács": a first name is never what is left out.
  if (!pairs.some((pair) => pair.longIndex === 0)) return 'different'
  const count = (likeness: WordLikeness) => pairs.filter((pair) => pair.likeness === likeness).length
  const solid = count('equal') + count('spelling')
  if (short.words.length === 1) return solid === 1 ? 'part' : count('nickname') === 1 ? 'nickname' : 'different'
  if (solid === 0) return 'different'
  if (count('typo') > 0)
    return count('typo') === 1 && count('initials') + count('nickname') === 0 ? 'typo' : 'different'
  if (count('initials') > 0) return 'initials'
  if (count('nickname') > 0) return count('nickname') === 1 ? 'nickname' : 'different'
  return short.words.length < long.words.length ? 'part' : 'spelling'
}

function wordLikeness(one: NameWord, other: NameWord): WordLikeness | undefined {
  if (one.text === other.text) return 'equal'
  if (one.sound === other.sound && one.sound.length > 1) return 'spelling'
  if (one.isVowelless !== other.isVowelless && haveSameConsonants(one, other)) return 'spelling'
  if (canBeOneFirstName(one.text, other.text)) return 'nickname'
  if (one.text.length === 1 || other.text.length === 1) return one.text[0] === other.text[0] ? 'initials' : undefined
  return isSlip(one.text, other.text) || isSlip(one.sound, other.sound) ? 'typo' : undefined
}

function haveSameConsonants(one: NameWord, other: NameWord): boolean {
  const consonants = consonantsOf(one.sound)
  return consonants !== '' && consonants === consonantsOf(other.sound)
}

/** Daniel and Daniela, Ivanov and Ivanova, Marina and Martina are not slips but other people. */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  // Of four letters two that changed places still show what was meant: Jonh.
  const isTooShort = shorter < 4 || (shorter === 4 && one.length !== other.length)
  if (isTooShort || one[0] !== other[0] || Math.abs(one.length - other.length) > 2) return false
  if (one.startsWith(other) || other.startsWith(one) || one.slice(0, -1) === other.slice(0, -1)) return false
  if (isKnownFirstName(one) && isKnownFirstName(other)) return false
  const steps = distance(one, other)
  if (shorter === 4) return steps === 2 && isSwap(one, other)
  return steps <= (shorter >= 9 ? 2 : 1) || (steps === 2 && one.length === other.length && isSwap(one, other))
}

/** Two neighbours changed places, and nothing else. */
function isSwap(one: string, other: string): boolean {
  let at = 0
  while (one[at] === other[at]) at += 1
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
