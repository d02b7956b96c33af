import type { Name, PersonFacts, Stranger } from '#book/person.ts'
import type { Version } from './card.ts'
import type { Property } from './content-line.ts'
import type { Sheet } from './sheet.ts'

/** A stranger in the making: the name may still be missing. */
export interface Draft extends Omit<Stranger, 'name'> {
  name: Partial<Name>
}

/** A fact that a card tells, and the properties that tell it. */
export interface Claim {
  /** Says the fact; the same fact of a person in the book has the same key. Empty when nothing is told. */
  readonly key: string
  readonly properties: readonly Property[]
  /** Writing the fact anew would say all that these properties say. If not, they are kept verbatim as well. */
  readonly isPlain: boolean
  readonly add: (draft: Draft) => void
}

/** A fact of a person as it goes into a card. */
export interface Written {
  readonly key: string
  readonly parts: readonly WrittenPart[]
}

/** Properties that belong together. A label or `isGrouped` puts them into an `itemN` group of their own. */
export interface WrittenPart {
  readonly lines: readonly WrittenLine[]
  readonly label?: string
  readonly isGrouped?: true
}

export interface WrittenLine {
  readonly name: string
  readonly types?: readonly string[]
  /** Other parameters as they go into the file. */
  readonly params?: string
  /** Escaped. */
  readonly value: string
}

/** One kind of fact, both ways. */
export interface FactKind {
  readonly claims: (sheet: Sheet) => readonly Claim[]
  readonly written: (person: PersonFacts, version: Version) => readonly Written[]
}

/** A property that is there and says nothing, such as `N:;;;;`. */
export function emptyClaim(properties: readonly Property[]): Claim {
  return { key: '', properties, isPlain: true, add: () => undefined }
}

/** At most this many characters, never half of one. */
export function cutShort(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
