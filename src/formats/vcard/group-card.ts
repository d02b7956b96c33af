import type { Card } from './card.ts'
import { sheetOf } from './sheet.ts'

/** A card that stands for a group of cards, as Apple's, iOS's and DAVx5's address books write them. */
export interface GroupCard {
  readonly name: string
  readonly uid?: string
  /** The UIDs of its cards, without `urn:uuid:`. */
  readonly memberUids: readonly string[]
}

/** The group that the card stands for, or undefined when it is no group. */
export function groupFrom(card: Pick<Card, 'version' | 'properties'>): GroupCard | undefined {
  if (kindOf(card) !== 'group') return undefined
  const sheet = sheetOf(card)
  const uid = sheet.named('UID')[0]
  const name = sheet
    .named('FN', 'N')
    .map((line) => sheet.text(line))
    .find((text) => text.replaceAll(';', '') !== '')
  const members = sheet.named('X-ADDRESSBOOKSERVER-MEMBER', 'MEMBER').map((line) => bareUid(sheet.text(line)))
  return {
    name: name ?? '',
    ...(uid === undefined ? {} : { uid: bareUid(sheet.text(uid)) }),
    memberUids: [...new Set(members.filter((member) => member !== ''))],
  }
}

/** What the card says it stands for: `individual` when it says nothing. RFC 6350 section 6.1.4. */
export function kindOf(card: Pick<Card, 'version' | 'properties'>): string {
  const said = card.properties.find(({ name, value }) => KIND_NAMES.has(name) && value.trim() !== '')
  return said?.value.trim().toLowerCase() ?? 'individual'
}

const KIND_NAMES = new Set(['KIND', 'X-ADDRESSBOOKSERVER-KIND'])

function bareUid(text: string): string {
  return text.replace(/^urn:uuid:/i, '')
}
