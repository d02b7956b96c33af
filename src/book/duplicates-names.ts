import { comparableNames, compareNames } from './match-names.ts'
import { mergeName } from './match-merge-scalars.ts'
import { nameKey } from './name-key.ts'
import type { Name } from './person.ts'

const LONGEST = 300

/**
 * One name for two writings of it. The other's stays findable: as what they are called, as an earlier or other name, or
 * as a line for the notes.
 */
export function bothNames(
  ours: Name,
  theirs: Name,
  { choice, lines }: { readonly choice: 'keep' | 'other' | 'both' | undefined; readonly lines: string[] },
): Name {
  const isTheirs = choice === 'other' || (choice !== 'keep' && isBetterWritten(theirs.full, ours.full))
  const [first, second] = isTheirs ? [theirs, ours] : [ours, theirs]
  const conflicts: unknown[] = []
  const name = mergeName(first, second, { added: [], conflicts: conflicts as never[], take: new Set() })
  if (conflicts.length === 0) return withFormer(name, second, lines)
  const likeness = compareNames(comparableNames(first), comparableNames(second))
  const [called = ''] = second.full.trim().split(/\s+/)
  if (likeness === 'nickname' && name.nickname === undefined && called.length <= LONGEST) {
    return withFormer({ ...name, nickname: called }, { ...second, full: first.full }, lines)
  }
  return withFormer(name, second, lines)
}

/** Keeps the other's whole name, where it says something else, and their earlier one. */
function withFormer(name: Name, other: Name, lines: string[]): Name {
  let kept = name
  const says = (text: string) =>
    [kept.full, kept.formerly, kept.nickname].some((known) => known?.includes(text.trim()) || isSameWords(known, text))
  for (const written of [other.full, other.formerly, other.nickname]) {
    if (written === undefined || written.trim() === '' || says(written) || written.includes('@')) continue
    if (kept.formerly === undefined && written.length <= LONGEST) kept = { ...kept, formerly: written.trim() }
    else lines.push(`Also called ${written.trim()}`)
  }
  return kept
}

/** The same words in the same alphabet, whatever their order, marks and case. */
function isSameWords(one: string | undefined, other: string): boolean {
  const words = (text: string) => nameKey(text).split(' ').toSorted().join(' ')
  return one !== undefined && words(one) === words(other) && isLatin(one) === isLatin(other)
}

/** The same words, with their marks and with capitals where they belong. */
function isBetterWritten(one: string, other: string): boolean {
  if (nameKey(one) !== nameKey(other) || isLatin(one) !== isLatin(other)) return false
  const shouts = (text: string) => text === text.toUpperCase() || text === text.toLowerCase()
  const marks = (text: string) => Array.from(text).filter((letter) => letter > '\u007f').length
  return shouts(one) === shouts(other) ? marks(one) > marks(other) : shouts(other)
}

function isLatin(text: string): boolean {
  return !/(?!\p{Script=Latin})\p{L}/u.test(text)
}

/** The lines that found no field of their own, as a note. */
export function notedNames(lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : lines.join('\n')
}
