import { z } from 'zod'
import { bothNames, notedNames } from './duplicates-names.ts'
import { emailKey, linkedInSlug, pageKey, phoneKey } from './match-keys.ts'
import { bothTexts, mergeLists } from './match-merge.ts'
import { joinPositions } from './match-merge-positions.ts'
import type { HowWeMet, Person } from './person.ts'
import type { RecordId } from './record.ts'
import { Refusal } from './refusal.ts'

/** What the owner can choose from, when two people become one. */
export const MergeField = z.enum([
  'name',
  'birthday',
  'emails',
  'phones',
  'addresses',
  'links',
  'positions',
  'howWeMet',
  'kinds',
  'tags',
  'whyTheyMatter',
  'notes',
  'privateNotes',
  'place',
  'circle',
  'cadence',
  'workStatus',
  'recognition',
  'photo',
])
export type MergeField = z.infer<typeof MergeField>

/** Whose word counts. Without a choice everything of both stays, and `keep`'s goes before. */
export const MergeChoices = z.partialRecord(MergeField, z.enum(['keep', 'other', 'both']))
export type MergeChoices = z.infer<typeof MergeChoices>

export interface MergeHow {
  /** The owner's, for telephone numbers written without a prefix. */
  readonly country: string
  /** 1 is the innermost; the nearer of two circles is kept. */
  readonly orderOfCircle: (id: RecordId) => number
  readonly take?: MergeChoices
}

/**
 * Two people of the book who turned out to be one, as one. Nothing of either is lost: lists are joined, texts stand one
 * below the other, and of what there is only one, the other's becomes a former name or a line in the notes. The owner's
 * choices go before. The one kept stays who they are by id.
 * @throws Refusal `invalid` when the joined notes are longer than notes can be
 */
export function mergePeople(keep: Person, other: Person, how: MergeHow): Person {
  const take = how.take ?? {}
  const ours = chosen(withLaterWord(keep, other, how.country), 'other', take)
  const theirs = chosen(other, 'keep', take)
  const lines: string[] = []
  const merged: Person = {
    ...theirs,
    ...ours,
    ...mergeLists(ours, theirs, { added: [], country: how.country }),
    positions: joinPositions(ours.positions, theirs.positions),
    name: bothNames(keep.name, other.name, { choice: take.name, lines }),
    howWeMet: bothMeetings(ours.howWeMet, theirs.howWeMet, lines),
    ...standing(keep, other, how),
  }
  const birthday = bothBirthdays(keep.birthday, other.birthday, { isOther: take.birthday === 'other', lines })
  const whyTheyMatter = shortEnough(ours.whyTheyMatter, theirs.whyTheyMatter, { most: 2000, lines, called: 'Matters' })
  const notes = bothTexts(bothTexts(ours.notes, theirs.notes), notedNames(lines))
  const privateNotes = bothTexts(ours.privateNotes, theirs.privateNotes)
  if (Math.max(notes?.length ?? 0, privateNotes?.length ?? 0) > MOST_LETTERS) {
    throw new Refusal('invalid', 'The notes of the two are too long for one person; shorten one of them first')
  }
  return withoutNothing({ ...merged, birthday, whyTheyMatter, notes, privateNotes })
}

const MOST_LETTERS = 100_000

const OF_WHICH_THERE_ARE_SEVERAL = ['emails', 'phones', 'addresses', 'links', 'positions', 'kinds', 'tags'] as const
const TEXTS = ['whyTheyMatter', 'notes', 'privateNotes'] as const

/** Without what the owner would rather have from the other of the two alone. */
function chosen(person: Person, whenTaken: 'keep' | 'other', take: MergeChoices): Person {
  const without: Partial<Record<string, unknown>> = {}
  for (const field of OF_WHICH_THERE_ARE_SEVERAL) if (take[field] === whenTaken) without[field] = []
  for (const field of TEXTS) if (take[field] === whenTaken) without[field] = undefined
  if (take.howWeMet === whenTaken) without['howWeMet'] = {}
  return { ...person, ...without }
}

/** Of an address that both have, what was confirmed or refuted last. */
function withLaterWord(keep: Person, other: Person, country: string): Person {
  type Reach = { readonly state: Person['emails'][number]['state']; readonly lastConfirmed?: string | undefined }
  const later = <T extends Reach>(ours: readonly T[], theirs: readonly T[], keyOf: (item: T) => string): T[] =>
    ours.map((item) => {
      const same = theirs.find((each) => keyOf(each) === keyOf(item))
      if (same?.lastConfirmed === undefined || same.lastConfirmed <= (item.lastConfirmed ?? '')) return item
      return { ...item, state: same.state, lastConfirmed: same.lastConfirmed }
    })
  return {
    ...keep,
    emails: later(keep.emails, other.emails, ({ address }) => emailKey(address)),
    phones: later(keep.phones, other.phones, ({ number }) => phoneKey(number, country) ?? number),
    links: later(keep.links, other.links, ({ url }) => linkedInSlug(url) ?? pageKey(url) ?? url),
  }
}

/** Where they stand with the owner: rather nearer than farther, rather in peace than asked about. */
function standing(keep: Person, other: Person, { take = {}, orderOfCircle }: MergeHow): Partial<Person> {
  const places = [keep.place, other.place]
  const nearer = places.includes('network') ? 'network' : places.includes('pool') ? 'pool' : 'archive'
  const heardFrom = [...new Set([...(keep.heardFrom ?? []), ...(other.heardFrom ?? [])])]
  const regard = { ...other.regard, ...keep.regard }
  const isAdvocate = keep.advocate ?? other.advocate
  return {
    id: keep.id,
    place: take.place === 'keep' ? keep.place : take.place === 'other' ? other.place : nearer,
    circleId: oneOf(
      take.circle,
      [keep.circleId, other.circleId],
      (one, two) => orderOfCircle(one) <= orderOfCircle(two),
    ),
    cadenceDays: oneOf(take.cadence, [keep.cadenceDays, other.cadenceDays], () => true),
    groupIds: [...new Set([...keep.groupIds, ...other.groupIds])],
    restUntil: oneOf(undefined, [keep.restUntil, other.restUntil], (one, two) => one >= two),
    doNotSuggest: keep.doNotSuggest || other.doNotSuggest,
    workStatus: oneOf(take.workStatus, [keep.workStatus, other.workStatus], wasNotedLater),
    recognition: oneOf(take.recognition, [keep.recognition, other.recognition], wasNotedLater),
    ...(Object.keys(regard).length === 0 ? {} : { regard }),
    ...(isAdvocate === undefined ? {} : { advocate: keep.advocate === true || other.advocate === true }),
    ...(heardFrom.length === 0 ? {} : { heardFrom }),
    addedOn: keep.addedOn < other.addedOn ? keep.addedOn : other.addedOn,
  } as Partial<Person>
}

function wasNotedLater(one: { readonly notedOn: string }, other: { readonly notedOn: string }): boolean {
  return one.notedOn >= other.notedOn
}

/** The owner's choice, else what only one of them has, else the better of the two. */
function oneOf<T>(
  choice: 'keep' | 'other' | 'both' | undefined,
  [ours, theirs]: readonly [T | undefined, T | undefined],
  isOursBetter: (ours: T, theirs: T) => boolean,
): T | undefined {
  if (choice === 'keep') return ours
  if (choice === 'other') return theirs
  if (ours === undefined || theirs === undefined) return ours ?? theirs
  return isOursBetter(ours, theirs) ? ours : theirs
}

function bothBirthdays(
  ours: string | undefined,
  theirs: string | undefined,
  { isOther, lines }: { readonly isOther: boolean; readonly lines: string[] },
): string | undefined {
  const [first, second] = isOther ? [theirs, ours] : [ours, theirs]
  if (first === undefined || second === undefined || first === second) return first ?? second
  // With the year is the same day, said better.
  if (first.slice(-5) === second.slice(-5) && (first.length === 5 || second.length === 5))
    return first.length === 5 ? second : first
  lines.push(`Another birthday was written down: ${second}`)
  return first
}

const PARTS_OF_MEETING = { when: 100, where: 500, throughWhom: 500, aboutWhat: 2000, hook: 2000 } as const

function bothMeetings(ours: HowWeMet, theirs: HowWeMet, lines: string[]): HowWeMet {
  const met: HowWeMet = {}
  for (const part of Object.keys(PARTS_OF_MEETING) as (keyof typeof PARTS_OF_MEETING)[]) {
    const called = `Met, ${part === 'throughWhom' ? 'through' : part === 'aboutWhat' ? 'about' : part}`
    const words = shortEnough(ours[part], theirs[part], { most: PARTS_OF_MEETING[part], lines, called })
    if (words !== undefined) met[part] = words
  }
  return met
}

/** Both, where there is room; else the other's goes into the notes. */
function shortEnough(
  ours: string | undefined,
  theirs: string | undefined,
  { most, lines, called }: { readonly most: number; readonly lines: string[]; readonly called: string },
): string | undefined {
  const both = bothTexts(ours, theirs)?.replace('\n\n', '; ')
  if (both === undefined || both.length <= most) return both
  lines.push(`${called}: ${theirs ?? ''}`)
  return ours
}

function withoutNothing(person: object): Person {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)) as Person
}
