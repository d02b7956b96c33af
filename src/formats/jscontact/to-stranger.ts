import type { Stranger } from '#book/person.ts'
import { cutShort } from '../vcard/claim.ts'
import type { Draft } from './claim.ts'
import { claimsOf } from './facts/index.ts'
import { JSCONTACT, kept } from './kept.ts'
import { photoIn } from './photo.ts'
import { piecesOf, sheetOf, textIn } from './piece.ts'
import type { JsonObject } from './piece.ts'
import { photoOfProps, strangerOfProps, VCARD_PROPS } from './vcard-props.ts'

/** Whom a card tells of, and the picture in it. */
export interface CardPerson {
  readonly stranger: Stranger
  readonly photo?: Uint8Array
}

/**
 * The person that a JSContact card tells of, with all that we do not understand kept word for word; or undefined when
 * the card names nobody. What the card carries over from a vCard is understood as in a vCard.
 */
export function personFrom(card: JsonObject): CardPerson | undefined {
  const sheet = sheetOf(piecesOf(card))
  const claims = claimsOf(sheet)
  const draft: Draft = { name: {} }
  for (const claim of claims) claim.add(draft)
  const full = draft.name.full ?? nameWithoutFullName(draft, textIn(card, 'kind'))
  if (full === undefined) return undefined
  const photo = photoIn(sheet)
  const lines = kept(photo === undefined ? sheet.pieces : sheet.pieces.filter((piece) => piece !== photo.piece), claims)
  const also = strangerOfProps(full, textIn(card, 'uid'), card[VCARD_PROPS])
  const keptVerbatim = { ...also?.keptVerbatim, ...(lines.length === 0 ? {} : { [JSCONTACT]: lines }) }
  const stranger = {
    ...together(draft, also),
    name: { ...also?.name, ...draft.name, full },
    ...(Object.keys(keptVerbatim).length === 0 ? {} : { keptVerbatim }),
  }
  const bytes = photo?.bytes ?? photoOfProps(card[VCARD_PROPS])
  return { stranger, ...(bytes === undefined ? {} : { photo: bytes }) }
}

function nameWithoutFullName({ name, ...draft }: Draft, kind: string): string | undefined {
  const organisation = draft.positions?.find((position) => position.organisation !== undefined)?.organisation
  const named = kind === 'org' ? [organisation, name.nickname] : [name.nickname, organisation]
  const found = [...named, draft.emails?.[0]?.address, draft.phones?.[0]?.number].find((text) => text !== undefined)
  return found === undefined ? undefined : cutShort(found, 500).trim()
}

/** What the card says itself comes first; what its vCard properties say is added. */
function together({ name: _, ...draft }: Draft, also: Stranger | undefined): Omit<Stranger, 'name'> {
  if (also === undefined) return draft
  const lists = { emails: both(draft, also, 'emails'), phones: both(draft, also, 'phones') }
  const more = {
    addresses: both(draft, also, 'addresses'),
    links: both(draft, also, 'links'),
    tags: both(draft, also, 'tags'),
  }
  const filled = Object.entries({ ...lists, ...more }).filter(([, list]) => list.length > 0)
  const { name: __, keptVerbatim: ___, ...rest } = also
  return { ...rest, ...draft, ...(Object.fromEntries(filled) as Partial<Stranger>) }
}

type ListField = 'emails' | 'phones' | 'addresses' | 'links' | 'tags'

function both(draft: Omit<Draft, 'name'>, also: Stranger, field: ListField): unknown[] {
  const own: readonly unknown[] = draft[field] ?? []
  const known = new Set(own.map((one) => JSON.stringify(one)))
  const others: readonly unknown[] = also[field] ?? []
  return [...own, ...others.filter((one) => !known.has(JSON.stringify(one)))]
}
