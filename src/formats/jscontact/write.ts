import type { PersonFacts } from '#book/person.ts'
import { jsonText } from '../jcard/json-text.ts'
import type { CardPhoto } from '../vcard/photo.ts'
import type { NewEntry } from './claim.ts'
import { claimsOf, factKinds } from './facts/index.ts'
import { JSCONTACT, keptPieces } from './kept.ts'
import { hasEntries, isObject, sheetOf } from './piece.ts'
import type { JsonObject, Piece } from './piece.ts'
import { piecesOfVCards, VCARD_PROPS } from './vcard-props.ts'

export interface JSContactOptions {
  /** The card's uid, when it must be a certain one; otherwise that of the person's own card, or their id in the book. */
  readonly uid?: string
  /** Their picture, which then stands for every other that was kept of their cards. */
  readonly photo?: CardPhoto | undefined
}

/**
 * A person as one JSContact card: RFC 9553, JSON in one line. What the book knows is written anew; what it does not
 * understand goes back word for word, and so do parts that said more than the book holds, as long as the fact is still
 * the same. Lines kept of vCards go into `vCardProps` (RFC 9555). What is the owner's own never goes in (R23).
 */
export function writeJSContact(person: PersonFacts & { readonly id?: string }, options: JSContactOptions = {}): string {
  return jsonText(jsContactOf(person, options))
}

/** That card before it becomes text. */
export function jsContactOf(
  person: PersonFacts & { readonly id?: string },
  { uid, photo }: JSContactOptions = {},
): JsonObject {
  const shelf = shelfOf(person)
  const newEntry = entryNames(shelf.pieces)
  const told = factKinds
    .flatMap((kind) => kind.written(person))
    .flatMap(({ key, pieces }) => shelf.stillTold(key) ?? pieces(newEntry))
  const kept = [...shelf.loose, ...piecesOfVCards(person, newEntry)]
  const loose = photo === undefined ? kept : [...kept.filter((piece) => !isPhoto(piece)), photoPiece(photo, newEntry)]
  const pieces = [...told, ...loose]
  const own = pieces.find(({ path }) => path[0] === 'uid')?.value
  const card = assemble(pieces.filter(({ path }) => path[0] !== 'uid'))
  return { '@type': 'Card', version: '1.0', uid: uid ?? own ?? person.id ?? person.name.full, ...card }
}

/** What was kept of the person's JSContact cards. */
interface Shelf {
  readonly pieces: readonly Piece[]
  /** Tells no fact of the book. What told a fact that is no longer so has had its time. */
  readonly loose: readonly Piece[]
  /** The pieces that tell this very fact, each given once. */
  readonly stillTold: (key: string) => readonly Piece[] | undefined
}

function shelfOf(person: PersonFacts): Shelf {
  const pieces = keptPieces(person.keptVerbatim[JSCONTACT] ?? [])
  const claims = claimsOf(sheetOf(pieces))
  const byKey = Map.groupBy(claims, (claim) => claim.key)
  const claimed = new Set(claims.flatMap((claim) => claim.pieces))
  const given = new Set<Piece>()
  const stillTold = (key: string): readonly Piece[] | undefined => {
    const found = byKey.get(key)?.flatMap((claim) => claim.pieces)
    const fresh = found?.filter((piece) => !given.has(piece))
    for (const piece of fresh ?? []) given.add(piece)
    return fresh
  }
  return { pieces, loose: pieces.filter((piece) => !claimed.has(piece)), stillTold }
}

/** `e1`, `e2` … for emails and so on, without those that kept pieces use. */
function entryNames(pieces: readonly Piece[]): NewEntry {
  const taken = new Set(pieces.map(({ path }) => path.join('/')))
  const last = new Map<string, number>()
  return (property) => {
    let number = last.get(property) ?? 0
    do number += 1
    while (taken.has(`${property}/${property[0]}${number}`))
    last.set(property, number)
    return `${property[0]}${number}`
  }
}

function isPhoto({ path: [property], value }: Piece): boolean {
  if (property === 'media') return isObject(value) && value['kind'] === 'photo'
  return property === VCARD_PROPS && Array.isArray(value) && value[0] === 'photo'
}

function photoPiece({ mediaType, base64 }: CardPhoto, newEntry: NewEntry): Piece {
  const value = { kind: 'photo', uri: `data:${mediaType};base64,${base64}`, mediaType }
  return { path: ['media', newEntry('media')], value }
}

/** Puts the pieces together, in their order. An entry that was told twice is told once. */
function assemble(pieces: readonly Piece[]): JsonObject {
  const byProperty = Map.groupBy(pieces, ({ path }) => path[0])
  return Object.fromEntries(
    [...byProperty].map(([property, all]) => {
      if (property === VCARD_PROPS) return [property, all.map(({ value }) => value)]
      const entries = all.filter(({ path }) => path[1] !== undefined)
      // A kept whole can stand where entries would, when another program wrote something else there.
      if (!hasEntries(property) || entries.length === 0) return [property, all[0]?.value]
      return [property, Object.fromEntries(entries.map(({ path, value }) => [path[1] ?? '', value]))]
    }),
  )
}
