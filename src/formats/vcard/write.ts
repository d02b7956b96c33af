import type { PersonFacts } from '#book/person.ts'
import type { Version } from './card.ts'
import type { Claim, Written, WrittenPart } from './claim.ts'
import type { Property } from './content-line.ts'
import { claimsOf, factKinds } from './facts/index.ts'
import { foldLine } from './fold.ts'
import { photoLine } from './photo.ts'
import type { CardPhoto } from './photo.ts'
import { groupKey, sheetOfKept } from './sheet.ts'
import { VCARD } from './to-stranger.ts'
import { escapeText } from './value.ts'
import { keptProperty, verbatimLine } from './verbatim.ts'

export interface CardOptions {
  /** 3.0 unless said otherwise: every client reads it. */
  readonly version?: Exclude<Version, '2.1'>
  /** The card's UID, when it must be a certain one; otherwise the UID that the person's own card had, if any. */
  readonly uid?: string
  /** Their picture, which then stands for every other that was kept of their cards. */
  readonly photo?: CardPhoto | undefined
}

/**
 * A person as one card: RFC 2426 (3.0) or RFC 6350 (4.0), CRLF, folded at 75 octets. What the book knows is written
 * anew; what it does not understand goes back word for word, and so do properties that said more than the book holds,
 * as long as the fact is still the same. Line ends within a text become `\n`, whatever they were. Private notes, how we
 * met and all else that is the owner's own never go in (R23).
 */
export function writeCard(person: PersonFacts, options: CardOptions = {}): string {
  const lines = ['BEGIN:VCARD', `VERSION:${options.version ?? '3.0'}`, ...cardLines(person, options), 'END:VCARD']
  return lines.map(foldLine).join('')
}

/** The lines of that card, unfolded, without BEGIN, VERSION and END: for whoever writes them down in another way. */
export function cardLines(person: PersonFacts, { version = '3.0', uid, photo }: CardOptions = {}): string[] {
  const { shelf, told } = tellAll(person, version)
  const loose = looseLines(person, shelf, uid).filter(({ name }) => photo === undefined || name !== 'PHOTO')
  return [
    ...(uid === undefined ? [] : [`UID:${escapeText(uid)}`]),
    ...told,
    ...(photo === undefined ? [] : [photoLine(photo, version)]),
    ...loose.map((property) => verbatimLine(property, version)),
  ]
}

/** What was kept of a person's cards and still holds. */
export interface StillKept {
  /** Tells facts of the book, and more beside them. */
  readonly told: readonly Property[]
  /** Tells what the book has no place for. */
  readonly loose: readonly Property[]
}

/** The kept lines that a card of this person would take over word for word. */
export function stillKept(person: PersonFacts): StillKept {
  const { shelf } = tellAll(person, '4.0')
  return { told: [...shelf.used], loose: looseLines(person, shelf, undefined) }
}

function tellAll(person: PersonFacts, version: '3.0' | '4.0'): { readonly shelf: Shelf; readonly told: string[] } {
  const shelf = shelfOf(person)
  const group = groupNames(shelf.all)
  const facts = factKinds.flatMap((kind) => kind.written(person, version))
  return { shelf, told: facts.flatMap((fact) => tell(fact, { shelf, group, version })) }
}

/** What was kept of the person's cards, and which facts it tells. */
interface Shelf {
  readonly all: readonly Property[]
  readonly claims: readonly Claim[]
  readonly claimsByKey: ReadonlyMap<string, readonly Claim[]>
  /** What has already gone into the card. */
  readonly used: Set<Property>
}

function shelfOf(person: PersonFacts): Shelf {
  const lines = new Set(person.keptVerbatim[VCARD] ?? [])
  const all = Array.from(lines, keptProperty).filter((property) => property.raw.trim() !== '')
  const claims = claimsOf(sheetOfKept(all.filter((property) => property.name !== '')))
  return { all, claims, claimsByKey: Map.groupBy(claims, (claim) => claim.key), used: new Set() }
}

interface Telling {
  readonly shelf: Shelf
  readonly group: () => string
  readonly version: Version
}

/** The kept lines that tell this very fact, or else new ones. */
function tell(fact: Written, { shelf, group, version }: Telling): string[] {
  const claims = shelf.claimsByKey.get(fact.key)
  if (claims === undefined) return fact.parts.flatMap((part) => writePart(part, group, version))
  const properties = claims.flatMap((claim) => claim.properties).filter((property) => !shelf.used.has(property))
  for (const property of properties) shelf.used.add(property)
  return [...new Set(properties)].map((property) => verbatimLine(property, version))
}

function writePart({ lines, label, isGrouped }: WrittenPart, group: () => string, version: Version): string[] {
  const prefix = label === undefined && isGrouped === undefined ? '' : `${group()}.`
  const written = lines.map(({ name, types = [], params, value }) => {
    const words = types.map((word) => (version === '4.0' ? word.toLowerCase() : word)).join(',')
    return `${prefix}${name}${words === '' ? '' : `;TYPE=${words}`}${params === undefined ? '' : `;${params}`}:${value}`
  })
  return label === undefined ? written : [...written, `${prefix}X-ABLabel:${escapeText(label)}`]
}

/** `item1`, `item2` … without those that kept lines use. */
function groupNames(properties: readonly Property[]): () => string {
  const taken = new Set(properties.map(groupKey))
  let last = 0
  return () => {
    do last += 1
    while (taken.has(`item${last}`))
    return `item${last}`
  }
}

/** Kept lines that tell no fact of the book. What told a fact that is no longer so has had its time. */
function looseLines(person: PersonFacts, { all, claims, used }: Shelf, uid: string | undefined): Property[] {
  const claimed = new Set(claims.flatMap((claim) => claim.properties))
  const loose = all.filter((property) => !claimed.has(property))
  const outdatedGroups = new Set([...claimed].filter((property) => !used.has(property)).map(groupKey))
  const livingGroups = new Set([...used, ...loose.filter((property) => !describesItsGroup(property))].map(groupKey))
  const uids = loose.filter((property) => property.name === 'UID')
  const hasNewBirthday = person.birthday !== undefined && ![...used].some((property) => property.name === 'BDAY')
  return loose.filter((property) => {
    const group = groupKey(property)
    if (property.name === 'UID') return uid === undefined && property === uids[0]
    if (property.name === 'BDAY' && hasNewBirthday) return false
    return !(describesItsGroup(property) && outdatedGroups.has(group) && !livingGroups.has(group))
  })
}

function describesItsGroup({ group, name }: Property): boolean {
  return group !== undefined && (name === 'X-ABLABEL' || name === 'X-ABADR')
}
