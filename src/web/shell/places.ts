import type { IconName } from '../ui/icons.tsx'

export interface Place {
  readonly to: '/' | '/week' | '/people' | '/log' | '/import' | '/settings'
  readonly name: string
  readonly icon: IconName
  /** The run of keys that goes there. */
  readonly keys: string
}

/** The places of the rail, in its order. */
export const PLACES: readonly Place[] = [
  { to: '/', name: 'Today', icon: 'today', keys: 'g t' },
  { to: '/week', name: 'Week', icon: 'week', keys: 'g w' },
  { to: '/people', name: 'People', icon: 'people', keys: 'g p' },
  { to: '/log', name: 'Log', icon: 'log', keys: 'g l' },
  { to: '/import', name: 'Import', icon: 'import', keys: 'g i' },
  { to: '/settings', name: 'Settings', icon: 'settings', keys: 'g s' },
]

/** So many of them have room in the bar of a phone, beside More. */
export const IN_THE_BAR = 4

export interface QuieterPlace {
  readonly to:
    | '/promises'
    | '/season'
    | '/activities'
    | '/clippings'
    | '/cards'
    | '/tend'
    | '/write'
    | '/news'
    | '/materials'
    | '/asks'
    | '/groups'
    | '/kind-words'
    | '/plan'
  readonly name: string
  readonly icon: IconName
  /** What one would type to get there. */
  readonly does: string
}

/** Where one goes now and then: under More in parts, and by name. */
export const QUIETER_PARTS: readonly { readonly title: string; readonly places: readonly QuieterPlace[] }[] = [
  {
    title: 'The garden',
    places: [
      {
        to: '/promises',
        name: 'Promises and questions',
        icon: 'check',
        does: 'Promises and questions, yours and theirs',
      },
      { to: '/plan', name: 'Your plan', icon: 'today', does: 'Your plan, and what life is like just now' },
      { to: '/season', name: 'The season', icon: 'calendar', does: 'The season: a quarter in pictures' },
      { to: '/activities', name: 'Activities', icon: 'people', does: 'Activities, events and trips' },
    ],
  },
  {
    title: 'Words',
    places: [
      { to: '/write', name: 'Letters', icon: 'letter', does: 'Letters begun and sent' },
      { to: '/asks', name: 'Asks', icon: 'message', does: 'Asks, open and answered, and whom to ask' },
      { to: '/clippings', name: 'Links to pass on', icon: 'link', does: 'Links to pass on' },
      { to: '/news', name: 'My news', icon: 'log', does: 'My news, and whom to tell' },
      {
        to: '/materials',
        name: 'My materials',
        icon: 'organisation',
        does: 'My materials: profile, resume and the like',
      },
      { to: '/kind-words', name: 'Kind words', icon: 'letter', does: 'Kind words about you' },
    ],
  },
  {
    title: 'The book',
    places: [
      { to: '/cards', name: 'Somebody new', icon: 'add', does: 'Write down somebody new' },
      { to: '/tend', name: 'Tend the book', icon: 'today', does: 'Tend the book: place, reach, tidy' },
      { to: '/groups', name: 'Groups', icon: 'people', does: 'Groups' },
    ],
  },
]

export const QUIETER_PLACES: readonly QuieterPlace[] = QUIETER_PARTS.flatMap(({ places }) => places)
