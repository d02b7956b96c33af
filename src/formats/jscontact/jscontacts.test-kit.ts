import type { Finding } from '#book/finding.ts'
import type { PersonFacts, Stranger } from '#book/person.ts'
import { ANYBODY, fileOf } from '../jcard/jcards.test-kit.ts'
import { jscontact } from './read.ts'

export async function found(text: string): Promise<Finding[]> {
  return Array.fromAsync(jscontact.read(fileOf(text), ANYBODY))
}

export async function foundIn(...cards: readonly object[]): Promise<Finding[]> {
  return found(JSON.stringify(cards.map((card) => ({ '@type': 'Card', version: '1.0', ...card }))))
}

/** The only person of a text. */
export async function readBack(text: string): Promise<Stranger | undefined> {
  const [first, ...others] = await found(text)
  return first?.kind === 'person' && others.length === 0 ? first.stranger : undefined
}

/** What the book understands of a person, without what it only keeps; keywords have no order. */
export function mapped({ keptVerbatim: _, tags, ...facts }: Stranger | PersonFacts): Partial<Stranger> {
  return { ...facts, ...(tags === undefined ? {} : { tags: tags.toSorted() }) }
}
