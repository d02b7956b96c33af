import type { BookOverview } from '#actions/views.ts'
import type { FacetAsked } from './facet-choices.tsx'
import type { CHOICES } from './narrow-choices.ts'
import type { PeopleSearch } from './people-search.ts'

/** Something that can be asked of the people in the list. */
export interface Question {
  readonly name: string
  /** What of the address answers it. */
  readonly keys: readonly (keyof PeopleSearch)[]
  readonly facet?: FacetAsked
  readonly choices?: keyof typeof CHOICES
}

interface Part {
  readonly title: string
  readonly questions: readonly Question[]
}

const WHO: Part = {
  title: 'To you',
  questions: [
    { name: 'Circle', keys: ['circle'], choices: 'circle' },
    { name: 'Group', keys: ['group'], choices: 'group' },
    {
      name: 'Kind of tie',
      keys: ['kind'],
      facet: { facet: 'kind', key: 'kind', none: 'Nobody has a kind of tie yet.' },
    },
    { name: 'Tags', keys: ['tags'], facet: { facet: 'tag', key: 'tags', none: 'Nobody has a tag yet.' } },
  ],
}

const WHERE: Part = {
  title: 'In the world',
  questions: [
    {
      name: 'City',
      keys: ['city'],
      facet: {
        facet: 'city',
        key: 'city',
        none: 'No city is known of anybody.',
        ever: { key: 'placeEver', words: 'Also who was there before' },
      },
    },
    {
      name: 'Country',
      keys: ['country'],
      facet: {
        facet: 'country',
        key: 'country',
        none: 'No country is known of anybody.',
        ever: { key: 'placeEver', words: 'Also who was there before' },
      },
    },
    {
      name: 'Organisation',
      keys: ['organisation'],
      facet: {
        facet: 'organisation',
        key: 'organisation',
        none: 'No organisation is known of anybody.',
        ever: { key: 'organisationEver', words: 'Also who was there before' },
      },
    },
    { name: 'Work', keys: ['workStatus'], choices: 'workStatus' },
  ],
}

const BETWEEN: Part = {
  title: 'Between you',
  questions: [
    { name: 'How alive', keys: ['aliveness'], choices: 'aliveness' },
    { name: 'Rhythm', keys: ['freshness'], choices: 'freshness' },
    { name: 'Last talked', keys: ['neverTalked', 'lastBefore', 'lastSince'], choices: 'talked' },
  ],
}

const KNOWN: Part = {
  title: 'What you know',
  questions: [
    { name: 'Reachable', keys: ['reach'], choices: 'reach' },
    { name: 'Hard to place', keys: ['vague'], choices: 'vague' },
    {
      name: 'Known from',
      keys: ['source', 'addedSince'],
      facet: { facet: 'source', key: 'source', none: 'Nobody is here yet.' },
    },
    { name: 'And also', keys: ['fading', 'advocate', 'hasBirthday'], choices: 'also' },
  ],
}

/** What can be asked of this list: nobody of the pool is in a circle or has a rhythm, and there may be no groups. */
export function questionsOf(search: PeopleSearch, { groups }: Pick<BookOverview, 'groups'>): readonly Part[] {
  const apart = search.place === 'pool' || search.place === 'archive'
  const leftOut = new Set([...(apart ? ['Circle', 'Rhythm'] : []), ...(groups.length === 0 ? ['Group'] : [])])
  return [WHO, WHERE, BETWEEN, KNOWN].map(({ title, questions }) => ({
    title,
    questions: questions.filter(({ name }) => !leftOut.has(name)),
  }))
}
