import type { Name, PersonFacts, Stranger } from '#book/person.ts'
import { saysTheSame } from './piece.ts'
import type { Piece, Sheet } from './piece.ts'

/** A stranger in the making: the name may still be missing. */
export interface Draft extends Omit<Stranger, 'name'> {
  name: Partial<Name>
}

/** A fact that a card tells, and the pieces that tell it. */
export interface Claim {
  /** Says the fact; the same fact of a person in the book has the same key. */
  readonly key: string
  readonly pieces: readonly Piece[]
  /** Writing the fact anew would say all that these pieces say. If not, they are kept word for word. */
  readonly isPlain: boolean
  readonly add: (draft: Draft) => void
}

/** A fact of a person as it goes into a card. */
export interface Written {
  readonly key: string
  readonly pieces: (newEntry: NewEntry) => readonly Piece[]
}

/** A name for an entry of this property that no other entry of the card has. */
export type NewEntry = (property: string) => string

/** One kind of fact, both ways. */
export interface FactKind {
  readonly claims: (sheet: Sheet) => readonly Claim[]
  readonly written: (person: PersonFacts) => readonly Written[]
}

/** A claim; `anew` is what we would write for it. */
export function claimOf(claim: Omit<Claim, 'isPlain'>, anew: readonly Piece[], sheet: Sheet): Claim {
  const isPlain = !sheet.isTranslated && saysTheSame(contentOf(claim.pieces), contentOf(anew))
  return { ...claim, isPlain }
}

/** What the pieces say and where, apart from the names of their entries. */
function contentOf(pieces: readonly Piece[]): unknown {
  return pieces.map(({ path, value }) => [path[0], value])
}
