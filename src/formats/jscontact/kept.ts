import type { Claim } from './claim.ts'
import { hasEntries } from './piece.ts'
import type { Piece } from './piece.ts'

/** Where a person's `keptVerbatim` holds the pieces of JSContact cards that we do not understand. */
export const JSCONTACT = 'jscontact'

/** What speaks of the file and not of the person, or is said again in what we write. */
const ABOUT_THE_FILE = new Set(['@type', 'version', 'prodId', 'updated', 'uid', 'vCardProps'])

/** What to keep word for word: pieces that tell nothing we know, and those that say more than we took from them. */
export function kept(pieces: readonly Piece[], claims: readonly Claim[]): string[] {
  const claimed = new Set(claims.flatMap((claim) => claim.pieces))
  const saysMore = new Set(claims.flatMap((claim) => (claim.isPlain ? [] : claim.pieces)))
  const isKept = (piece: Piece): boolean =>
    !ABOUT_THE_FILE.has(piece.path[0]) && !saysNothing(piece) && (!claimed.has(piece) || saysMore.has(piece))
  return pieces.filter(isKept).map(({ path, value }) => JSON.stringify([...path, value]))
}

function saysNothing({ path, value }: Piece): boolean {
  return path[0] === 'kind' && value === 'individual'
}

/** The pieces again. What was not kept by us is passed over. */
export function keptPieces(lines: readonly string[]): Piece[] {
  return lines.flatMap((line): Piece[] => {
    const [property, ...rest] = listIn(line)
    if (typeof property !== 'string' || ABOUT_THE_FILE.has(property)) return []
    const [entry, value] = rest
    if (rest.length === 1) return [{ path: [property], value: entry }]
    return hasEntries(property) && typeof entry === 'string' ? [{ path: [property, entry], value }] : []
  })
}

function listIn(line: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(line)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
