import type { Claim, FactKind } from '../claim.ts'
import type { Sheet } from '../piece.ts'
import { addresses } from './address.ts'
import { birthday } from './birthday.ts'
import { formerly, name, nickname } from './name.ts'
import { emails, links, onlineServices, phones } from './reach.ts'
import { notes, tags } from './words.ts'
import { positions } from './work.ts'

/** The facts that a card can carry, in the order in which we write them. */
export const factKinds: readonly FactKind[] = [
  name,
  nickname,
  formerly,
  positions,
  emails,
  phones,
  addresses,
  links,
  onlineServices,
  birthday,
  tags,
  notes,
]

/** Every fact that the card tells and we understand. What it tells twice is added once. */
export function claimsOf(sheet: Sheet): readonly Claim[] {
  const seen = new Set<string>()
  return factKinds
    .flatMap((kind) => kind.claims(sheet))
    .map((one) => {
      const isRepeated = seen.has(one.key)
      seen.add(one.key)
      return isRepeated ? { ...one, add: () => undefined } : one
    })
}
