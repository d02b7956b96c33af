import type { Person } from './person.ts'

/** Why somebody can hardly be placed. */
export type Vagueness = 'no-story' | 'event-only' | 'name-only' | 'no-name'

type Placeable = Pick<Person, 'name' | 'howWeMet' | 'positions'>

/**
 * What is missing to place somebody (R85): no word of how we met, only an event or a day of it, neither surname nor
 * organisation, or a description instead of a name ("that woman I met at the convention"). Empty when they are placed.
 */
export function vaguenessOf(person: Placeable): readonly Vagueness[] {
  const found: Vagueness[] = []
  const { throughWhom, aboutWhat, hook, where, when } = person.howWeMet
  if (!isSaid(throughWhom, aboutWhat, hook)) found.push(isSaid(where, when) ? 'event-only' : 'no-story')
  if (isDescription(person.name.full)) found.push('no-name')
  else if (!hasSurname(person) && !person.positions.some(({ organisation }) => isSaid(organisation)))
    found.push('name-only')
  return found
}

/** Each reason as the owner reads it. */
export const VAGUENESS_IN_WORDS: Readonly<Record<Vagueness, string>> = {
  'no-story': 'Nothing is written down of how you met',
  'event-only': 'There is an event or a day, and nothing of who they were to you there',
  'name-only': 'There is neither a surname nor an organisation',
  'no-name': 'There is a description instead of a name',
}

function isSaid(...texts: readonly (string | undefined)[]): boolean {
  return texts.some((text) => text !== undefined && text.trim() !== '')
}

function hasSurname({ name }: Placeable): boolean {
  return isSaid(name.family) || name.full.trim().split(/\s+/u).length > 1
}

const DESCRIPTION =
  /\b(?:i met|we met|met at|met in|from the|at the|the (?:guy|man|woman|lady|girl|boy))\b|^(?:that|some) /iu

function isDescription(name: string): boolean {
  return DESCRIPTION.test(name)
}
