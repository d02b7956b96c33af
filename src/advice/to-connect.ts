import { linkedInSlug } from '#book/match-keys.ts'
import type { Person } from '#book/person.ts'

/** The longest note that LinkedIn sends along with an invitation; members without a subscription have 200. */
const LONGEST_NOTE = 200

export function hasLinkedIn({ links }: Pick<Person, 'links'>): boolean {
  return links.some(({ url }) => linkedInSlug(url) !== undefined)
}

/** A line about how we met, from what is stored alone, to begin the note of an invitation with (R21). */
export function lineToConnect({ howWeMet }: Pick<Person, 'howWeMet'>): string | undefined {
  // The hook stays out: it is what the owner remembers, and often said of them rather than to them.
  const { aboutWhat, throughWhom, when, where } = howWeMet
  const parts = [
    isSaid(where) ? ` ${placeInWords(where.trim())}` : '',
    isSaid(throughWhom) ? `, through ${throughWhom.trim()}` : '',
    isSaid(aboutWhat) ? `, about ${aboutWhat.trim()}` : '',
    isSaid(when) ? ` (${when.trim()})` : '',
  ].join('')
  if (parts === '') return undefined
  const text = `We met${parts}.`.replaceAll(/\s+/gu, ' ')
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE - 1).trimEnd()}…`
}

/** `The old pharmacy` was noted for a field; in a sentence it is `at the old pharmacy`, and `On a train` is `on a train`. */
function placeInWords(where: string): string {
  if (/^(after|at|behind|by|during|in|near|on|outside)\s/iu.test(where)) return withSmallStart(where)
  return `at ${/^(a|an|her|his|my|our|the|their)\s/iu.test(where) ? withSmallStart(where) : where}`
}

function withSmallStart(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}
