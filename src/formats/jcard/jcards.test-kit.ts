import type { About, Finding, SourceFile } from '#book/finding.ts'
import type { PersonFacts, Stranger } from '#book/person.ts'
import { jcard } from './read.ts'

/** What cards say does not hang on whose book they are for. */
export const ANYBODY: About = {
  today: '2026-11-22',
  timeZone: 'UTC',
  country: 'PT',
  ownAddresses: [],
  ownName: undefined,
  keepBodies: false,
  answers: {},
}

export function fileOf(text: string, name = 'contacts.json'): SourceFile {
  const bytes = new TextEncoder().encode(text)
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  return { name, size: bytes.length, path: name, bytes: stream }
}

export async function found(text: string): Promise<Finding[]> {
  return Array.fromAsync(jcard.read(fileOf(text), ANYBODY))
}

/** The only person of a text. */
export async function readBack(text: string): Promise<Stranger | undefined> {
  const findings = await found(text)
  const [first, ...others] = findings
  return first?.kind === 'person' && others.length === 0 ? first.stranger : undefined
}

/** What the book understands of a person, without what it only keeps. */
export function mapped({ keptVerbatim: _, ...facts }: Stranger | PersonFacts): Partial<Stranger> {
  return facts
}
