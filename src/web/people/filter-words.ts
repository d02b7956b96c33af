import type { PeopleSearch } from './people-search.ts'

type Words<K extends keyof PeopleSearch> = Readonly<Record<NonNullable<PeopleSearch[K]> & string, string>>

/** What can be chosen, as a choice and as a word of the sentence above the list. */
export const REACH_WORDS: Words<'reach'> = {
  repair: 'Nothing that is written down works',
  none: 'No way to reach them',
  'one-route': 'Only one way to reach them',
  'only-at-work': 'Only at their employer’s address',
  fine: 'Well reachable',
}

export const VAGUE_WORDS: Words<'vague'> = {
  any: 'Hard to place',
  'no-story': 'Nothing of how you met',
  'event-only': 'Only the event where you met',
  'name-only': 'Only a first name',
  'no-name': 'A description for a name',
}

export const WORK_WORDS: Words<'workStatus'> = {
  looking: 'Looking for work',
  employed: 'Employed',
  'self-employed': 'Working for themselves',
  studying: 'Studying',
  between: 'Between two things',
  retired: 'Retired',
}

export const FRESHNESS_WORDS: Words<'freshness'> = {
  fresh: 'Within their rhythm',
  due: 'Due',
  drifting: 'Drifting',
  dormant: 'Long past their rhythm',
}

const SOURCES: Readonly<Record<string, string>> = {
  owner: 'Written down by you',
  abbu: 'Apple Contacts',
  archive: 'A Tendril archive',
  card: 'A business card',
  facebook: 'Facebook',
  google: 'Google Contacts',
  icalendar: 'A calendar',
  jcard: 'An address book (jCard)',
  jscontact: 'An address book (JSContact)',
  linkedin: 'LinkedIn',
  mail: 'Mail',
  monica: 'Monica',
  outlook: 'Outlook',
  table: 'A table',
  vcard: 'An address book',
  whatsapp: 'WhatsApp',
}

/** Where the book knows them from. */
export function sourceInWords(source: string): string {
  return SOURCES[source] ?? source
}
