import type { BookOverview } from '#actions/views.ts'
import { addDays, type Day } from '#book/day.ts'
import { ALIVENESS } from '../words/kinds.ts'
import type { Choice } from './choice-line.tsx'
import { FRESHNESS_WORDS, REACH_WORDS, VAGUE_WORDS, WORK_WORDS } from './filter-words.ts'
import type { Changed, PeopleSearch } from './people-search.ts'
import { IN_ORDER } from './rings.ts'

type ChoicesOf = (search: PeopleSearch, overview: BookOverview) => readonly Choice[]

/** The questions whose answers are known without asking the book. */
export const CHOICES = {
  circle: (search, { circles }) =>
    circles.map(({ id, name, people }) => ({ ...one(search, 'circle', id), words: name, people })),
  group: (search, { groups }) =>
    groups.map(({ id, name, people }) => ({ ...one(search, 'group', id), words: name, people })),
  aliveness: (search) =>
    IN_ORDER.map((word) => ({ ...one(search, 'aliveness', word), words: capital(ALIVENESS[word]) })),
  freshness: (search) => named(search, 'freshness', FRESHNESS_WORDS),
  talked: (search, { today }) => talkedChoices(search, today),
  reach: (search) => named(search, 'reach', REACH_WORDS),
  vague: (search) => named(search, 'vague', VAGUE_WORDS),
  workStatus: (search) => named(search, 'workStatus', WORK_WORDS),
  also: (search) => [
    { ...flag(search, 'fading'), words: 'Fading: never met, and no word for a year' },
    { ...flag(search, 'advocate'), words: 'Speaks up for you' },
    { ...flag(search, 'hasBirthday'), words: 'You know their birthday' },
  ],
} as const satisfies Readonly<Record<string, ChoicesOf>>

function one<K extends 'circle' | 'group' | 'aliveness' | 'freshness' | 'reach' | 'vague' | 'workStatus'>(
  search: PeopleSearch,
  key: K,
  value: string,
): Omit<Choice, 'words'> {
  const isOn = search[key] === value
  return { key: value, isOn, change: { [key]: isOn ? undefined : value } }
}

function named<K extends 'freshness' | 'reach' | 'vague' | 'workStatus'>(
  search: PeopleSearch,
  key: K,
  words: Readonly<Record<string, string>>,
): readonly Choice[] {
  return Object.entries(words).map(([value, said]) => ({ ...one(search, key, value), words: said }))
}

function flag(search: PeopleSearch, key: 'fading' | 'advocate' | 'hasBirthday'): Omit<Choice, 'words'> {
  const isOn = search[key] === true
  return { key, isOn, change: { [key]: isOn ? undefined : true } }
}

const NOT_TALKED: Changed = { neverTalked: undefined, lastBefore: undefined, lastSince: undefined }

/** Never, long ago, lately; the two days can be set as well. */
function talkedChoices(search: PeopleSearch, today: Day): readonly Choice[] {
  const never = search.neverTalked === true
  return [
    { key: 'never', words: 'Never', isOn: never, change: { ...NOT_TALKED, ...(never ? {} : { neverTalked: true }) } },
    ...[
      { key: 'lastBefore' as const, days: 91, words: 'Not for three months' },
      { key: 'lastBefore' as const, days: 365, words: 'Not for a year' },
      { key: 'lastBefore' as const, days: 1096, words: 'Not for three years' },
      { key: 'lastSince' as const, days: 30, words: 'Within a month' },
      { key: 'lastSince' as const, days: 365, words: 'Within a year' },
    ].map(({ key, days, words }) => {
      const day = addDays(today, -days)
      const isOn = search[key] === day
      return { key: words, words, isOn, change: { ...NOT_TALKED, ...(isOn ? {} : { [key]: day }) } }
    }),
  ]
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
