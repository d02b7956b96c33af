import { emptyClaim } from '../claim.ts'
import type { Claim, FactKind } from '../claim.ts'
import type { Property } from '../content-line.ts'
import { readLabel, writeLabel } from '../label.ts'
import { hasOtherParams, preference } from '../sheet.ts'
import type { Sheet } from '../sheet.ts'
import { componentsOf, escapeText } from '../value.ts'

/** ADR: box, extension, street, city, region, code, country. Box and extension go before the street. */
export const addresses: FactKind = {
  claims: (sheet) => {
    const lines = sheet.named('ADR').toSorted((one, other) => preference(one) - preference(other))
    return lines.flatMap((line) => claim(sheet, line))
  },
  written: (person) =>
    person.addresses.map((address) => {
      const { types, custom } = writeLabel(address.label, 'other')
      const value = `;;${FIELDS.map(({ field }) => escapeText(address[field] ?? '')).join(';')}`
      const lines = [{ name: 'ADR', types, value }]
      return { key: keyOf(address), parts: [{ lines, ...(custom === undefined ? {} : { label: custom }) }] }
    }),
}

const FIELDS = [
  { field: 'street', longest: 1000 },
  { field: 'city', longest: 300 },
  { field: 'region', longest: 300 },
  { field: 'postalCode', longest: 100 },
  { field: 'country', longest: 300 },
] as const

type Address = Partial<Record<(typeof FIELDS)[number]['field'] | 'label', string | undefined>>

function claim(sheet: Sheet, line: Property): Claim[] {
  const labelLine = sheet.labelLine(line)
  const properties = labelLine === undefined ? [line] : [line, labelLine]
  const [box = '', extension = '', street = '', ...others] = componentsOf(line, sheet.dialect(line)).map((part) =>
    part.trim(),
  )
  const told = [
    [box, extension, street === '' ? numberedStreet(others) : street].filter((part) => part !== '').join('\n'),
    ...others,
  ]
  if (told.every((part) => part === '')) return [emptyClaim(properties)]
  if (FIELDS.some(({ longest }, at) => (told[at] ?? '').length > longest)) return []
  const { label, saysMore } = readLabel(line, labelLine === undefined ? undefined : sheet.text(labelLine))
  const known = [...FIELDS.map(({ field }, at) => [field, told[at] ?? '']), ['label', label ?? '']]
  const address = Object.fromEntries(known.filter(([, text]) => text !== '')) as Record<string, string>
  const isPlain =
    box === '' && extension === '' && told.slice(5).every((part) => part === '') && !saysMore && !hasOtherParams(line)
  return [{ key: keyOf(address), properties, isPlain, add: (draft) => void (draft.addresses ??= []).push(address) }]
}

/** RFC 9554 gives the street number and name components of their own, the eleventh and twelfth. */
function numberedStreet(afterStreet: readonly string[]): string {
  return afterStreet
    .slice(7, 9)
    .filter((part) => part !== '')
    .join(' ')
}

function keyOf(address: Address): string {
  return `address:${JSON.stringify([...FIELDS.map(({ field }) => address[field] ?? ''), address.label ?? ''])}`
}
