import type { Stranger } from '#book/person.ts'
import type { Card } from './card.ts'
import { cutShort } from './claim.ts'
import type { Draft } from './claim.ts'
import { claimsOf } from './facts/index.ts'
import { kept } from './kept.ts'
import { isInlinePhoto } from './photo.ts'
import { sheetOf } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { componentsOf } from './value.ts'

/** Where a person's `keptVerbatim` holds the lines that we do not understand. */
export const VCARD = 'vcard'

/**
 * The person that a card tells of, with every line that we do not understand kept word for word; or undefined when the
 * card names nobody. A card without FN is named by its N, nickname, organisation, email or phone. A picture in it is no
 * text to keep; `photoIn` has it.
 */
export function strangerFrom({ version, properties }: Pick<Card, 'version' | 'properties'>): Stranger | undefined {
  const sheet = sheetOf({ version, properties: properties.filter((property) => !isInlinePhoto(property)) })
  const claims = claimsOf(sheet)
  const draft: Draft = { name: {} }
  for (const claim of claims) claim.add(draft)
  const nickname = draft.name.nickname ?? androidNickname(sheet)
  const full = draft.name.full ?? nameWithoutFullName(sheet, draft, nickname)
  if (full === undefined) return undefined
  const lines = kept(sheet, claims)
  return {
    ...draft,
    name: { ...draft.name, full, ...(nickname === undefined ? {} : { nickname }) },
    ...(lines.length === 0 ? {} : { keptVerbatim: { [VCARD]: lines } }),
  }
}

function nameWithoutFullName(
  sheet: Sheet,
  { name, ...draft }: Draft,
  nickname: string | undefined,
): string | undefined {
  const parts = [name.prefix, name.given, name.additional, name.family, name.suffix]
  const fromParts = parts.filter((part) => part !== undefined).join(' ')
  const organisation = draft.positions?.find((position) => position.organisation !== undefined)?.organisation
  const inOrder = isOrganisation(sheet) ? [organisation, fromParts] : [fromParts, nickname, organisation]
  const candidates = [...inOrder, draft.emails?.[0]?.address, draft.phones?.[0]?.number]
  const found = candidates.find((text) => text !== undefined && text.trim() !== '')
  return found === undefined ? undefined : cutShort(found, 500).trim()
}

/** Apple's and RFC 6350's ways to say that a card is an organisation's. */
function isOrganisation(sheet: Sheet): boolean {
  const said = sheet
    .named('X-ABSHOWAS', 'KIND', 'X-ADDRESSBOOKSERVER-KIND')
    .map((line) => sheet.text(line).toLowerCase())
  return said.includes('company') || said.includes('org')
}

/** `X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Dima;1;…`. The line itself is kept. */
function androidNickname(sheet: Sheet): string | undefined {
  for (const line of sheet.named('X-ANDROID-CUSTOM')) {
    const [kind = '', value = ''] = componentsOf(line, sheet.dialect(line), 4)
    const nickname = cutShort(value.trim(), 300).trim()
    if (kind.trim() === 'vnd.android.cursor.item/nickname' && nickname !== '') return nickname
  }
  return undefined
}
