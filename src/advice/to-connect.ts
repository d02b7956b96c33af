import { linkedInSlug } from '#book/match-keys.ts'
import type { Person } from '#book/person.ts'

/** The longest note that LinkedIn sends along with an invitation; members without a subscription have 200. */
const LONGEST_NOTE = 200

export function hasLinkedIn({ links }: Pick<Person, 'links'>): boolean {
  return links.some(({ url }) => linkedInSlug(url) !== undefined)
}

/** A line about how we met, from what is stored alone, to begin the note of an invitation with (R21). */
export function lineToConnect({ howWeMet }: Pick<Person, 'howWeMet'>): string | undefined {
  const { aboutWhat, hook, throughWhom, when, where } = howWeMet
  const parts = [
    isSaid(where) ? ` at ${where.trim()}` : '',
    isSaid(throughWhom) ? `, through ${throughWhom.trim()}` : '',
    isSaid(aboutWhat) ? `, about ${aboutWhat.trim()}` : '',
    isSaid(when) ? ` (${when.trim()})` : '',
  ].join('')
  const line = [parts === '' ? '' : `We met${parts}.`, isSaid(hook) ? hook.trim() : ''].filter((one) => one !== '')
  if (line.length === 0) return undefined
  const text = line.join(' ').replaceAll(/\s+/gu, ' ')
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE - 1).trimEnd()}…`
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}
