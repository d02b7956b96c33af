import { nameWords } from './match-name-words.ts'
import { comparableNames, compareNames } from './match-names.ts'
import type { Birthday, HowWeMet, Name } from './person.ts'

/** What a person has only one of, so that two files can disagree. */
export type MergeField =
  | 'name'
  | 'birthday'
  | 'whyTheyMatter'
  | 'notes'
  | 'privateNotes'
  | `howWeMet.${keyof HowWeMet & string}`

/** Two facts that cannot both stand. */
export interface Conflict {
  readonly field: MergeField
  readonly ours: string
  readonly theirs: string
}

/** Where a merge writes down what it did and what it left for the owner. */
export interface Noted {
  readonly added: string[]
  readonly conflicts: Conflict[]
  readonly take: ReadonlySet<MergeField>
}

/** Ours stays, with its gaps filled where both are the same words; a real name replaces an address in its place. */
export function mergeName(ours: Name, theirs: Name, noted: Noted): Name {
  const [ourWords, theirWords] = [nameWords(ours), nameWords(theirs)]
  if (!theirWords.isReal) return ours
  if (ourWords.sortedKey === theirWords.sortedKey) return filledName(ours, theirs, noted.added)
  if (!ourWords.isReal || noted.take.has('name')) {
    noted.added.push(`Name ${theirs.full}`)
    return theirs
  }
  const likeness = compareNames(comparableNames(ours), comparableNames(theirs))
  const saysLess = theirWords.joinedKey.length < ourWords.joinedKey.length
  const isKnown = likeness === 'equal' || (saysLess && (likeness === 'part' || likeness === 'initials'))
  if (!isKnown) noted.conflicts.push({ field: 'name', ours: ours.full, theirs: theirs.full })
  return ours
}

/** Adds the year to a birthday known without it. */
export function mergeBirthday(
  ours: Birthday | undefined,
  theirs: Birthday | undefined,
  noted: Noted,
): Birthday | undefined {
  if (theirs === undefined || ours === theirs) return ours
  const isSameDay = ours?.slice(-5) === theirs.slice(-5)
  if (isSameDay && theirs.length === 5) return ours
  if (ours === undefined || (isSameDay && ours.length === 5) || noted.take.has('birthday')) {
    noted.added.push(`Birthday ${theirs}`)
    return theirs
  }
  noted.conflicts.push({ field: 'birthday', ours, theirs })
  return ours
}

/** Free text: nothing is lost when one contains the other. */
export function mergeText(
  { field, ours, theirs }: { field: MergeField; ours: string | undefined; theirs: string | undefined },
  noted: Noted,
): string | undefined {
  if (!theirs?.trim() || ours === theirs || ours?.includes(theirs.trim())) return ours
  if (!ours?.trim() || theirs.includes(ours.trim()) || noted.take.has(field)) {
    noted.added.push(`${FIELD_NAMES[field]}: ${shortened(theirs)}`)
    return theirs
  }
  noted.conflicts.push({ field, ours, theirs })
  return ours
}

export function mergeHowWeMet(ours: HowWeMet, theirs: HowWeMet, noted: Noted): HowWeMet {
  const merged = { ...ours }
  for (const part of ['when', 'where', 'throughWhom', 'aboutWhat', 'hook'] as const) {
    const text = mergeText({ field: `howWeMet.${part}`, ours: ours[part], theirs: theirs[part] }, noted)
    if (text !== undefined) merged[part] = text
  }
  return merged
}

const FIELD_NAMES: Record<MergeField, string> = {
  name: 'Name',
  birthday: 'Birthday',
  whyTheyMatter: 'Why they matter',
  notes: 'Notes',
  privateNotes: 'Private notes',
  'howWeMet.when': 'Met when',
  'howWeMet.where': 'Met where',
  'howWeMet.throughWhom': 'Met through',
  'howWeMet.aboutWhat': 'Met about',
  'howWeMet.hook': 'Would remember',
}

function filledName(ours: Name, theirs: Name, added: string[]): Name {
  const filled: Name = { ...ours }
  // First, middle and family name only make sense together, as one of the two wrote them.
  const parts = ours.given || ours.family ? [] : (['given', 'additional', 'family'] as const)
  for (const part of [...parts, 'prefix', 'suffix', 'nickname', 'phonetic', 'formerly'] as const) {
    if (filled[part] || !theirs[part]?.trim()) continue
    filled[part] = theirs[part]
    added.push(`Name: ${PART_NAMES[part]} ${theirs[part]}`)
  }
  return filled
}

const PART_NAMES: Record<Exclude<keyof Name, 'full'>, string> = {
  given: 'first name',
  additional: 'middle name',
  family: 'family name',
  prefix: 'before it',
  suffix: 'after it',
  nickname: 'called',
  phonetic: 'sounds like',
  formerly: 'formerly',
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
