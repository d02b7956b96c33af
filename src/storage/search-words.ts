import type { Interaction } from '#book/interaction.ts'
import type { KindWord } from '#book/kind-word.ts'
import { searchTokens } from '#book/name-key.ts'
import type { Person } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { RecordId } from '#book/record.ts'
import type { Thread } from '#book/thread.ts'

/** Raised whenever the words below say something else of the same record; the indexes are then made anew. */
export const SEARCH_EDITION = 1

/** Longer words are strings of signs; their beginning is enough to find them by. */
const LONGEST_WORD = 60

export function wordsIn(...texts: readonly (string | undefined)[]): readonly string[] {
  const tokens = searchTokens(texts.filter((text) => text !== undefined).join(' '))
  return [...new Set(tokens.map((token) => Array.from(token).slice(0, LONGEST_WORD).join('')))]
}

/** What a person is found by: their names, what they are known by, and everything else. Never private notes (R23). */
export function wordsOfPerson(person: Person): {
  readonly names: readonly string[]
  readonly known: readonly string[]
  readonly rest: readonly string[]
} {
  const { full, nickname, phonetic, formerly } = person.name
  const { positions, addresses, tags, kinds, howWeMet, emails } = person
  const work = positions.flatMap(({ organisation, title, department }) => [organisation, title, department])
  const places = addresses.flatMap(({ city, country }) => [city, country])
  return {
    names: wordsIn(full, nickname, phonetic, formerly),
    known: wordsIn(...work, ...places, ...tags, ...kinds, howWeMet.where, howWeMet.throughWhom),
    rest: [
      ...wordsIn(
        ...Object.values(howWeMet),
        ...emails.map(({ address }) => address),
        person.workStatus?.status,
        person.whyTheyMatter,
        person.notes,
      ),
      ...person.groupIds.map(wordForGroup),
    ],
  }
}

/** Stands for a group's name, so that renaming a group of thousands changes no entry. */
export function wordForGroup(id: RecordId): string {
  return `zzgroup${id.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`
}

/**
 * What an interaction is found by: its texts, and what they were for. The year is added only where there is something
 * to read, so that the bare ones of an import are not in the index at all.
 */
export function wordsOfInteraction(interaction: Interaction): readonly string[] {
  const { subject, notes, whatTheyTold, whatITold, purposes, day } = interaction
  const words = wordsIn(subject, notes, whatTheyTold, whatITold)
  const help = isHelpToOwner(interaction) ? ['helped', 'help'] : []
  if (words.length === 0 && help.length === 0) return []
  return [...new Set([...words, ...help, ...wordsIn(...purposes), day.slice(0, 4)])]
}

/** They answered, shared or introduced, and the effort was theirs (R30). */
function isHelpToOwner({ direction, kind, purposes }: Interaction): boolean {
  if (direction === 'out') return false
  return kind === 'introduction' || purposes.includes('answered') || purposes.includes('shared')
}

export function wordsOfPromise({ words }: PromiseMade): readonly string[] {
  return wordsIn(words)
}

/** A sensitive thread is as private as a private note (R23, R157). */
export function wordsOfThread({ words, sensitive }: Thread): readonly string[] {
  return sensitive ? [] : wordsIn(words)
}

export function wordsOfKindWord({ words }: KindWord): readonly string[] {
  return wordsIn(words)
}
