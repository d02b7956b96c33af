import type { MergeField } from './duplicates-merge.ts'
import { emailKey, linkedInSlug, pageKey, phoneKey } from './match-keys.ts'
import { nameKey } from './name-key.ts'
import { workOf } from './person.ts'
import type { Person } from './person.ts'

/** One field of two people, as the owner reads it. */
export interface Side {
  readonly field: MergeField
  readonly one: readonly string[]
  readonly other: readonly string[]
  readonly standing: 'same' | 'only-one' | 'only-other' | 'different'
}

interface Said {
  /** What it says, for reading. */
  readonly words: string
  /** Equal where two writings say the same. */
  readonly key: string
}

type Reading = (person: Person, names: NamesOf) => readonly (Said | undefined)[]

/** What ids stand for, in the owner's words. */
export interface NamesOf {
  readonly country: string
  circle(id: string): string
}

const plain = (words: string | undefined): Said | undefined =>
  words === undefined || words.trim() === '' ? undefined : { words: words.trim(), key: nameKey(words) || words.trim() }

const exact = (words: string | undefined): Said | undefined =>
  words === undefined || words.trim() === '' ? undefined : { words: words.trim(), key: words.trim() }

/** How each field reads, in the order in which they are looked at. */
const READINGS: readonly (readonly [MergeField, Reading])[] = [
  ['name', ({ name }) => [exact([name.full, name.formerly && `formerly ${name.formerly}`].filter(Boolean).join(', '))]],
  ['emails', ({ emails }) => emails.map(({ address }) => ({ words: address, key: emailKey(address) }))],
  [
    'phones',
    ({ phones }, { country }) =>
      phones.map(({ number }) => ({ words: number, key: phoneKey(number, country) ?? number })),
  ],
  ['links', ({ links }) => links.map(({ url }) => ({ words: url, key: linkedInSlug(url) ?? pageKey(url) ?? url }))],
  ['positions', ({ positions }) => positions.map((position) => plain(workInWords(position)))],
  [
    'addresses',
    ({ addresses }) =>
      addresses.map(({ street, postalCode, city, region, country }) =>
        plain([street, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ')),
      ),
  ],
  ['birthday', ({ birthday }) => [exact(birthday)]],
  [
    'howWeMet',
    ({ howWeMet: { when, where, throughWhom, aboutWhat, hook } }) => [
      plain([when, where, throughWhom && `through ${throughWhom}`, aboutWhat, hook].filter(Boolean).join(', ')),
    ],
  ],
  ['kinds', ({ kinds }) => kinds.map(plain)],
  ['tags', ({ tags }) => tags.map(plain)],
  ['whyTheyMatter', ({ whyTheyMatter }) => [exact(whyTheyMatter)]],
  ['notes', ({ notes }) => [exact(notes)]],
  ['privateNotes', ({ privateNotes }) => [exact(privateNotes)]],
  ['place', ({ place }) => [exact(place)]],
  ['circle', ({ circleId }, { circle }) => [exact(circleId === undefined ? undefined : circle(circleId))]],
  ['cadence', ({ cadenceDays }) => [exact(cadenceDays === undefined ? undefined : `every ${cadenceDays} days`)]],
  ['workStatus', ({ workStatus }) => [exact(workStatus?.status)]],
  ['recognition', ({ recognition }) => [exact(recognition?.as ?? recognition?.wouldKnowMe)]],
]

/** Two people side by side: each field that either says something of. */
export function sidesOf(one: Person, other: Person, names: NamesOf): readonly Side[] {
  return READINGS.flatMap(([field, read]): Side[] => {
    const [ones, others] = [one, other].map((person) => read(person, names).filter((said) => said !== undefined))
    if (ones === undefined || others === undefined || ones.length + others.length === 0) return []
    const standing = standingOf(new Set(ones.map(({ key }) => key)), new Set(others.map(({ key }) => key)))
    return [{ field, one: ones.map(({ words }) => words), other: others.map(({ words }) => words), standing }]
  })
}

function standingOf(one: ReadonlySet<string>, other: ReadonlySet<string>): Side['standing'] {
  if (other.size === 0) return 'only-one'
  if (one.size === 0) return 'only-other'
  return one.symmetricDifference(other).size === 0 ? 'same' : 'different'
}

function workInWords({ until, ...position }: Person['positions'][number]): string | undefined {
  const work = workOf({ positions: [position] })
  return work === undefined || until === undefined ? work : `${work}, until ${until}`
}
