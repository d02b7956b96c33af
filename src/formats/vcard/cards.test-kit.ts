import { expect } from 'vitest'
import { PersonFacts } from '#book/person.ts'
import type { Stranger } from '#book/person.ts'
import { readCards } from './parse.ts'
import { strangerFrom } from './to-stranger.ts'

export const versions = ['3.0', '4.0'] as const

export function person(facts: Stranger): PersonFacts {
  return PersonFacts.parse(facts)
}

export function readBack(text: string): Stranger | undefined {
  const parsed = readCards(text)
  expect(parsed.map((one) => one.kind)).toEqual(['card'])
  return parsed[0]?.kind === 'card' ? strangerFrom(parsed[0].card) : undefined
}

export function read(...lines: string[]): PersonFacts {
  const stranger = readBack(['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'))
  return PersonFacts.parse(stranger)
}

/** The lines of a card, unfolded, without its frame. */
export function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').trimEnd().split('\r\n').slice(2, -1)
}
