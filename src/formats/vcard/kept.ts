import type { Claim } from './claim.ts'
import type { Property } from './content-line.ts'
import { readCalendarDay } from './facts/birthday.ts'
import { groupKey } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { escapeText, textOf } from './value.ts'

/** A line of a card that is no property goes into the cards we write under this name, escaped. */
export const UNREAD_LINE = 'X-TENDRIL-UNREAD-LINE'

/** What speaks of the file and not of the person. */
const ABOUT_THE_FILE = new Set(['PRODID', 'REV', 'VERSION'])

/** The lines to keep word for word: what we do not understand, and what says more than the facts we took from it. */
export function kept(sheet: Sheet, claims: readonly Claim[]): string[] {
  const claimed = new Set(claims.flatMap((claim) => claim.properties))
  const loose = withoutRepeatedAnniversary(
    sheet,
    sheet.properties.filter((property) => !claimed.has(property) && !ABOUT_THE_FILE.has(property.name)),
  )
  const keptLines = withWholeGroups(
    new Set([...loose, ...claims.flatMap((claim) => (claim.isPlain ? [] : claim.properties))]),
    claims,
  )
  const inOrder = sheet.properties.filter((property) => keptLines.has(property))
  return [...new Set(inOrder.map((property) => keptText(property, claimed)))]
}

function keptText(property: Property, claimed: ReadonlySet<Property>): string {
  if (property.name === UNREAD_LINE) return textOf(property, 'later')
  // A line without a name is understood in one case only: when it goes on with a note.
  return property.name === '' && claimed.has(property) ? `NOTE:${escapeText(property.raw)}` : property.raw
}

/** A group belongs together: `item2.X-ABADR` means nothing without its `item2.ADR`. */
function withWholeGroups(lines: ReadonlySet<Property>, claims: readonly Claim[]): ReadonlySet<Property> {
  const groups = new Set(Array.from(lines, groupKey).filter((group) => group !== ''))
  const touched = claims.filter((claim) => claim.properties.some((property) => groups.has(groupKey(property))))
  const all = new Set([...lines, ...touched.flatMap((claim) => claim.properties)])
  return all.size === lines.size ? lines : withWholeGroups(all, claims)
}

const ANNIVERSARIES = new Set([
  'ANNIVERSARY',
  'X-ANNIVERSARY',
  'X-EVOLUTION-ANNIVERSARY',
  'X-MS-ANNIVERSARY',
  'X-ABDATE',
])

/** One anniversary in two dialects is one anniversary: without this it would multiply at every exchange (T5). */
function withoutRepeatedAnniversary(sheet: Sheet, lines: readonly Property[]): Property[] {
  const seen = new Set<string>()
  const repeated = new Set<Property>()
  const groups = Map.groupBy(lines, groupKey)
  for (const property of lines) {
    if (!isAnniversary(sheet, property)) continue
    const day = readCalendarDay(sheet.text(property)) ?? sheet.text(property)
    const label = sheet.labelLine(property)
    if (seen.has(day)) {
      repeated.add(property)
      if (label !== undefined && groups.get(groupKey(property))?.length === 2) repeated.add(label)
    }
    seen.add(day)
  }
  return lines.filter((property) => !repeated.has(property))
}

/** Apple's X-ABDATE is any day; its label tells whether it is the anniversary. */
function isAnniversary(sheet: Sheet, property: Property): boolean {
  if (property.name !== 'X-ABDATE') return ANNIVERSARIES.has(property.name)
  const label = sheet.labelLine(property)
  return label !== undefined && /^(?:_\$!<)?anniversary(?:>!\$_)?$/i.test(sheet.text(label))
}
