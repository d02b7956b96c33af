import type { PersonFacts } from '#book/person.ts'
import { claimOf } from '../claim.ts'
import type { Claim, FactKind } from '../claim.ts'
import { readLabel, writeLabel } from '../label.ts'
import { objectsIn, textIn } from '../piece.ts'
import type { Entry, JsonObject, Sheet } from '../piece.ts'

type Address = PersonFacts['addresses'][number]
type Told = Partial<Record<(typeof FIELDS)[number]['field'] | 'label', string>>

const FIELDS = [
  { field: 'street', kind: 'name', longest: 1000 },
  { field: 'city', kind: 'locality', longest: 300 },
  { field: 'region', kind: 'region', longest: 300 },
  { field: 'postalCode', kind: 'postcode', longest: 100 },
  { field: 'country', kind: 'country', longest: 300 },
] as const

/** Addresses: RFC 9553 section 2.5.1. Box, floor, room and the like go before the street, each on a line. */
export const addresses: FactKind = {
  claims: (sheet) => sheet.entries('addresses').flatMap((entry) => claim(sheet, entry)),
  written: (person) =>
    person.addresses.filter(isSomewhere).map((address) => ({
      key: keyOf(address),
      pieces: (newEntry) => [{ path: ['addresses', newEntry('addresses')], value: entryFor(address) }],
    })),
}

function claim(sheet: Sheet, entry: Entry): Claim[] {
  const told = read(entry.value)
  if (!isSomewhere(told) || FIELDS.some(({ field, longest }) => (told[field] ?? '').length > longest)) return []
  const anew = [{ path: entry.path, value: entryFor(told) }]
  const add: Claim['add'] = (draft) => void (draft.addresses ??= []).push(told)
  return [claimOf({ key: keyOf(told), pieces: [entry], add }, anew, sheet)]
}

function read(entry: JsonObject): Told {
  const components = objectsIn(entry['components']).map((one) => ({
    kind: textIn(one, 'kind'),
    value: textIn(one, 'value'),
  }))
  const of = (kind: string): string =>
    components
      .filter((one) => one.kind === kind && one.value !== '')
      .map(({ value }) => value)
      .join(' ')
  const known = FIELDS.slice(1).map(({ field, kind }) => [field, of(kind)] as const)
  const isBare = components.every(({ value }) => value === '')
  const street = isBare ? textIn(entry, 'full') : streetOf(components, entry['isOrdered'] === true)
  const { country } = Object.fromEntries(known)
  const told = [
    ['street', street],
    ...known,
    ...(country === '' ? [['country', textIn(entry, 'countryCode').toUpperCase()]] : []),
  ]
  return { ...Object.fromEntries(told.filter(([, text]) => text !== '')), ...readLabel(entry) }
}

const IN_STREET = new Set(['number', 'name', 'direction'])
const ELSEWHERE = new Set(['separator', ...FIELDS.slice(1).map(({ kind }) => kind as string)])

function streetOf(components: readonly { kind: string; value: string }[], isOrdered: boolean): string {
  const told = components.filter(({ kind, value }) => value !== '' && !ELSEWHERE.has(kind))
  const inStreet = told.filter(({ kind }) => IN_STREET.has(kind))
  // Nobody said in which order, so as vCard has it: the number first.
  const inOrder = isOrdered ? inStreet : inStreet.toSorted((a, b) => rank(a.kind) - rank(b.kind))
  const before = told.filter(({ kind }) => !IN_STREET.has(kind)).map(({ value }) => value)
  return [...before, inOrder.map(({ value }) => value).join(' ')].filter((line) => line !== '').join('\n')
}

function rank(kind: string): number {
  return kind === 'number' ? 0 : 1
}

function entryFor(address: Told | Address): JsonObject {
  const components = FIELDS.flatMap(({ field, kind }) => {
    const value = address[field]?.trim() ?? ''
    return value === '' ? [] : [{ kind, value }]
  })
  return { components, ...writeLabel(address.label, 'other') }
}

function isSomewhere(address: Told | Address): boolean {
  return FIELDS.some(({ field }) => (address[field]?.trim() ?? '') !== '')
}

function keyOf(address: Told | Address): string {
  return JSON.stringify(['addresses', ...FIELDS.map(({ field }) => address[field] ?? ''), address.label ?? ''])
}
