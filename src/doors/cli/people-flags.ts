import { flag, number, text } from './parameters.ts'

const maybe = (brief: string) => ({ ...text(brief), optional: true }) as const

/** What narrows and orders `tendril people`. */
export const peopleFlags = {
  search: maybe('words of the name, work, place, tags, story or notes'),
  circle: maybe('only this circle'),
  group: maybe('only this group'),
  kind: maybe('what they are to you, such as supplier'),
  tag: { ...text('a tag they have; can be given several times'), optional: true, variadic: true },
  city: maybe('where they are'),
  country: maybe('the country they are in'),
  organisation: maybe('where they work'),
  ever: flag('where they were or worked once counts too'),
  aliveness: maybe('warm, cooling, quiet, dormant or new'),
  freshness: maybe('fresh, due, drifting or dormant, against the rhythm you want'),
  lastBefore: maybe('last talked with before this day'),
  lastSince: maybe('last talked with on this day or later'),
  neverTalked: flag('nothing was ever said between you'),
  fading: flag('never met in person, and no word for a year'),
  reach: maybe('repair, none, one-route, only-at-work or fine'),
  vague: maybe('any, no-story, event-only, name-only or no-name'),
  source: maybe('the kind of file that told of them, such as linkedin'),
  workStatus: maybe('employed, looking, self-employed, studying, retired or between'),
  advocate: flag('who would speak for you'),
  birthday: flag('whose birthday you know'),
  addedSince: maybe('came into the book on this day or later'),
  pool: flag('the pool instead of the network'),
  archive: flag('who was put away'),
  all: flag('network and pool'),
  sort: maybe('name, last-contact, due, added, organisation or city'),
  reversed: flag('the other way round'),
  limit: { ...number('how many lines, 100 if you do not say'), optional: true },
} as const
