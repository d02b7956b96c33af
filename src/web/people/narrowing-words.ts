import type { BookOverview } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { dayInWords, monthOf } from '../words/days.ts'
import { ALIVENESS } from '../words/kinds.ts'
import { FRESHNESS_WORDS, REACH_WORDS, sourceInWords, VAGUE_WORDS, WORK_WORDS } from './filter-words.ts'
import type { Changed, PeopleSearch } from './people-search.ts'

/** One thing that narrows the list: its word in the sentence above it, and the address without it. */
export interface Narrowing {
  readonly key: string
  readonly words: string
  readonly without: Changed
}

type Named = Pick<BookOverview, 'circles' | 'groups' | 'today'>
type Say = (search: PeopleSearch, named: Named) => string | undefined

/** In the order in which one would say it: who, where, how it stands, what is known. */
const SAYINGS: readonly (readonly [keyof PeopleSearch, Say])[] = [
  ['circle', ({ circle }, { circles }) => said(circle, `In ${nameIn(circles, circle) ?? 'a circle that is gone'}`)],
  ['group', ({ group }, { groups }) => said(group, `Of ${nameIn(groups, group) ?? 'a group that is gone'}`)],
  ['kind', ({ kind = '' }) => said(kind, capital(kind))],
  ['city', ({ city, placeEver }) => said(city, `In ${city ?? ''}${orOnce(placeEver)}`)],
  ['country', ({ country, placeEver }) => said(country, `In ${country ?? ''}${orOnce(placeEver)}`)],
  [
    'organisation',
    ({ organisation, organisationEver }) => said(organisation, `At ${organisation ?? ''}${orOnce(organisationEver)}`),
  ],
  ['workStatus', ({ workStatus }) => workStatus && WORK_WORDS[workStatus]],
  ['aliveness', ({ aliveness }) => aliveness && capital(ALIVENESS[aliveness])],
  ['freshness', ({ freshness }) => freshness && FRESHNESS_WORDS[freshness]],
  ['neverTalked', ({ neverTalked }) => said(neverTalked, 'Never talked')],
  ['lastBefore', ({ lastBefore }, { today }) => lastBefore && `Not talked since ${since(lastBefore, today)}`],
  ['lastSince', ({ lastSince }, { today }) => lastSince && `Talked since ${since(lastSince, today)}`],
  ['fading', ({ fading }) => said(fading, 'Fading')],
  ['reach', ({ reach }) => reach && REACH_WORDS[reach]],
  ['vague', ({ vague }) => vague && VAGUE_WORDS[vague]],
  ['source', ({ source = '' }) => said(source, fromWords(source))],
  ['advocate', ({ advocate }) => said(advocate, 'Speaks up for you')],
  ['hasBirthday', ({ hasBirthday }) => said(hasBirthday, 'With a birthday')],
  ['addedSince', ({ addedSince }, { today }) => addedSince && `Added since ${since(addedSince, today)}`],
]

/** What narrows the list, in words: `In Lisbon`, `Looking for work`, `Not talked since January`. */
export function narrowingsOf(search: PeopleSearch, named: Named): readonly Narrowing[] {
  const singles = SAYINGS.flatMap(([key, say]): Narrowing[] => {
    const words = say(search, named)
    return words === undefined || words === '' ? [] : [{ key, words, without: { [key]: undefined, ...alongWith(key) } }]
  })
  const tags = (search.tags ?? []).map((tag, _at, all) => ({
    key: `tag ${tag}`,
    words: `Tagged ${tag}`,
    without: { tags: all.filter((one) => one !== tag) },
  }))
  return [...singles, ...tags].toSorted((one, other) => rank(one) - rank(other))
}

function rank({ key }: Narrowing): number {
  const at = SAYINGS.findIndex(([one]) => one === key)
  // Tags stand behind the kind of tie.
  return at < 0 ? 2.5 : at
}

function alongWith(key: keyof PeopleSearch): Changed {
  if (key === 'city' || key === 'country') return { placeEver: undefined }
  return key === 'organisation' ? { organisationEver: undefined } : {}
}

function said(value: unknown, words: string): string | undefined {
  return value === undefined || value === '' ? undefined : words
}

function orOnce(ever: true | undefined): string {
  return ever === true ? ', now or before' : ''
}

/** `January`, `January 2024`, or `5 January` where it is not the first of a month. */
function since(day: Day, today: Day): string {
  if (!day.endsWith('-01')) return dayInWords(day, today)
  return day.slice(0, 4) === today.slice(0, 4) ? monthOf(day).replace(/ \d+$/, '') : monthOf(day)
}

function fromWords(source: string): string {
  const words = sourceInWords(source)
  if (source === 'owner') return words
  return words.startsWith('A ') || words.startsWith('An ') ? `From a${words.slice(1)}` : `From ${words}`
}

function nameIn(all: readonly { readonly id: string; readonly name: string }[], id?: string): string | undefined {
  return all.find((one) => one.id === id)?.name
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
