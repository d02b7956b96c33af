import type { Clipping } from '#book/clipping.ts'
import type { RecordId } from '#book/record.ts'
import { sharedInterests } from './interests.ts'

/** As much of a person as matching a link takes. */
export interface MayLike {
  readonly id: RecordId
  readonly name: string
  /** 0 for the innermost circle; people outside the network come last. */
  readonly order: number
  readonly interests: readonly string[]
  readonly doNotSuggest: boolean
}

export interface LikelyReader {
  readonly id: RecordId
  readonly name: string
  /** Why it may interest them. Never empty. */
  readonly because: readonly [string, ...string[]]
}

/**
 * Whom a link may interest: who cares about one of its topics, the closest first (R93). Nobody twice: not who has it,
 * who gave it, or for whom the owner said it is not.
 */
export function likelyReaders(
  { topics, sent, notForIds, fromPersonId }: Pick<Clipping, 'fromPersonId' | 'notForIds' | 'sent' | 'topics'>,
  people: readonly MayLike[],
): readonly LikelyReader[] {
  const not = new Set([...sent.map(({ personId }) => personId), ...notForIds, fromPersonId])
  return people
    .filter(({ id, doNotSuggest }) => !doNotSuggest && !not.has(id))
    .flatMap((person) => {
      const [first, ...more] = sharedInterests(topics, person.interests)
      return first === undefined ? [] : [{ person, shared: [first, ...more] }]
    })
    .toSorted((one, other) => one.person.order - other.person.order || other.shared.length - one.shared.length)
    .map(({ person: { id, name }, shared }) => ({
      id,
      name,
      because: [`Cares about ${new Intl.ListFormat('en').format(shared)}`],
    }))
}

/** A starting value: about four lines. A quotation that makes its point is shorter. */
export const SHORT_QUOTE_CHARACTERS = 400

/** R150: the link and own words, never a copy of the page. Said, not refused: it may be all the owner's own. */
export function quoteNotice(words: string): string | undefined {
  if (words.length <= SHORT_QUOTE_CHARACTERS) return undefined
  return (
    'This is longer than a short quote. If it is the page’s own text, keep the link and a line of your own instead: ' +
    'what others wrote is theirs.'
  )
}

/** Fewer would be a bare link (R94). */
const A_FEW_WORDS = 3

/** Whether the line says something of the owner's own: beyond the address, and beyond the page's own title. */
export function hasOwnWords(line: string, { title }: Pick<Clipping, 'title'>): boolean {
  const own = line
    .replaceAll(/https?:\/\/\S+/gi, ' ')
    .replaceAll(title === undefined || title === '' ? '\u0000' : title, ' ')
    .match(/\p{L}[\p{L}\p{N}'’-]*/gu)
  return (own?.length ?? 0) >= A_FEW_WORDS
}
