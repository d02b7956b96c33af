import type { DoublePair } from '#actions/duplicates/views.ts'
import { endSentence } from '../words/sentences.ts'

export type Side = DoublePair['sides'][number]
export type Field = Side['field']
/** Whose word counts; what is not in it is decided by the book: everything of both stays. */
export type Take = Readonly<Partial<Record<Field, Choice>>>
export type Choice = 'keep' | 'other' | 'both'

const FIELDS: Readonly<Record<Field, string>> = {
  name: 'Name',
  birthday: 'Birthday',
  emails: 'Email',
  phones: 'Numbers',
  addresses: 'Addresses',
  links: 'Pages',
  positions: 'Work',
  howWeMet: 'How you met',
  kinds: 'What they are to you',
  tags: 'Tags',
  whyTheyMatter: 'Why they matter',
  notes: 'Notes',
  privateNotes: 'Private notes',
  place: 'Place',
  circle: 'Circle',
  cadence: 'Rhythm',
  workStatus: 'Work status',
  recognition: 'Would they know you',
  photo: 'Photo',
}

export function fieldInWords(field: Field): string {
  return FIELDS[field]
}

/** Of what there is only one, one of the two is chosen; all else can be kept together. */
const ONLY_ONE = new Set<Field>(['name', 'birthday', 'cadence', 'photo'])

/** What the book decides better than a question would: the nearer place, the later word. */
const DECIDED = new Set<Field>(['place', 'circle', 'workStatus', 'recognition'])

/** The answers to choose from where the two differ; none where there is nothing to choose. */
export function choicesFor({ field, standing }: Side): readonly Choice[] {
  if (standing !== 'different' || DECIDED.has(field)) return []
  return ONLY_ONE.has(field) ? ['keep', 'other'] : ['both', 'keep', 'other']
}

/** What holds while nothing is chosen. */
export function chosenIn(take: Take, side: Side): Choice {
  return take[side.field] ?? choicesFor(side)[0] ?? 'both'
}

/** `12 pairs left`, and how it ends. */
export function leftInWords(pairs: number): string {
  if (pairs === 0) return 'That was the last pair.'
  return pairs === 1 ? 'The last pair' : `${pairs.toLocaleString('en-GB')} pairs left`
}

/** Why the two may be one, as one passage. */
export function becauseInWords({ because }: Pick<DoublePair, 'because'>): string {
  return because.map(endSentence).join(' ')
}

/** `12 people are in your book twice, for certain.` */
export function certainInWords(people: number): string {
  return people === 1
    ? 'One person is in your book twice, for certain.'
    : `${people.toLocaleString('en-GB')} people are in your book twice, for certain.`
}

/** Equal for the same two, whoever is kept. */
export function keyOfPair({ keep, other }: DoublePair): string {
  return [keep.id, other.id].toSorted().join(' ')
}
