import type { PersonFacts, Stranger } from '#book/person.ts'
import { jcardProperty } from '../jcard/from-line.ts'
import { propertyFrom } from '../jcard/to-card.ts'
import { MOST_PROPERTIES } from '../vcard/card.ts'
import { parseContentLine } from '../vcard/content-line.ts'
import type { Property } from '../vcard/content-line.ts'
import { photoIn } from '../vcard/photo.ts'
import { groupKey } from '../vcard/sheet.ts'
import { strangerFrom } from '../vcard/to-stranger.ts'
import { escapeText, textOf } from '../vcard/value.ts'
import { verbatimLine } from '../vcard/verbatim.ts'
import { stillKept } from '../vcard/write.ts'
import type { NewEntry } from './claim.ts'
import type { Piece } from './piece.ts'

/** The property of a JSContact card that holds what only a vCard has a place for: RFC 9555 section 3.1. */
export const VCARD_PROPS = 'vCardProps'

/** A text for which JSContact has no place. */
export function propertyPiece(name: string, text: string | undefined): Piece[] {
  const value = [name.toLowerCase(), {}, 'text', text]
  return text === undefined || text.trim() === '' ? [] : [{ path: [VCARD_PROPS], value }]
}

/** What was kept of a person's vCards and still holds, as pieces of a JSContact card. */
export function piecesOfVCards(person: PersonFacts, newEntry: NewEntry): Piece[] {
  const { told, loose } = stillKept(person)
  const roles = told.filter(({ name }) => name === 'ROLE').map((property) => textOf(property, 'later').trim())
  const hasTitles = told.some(({ name }) => name === 'TITLE')
  const pieces = withoutLostCompanions(loose).map((property) =>
    pieceFor(parseContentLine(verbatimLine(property, '4.0'), 0), newEntry),
  )
  // Without a title beside it, the role is what the book calls the title, and is written as such.
  const extra = hasTitles ? roles.filter((text) => text !== '') : []
  return [
    ...extra.map((text): Piece => ({ path: ['titles', newEntry('titles')], value: { name: text, kind: 'role' } })),
    ...pieces,
  ]
}

/** `item2.X-ABLabel` and `item2.X-ABADR` mean nothing without the property that they describe. */
function withoutLostCompanions(loose: readonly Property[]): Property[] {
  const isCompanion = ({ name }: Property): boolean => name === 'X-ABLABEL' || name === 'X-ABADR'
  const alive = new Set(loose.filter((property) => !isCompanion(property)).map(groupKey))
  return loose.filter((property) => !isCompanion(property) || alive.has(groupKey(property)))
}

const MEDIA = new Map([
  ['LOGO', 'logo'],
  ['PHOTO', 'photo'],
  ['SOUND', 'sound'],
])

function pieceFor(property: Property, newEntry: NewEntry): Piece {
  const [name, params, type, ...values] = jcardProperty(property)
  const kind = MEDIA.get(property.name)
  if (property.name === 'UID' && values.length === 1) return { path: ['uid'], value: values[0] }
  if (kind !== undefined && type === 'uri' && property.params.length === 0) {
    return { path: ['media', newEntry('media')], value: { kind, uri: values[0] } }
  }
  return { path: [VCARD_PROPS], value: [name, params, type, ...values] }
}

/** What the vCard properties inside a JSContact card tell, facts and lines to keep, of a person of this name. */
export function strangerOfProps(full: string, uid: string, value: unknown): Stranger | undefined {
  const properties = [
    parseContentLine(`FN:${escapeText(full)}`, 0),
    ...propertiesOf(value),
    ...(uid === '' ? [] : [parseContentLine(`UID:${escapeText(uid)}`, 0)]),
  ]
  return strangerFrom({ version: '4.0', properties })
}

/** The picture among the vCard properties, where there is one. */
export function photoOfProps(value: unknown): Uint8Array | undefined {
  return photoIn({ properties: propertiesOf(value) })
}

function propertiesOf(value: unknown): Property[] {
  const props = Array.isArray(value) && value.length <= MOST_PROPERTIES ? (value as unknown[]) : []
  return props.map((one) => propertyFrom(one, '4.0', 0))
}
