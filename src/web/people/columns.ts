import type { PeopleColumn } from '#actions/people-filter.ts'
import type { BookOverview, PersonRow } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { REACH_WORDS, sourceInWords } from './filter-words.ts'
import type { PeopleSearch } from './people-search.ts'
import { dueInWords, shortDay } from './people-words.ts'

export interface CellAbout {
  readonly circles: BookOverview['circles']
  readonly today: Day
}

export interface Column {
  readonly key: string
  readonly name: string
  /** Below this it says too little to be worth its place. */
  readonly leastRem: number
  /** Its part of the room that is left over. */
  readonly part: number
  /** Where the book can sort by it. */
  readonly sort?: NonNullable<PeopleSearch['sort']>
  readonly cell: (row: PersonRow, about: CellAbout) => string | undefined
}

/** What a list can show beside the name. The book is asked for those that are not in every row anyway. */
const ALL = {
  aliveness: { name: 'How alive', leastRem: 5.5, part: 0, cell: ({ aliveness }) => aliveness },
  work: { name: 'Work', leastRem: 8, part: 2, cell: ({ work }) => work },
  organisation: {
    name: 'Organisation',
    leastRem: 7,
    part: 1.5,
    sort: 'organisation',
    cell: ({ organisation }) => organisation,
  },
  city: { name: 'City', leastRem: 6, part: 1, sort: 'city', cell: ({ city }) => city },
  circle: {
    name: 'Circle',
    leastRem: 5,
    part: 0.5,
    cell: ({ circleId, place }, { circles }) =>
      circles.find(({ id }) => id === circleId)?.name ?? (place === 'network' ? undefined : place),
  },
  lastTalked: {
    name: 'Last talked',
    leastRem: 6,
    part: 0,
    sort: 'last-contact',
    cell: ({ lastContactDay }, { today }) => lastContactDay && shortDay(lastContactDay, today),
  },
  due: {
    name: 'Due',
    leastRem: 8,
    part: 0,
    sort: 'due',
    cell: ({ dueDay }, { today }) => dueDay && dueInWords(dueDay, today).replace(/^due /, ''),
  },
  email: { name: 'Email', leastRem: 9, part: 2, cell: ({ email }) => email },
  phone: { name: 'Phone', leastRem: 8, part: 0.5, cell: ({ phone }) => phone },
  groups: { name: 'Groups', leastRem: 7, part: 1, cell: ({ groups }) => groups?.map(({ name }) => name).join(', ') },
  kinds: { name: 'Kind of tie', leastRem: 6, part: 1, cell: ({ kinds }) => kinds?.join(', ') },
  tags: { name: 'Tags', leastRem: 7, part: 1, cell: ({ tags }) => tags?.join(', ') },
  workStatus: { name: 'Work status', leastRem: 8, part: 0.5, cell: ({ workStatus }) => workStatus },
  birthday: { name: 'Birthday', leastRem: 6, part: 0, cell: ({ birthday }) => birthday && birthdayInWords(birthday) },
  addedOn: {
    name: 'Added',
    leastRem: 6,
    part: 0,
    sort: 'added',
    cell: ({ addedOn }, { today }) => addedOn && shortDay(addedOn, today),
  },
  source: { name: 'Known from', leastRem: 7, part: 1, cell: ({ source }) => source && sourcesInWords(source) },
  reach: {
    name: 'Reachable',
    leastRem: 9,
    part: 1,
    cell: ({ reach }) => reach?.map((word) => REACH_WORDS[word]).join(', '),
  },
} as const satisfies Readonly<Record<string, Omit<Column, 'key'>>>

/** Those that are in every row of the list without asking. */
const IN_EVERY_ROW: readonly string[] = ['aliveness', 'work', 'city', 'circle', 'lastTalked', 'due']

export const COLUMNS: readonly Column[] = Object.entries(ALL).map(([key, column]) => ({ key, ...column }))

/** What a table starts with. */
export const FIRST_COLUMNS: readonly string[] = ['work', 'city', 'circle', 'lastTalked']

export function columnsNamed(keys: readonly string[]): readonly Column[] {
  return COLUMNS.filter(({ key }) => keys.includes(key))
}

/** Whether the book has to be asked for it. */
export function isAsked(key: string): key is PeopleColumn {
  return key in ALL && !IN_EVERY_ROW.includes(key)
}

/** So many columns as have room beside the name, in order; never a table that is wider than its window. */
export function thatFit(columns: readonly Column[], widthRem: number): readonly Column[] {
  let left = widthRem - NAME_REM
  const first = columns.findIndex(({ leastRem }) => {
    left -= leastRem + GAP_REM
    return left < 0
  })
  return first < 0 ? columns : columns.slice(0, first)
}

const NAME_REM = 10
const GAP_REM = 1

/** For `grid-template-columns`, the name first. */
export function templateOf(columns: readonly Column[]): string {
  const tracks = columns.map(({ leastRem, part }) =>
    part === 0 ? `${String(leastRem)}rem` : `minmax(${String(leastRem)}rem, ${String(part)}fr)`,
  )
  return [`minmax(${String(NAME_REM)}rem, 2fr)`, ...tracks].join(' ')
}

function sourcesInWords(sources: readonly string[]): string {
  return sources.length === 0 ? 'you' : sources.map(sourceInWords).join(', ')
}

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** `3 May`, of `1980-05-03` and of `05-03`. */
function birthdayInWords(birthday: string): string {
  const monthAndDay = /\d\d-\d\d$/.exec(birthday)?.[0]
  return monthAndDay === undefined ? birthday : dayAndMonth.format(new Date(`2000-${monthAndDay}T12:00:00Z`))
}
