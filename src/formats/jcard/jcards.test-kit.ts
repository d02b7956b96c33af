import { existsSync, globSync } from 'node:fs'
import path from 'node:path'
import type { Finding, SourceFile } from '#book/finding.ts'
import type { PersonFacts, Stranger } from '#book/person.ts'
import { SAMPLE_OWNER } from '../golden.ts'
import { jcard } from './read.ts'

/** Cards of many programs, kept beside the repository and not in it. */
export const CORPORA = path.join(import.meta.dirname, '../../../../shared/corpora')

export function filesIn(pattern: string): string[] {
  return existsSync(CORPORA) ? globSync(path.join(CORPORA, pattern)) : []
}

export function fileOf(text: string, name = 'contacts.json'): SourceFile {
  const bytes = new TextEncoder().encode(text)
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  return { name, size: bytes.length, path: name, bytes: stream }
}

export async function found(text: string): Promise<Finding[]> {
  return Array.fromAsync(jcard.read(fileOf(text), SAMPLE_OWNER))
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
