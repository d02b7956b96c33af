import { escapeAddress, escapeText } from '../vcard/value.ts'
import { cardDay, hasNoYear } from './dates.ts'
import type { Row } from './database.ts'

/** A table whose rows belong to contacts, and what a row would be in Apple's own vCard. */
export interface Part {
  readonly table: string
  /** The column that names the contact. */
  readonly owner: string
  readonly columns: readonly string[]
  readonly inCard: (row: Row, services: ReadonlyMap<number, string>) => InCard | undefined
}

/** A property, the name of which may bring parameters along; labelled, it stands in a group with its label. */
export interface InCard {
  readonly property: string
  /** Escaped. */
  readonly value: string
  readonly label: string
  /** Other lines of the same group. */
  readonly beside?: readonly string[]
}

/** Everything of which a contact may have several. */
export const PARTS: readonly Part[] = [
  simple('ZABCDEMAILADDRESS', 'ZADDRESS', { property: 'EMAIL', escape: escapeText }),
  simple('ZABCDPHONENUMBER', 'ZFULLNUMBER', { property: 'TEL', escape: escapeText }),
  {
    table: 'ZABCDPOSTALADDRESS',
    owner: 'ZOWNER',
    columns: ['ZSTREET', 'ZSUBLOCALITY', 'ZCITY', 'ZSTATE', 'ZZIPCODE', 'ZCOUNTRYNAME', 'ZCOUNTRYCODE', 'ZLABEL'],
    inCard: address,
  },
  simple('ZABCDURLADDRESS', 'ZURL', { property: 'URL', escape: escapeAddress }),
  {
    table: 'ZABCDSOCIALPROFILE',
    owner: 'ZOWNER',
    columns: ['ZSERVICENAME', 'ZURLSTRING', 'ZUSERNAME', 'ZUSERIDENTIFIER', 'ZDISPLAYNAME', 'ZLABEL'],
    inCard: socialProfile,
  },
  {
    table: 'ZABCDMESSAGINGADDRESS',
    owner: 'ZOWNER',
    columns: ['ZADDRESS', 'ZSERVICE', 'ZLABEL'],
    inCard: chatAddress,
  },
  simple('ZABCDRELATEDNAME', 'ZNAME', { property: 'X-ABRELATEDNAMES', escape: escapeText }),
  {
    table: 'ZABCDCONTACTDATE',
    owner: 'ZOWNER',
    columns: ['ZDATE', 'ZDATEYEARLESS', 'ZDATEYEAR', 'ZLABEL'],
    inCard: (row) => date(row),
  },
  { table: 'ZABCDNOTE', owner: 'ZCONTACT', columns: ['ZTEXT'], inCard: note },
]

/** A column as text. */
export function textIn(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function simple(
  table: string,
  column: string,
  { property, escape }: { property: string; escape: (text: string) => string },
): Part {
  return {
    table,
    owner: 'ZOWNER',
    columns: [column, 'ZLABEL'],
    inCard: (row) => filled(property, escape(textIn(row, column).trim()), row),
  }
}

function filled(property: string, value: string, row: Row): InCard | undefined {
  return value === '' ? undefined : { property, value, label: textIn(row, 'ZLABEL').trim() }
}

function address(row: Row): InCard | undefined {
  const street = [textIn(row, 'ZSTREET').trim(), textIn(row, 'ZSUBLOCALITY').trim()].filter((line) => line !== '')
  const code = textIn(row, 'ZCOUNTRYCODE').trim()
  const name = textIn(row, 'ZCOUNTRYNAME').trim()
  const others = ['ZCITY', 'ZSTATE', 'ZZIPCODE'].map((column) => textIn(row, column).trim())
  const texts = [street.join('\n'), ...others, name || code.toUpperCase()]
  if (texts.every((text) => text === '')) return undefined
  return {
    property: 'ADR',
    value: `;;${texts.map(escapeText).join(';')}`,
    label: textIn(row, 'ZLABEL').trim(),
    ...(name === '' || code === '' ? {} : { beside: [`X-ABADR:${escapeText(code)}`] }),
  }
}

function socialProfile(row: Row): InCard | undefined {
  const user = ['ZUSERNAME', 'ZUSERIDENTIFIER', 'ZDISPLAYNAME'].map((column) => textIn(row, column).trim())
  const value = textIn(row, 'ZURLSTRING').trim() || (user.find((text) => text !== '') ?? '')
  const service = textIn(row, 'ZSERVICENAME').trim() || textIn(row, 'ZLABEL').trim()
  return filled(`X-SOCIALPROFILE${parameter('SERVICE-TYPE', service)}`, escapeAddress(value), {})
}

function chatAddress(row: Row, services: ReadonlyMap<number, string>): InCard | undefined {
  const service = typeof row['ZSERVICE'] === 'number' ? services.get(row['ZSERVICE']) : textIn(row, 'ZSERVICE')
  const property = `IMPP${parameter('X-SERVICE-TYPE', (service ?? '').replace(/Instant$/, '').trim())}`
  return filled(property, escapeAddress(textIn(row, 'ZADDRESS').trim()), {})
}

/** A parameter that no value can break out of. */
function parameter(name: string, value: string): string {
  // oxlint-disable-next-line no-control-regex
  const safe = value
    .replace(/["\u0000-\u001f]/g, ' ')
    .slice(0, 200)
    .trim()
  return safe === '' ? '' : `;${name}="${safe}"`
}

function date(row: Row): InCard | undefined {
  const day = cardDay({ at: row['ZDATE'], yearless: row['ZDATEYEARLESS'], year: row['ZDATEYEAR'] })
  return day === undefined ? undefined : filled(`X-ABDATE${omittedYear(day)}`, day, row)
}

/** How Apple's cards say that the year of a day is none. */
export function omittedYear(day: string): string {
  return hasNoYear(day) ? ';X-APPLE-OMIT-YEAR=1604' : ''
}

function note(row: Row): InCard | undefined {
  const text = textIn(row, 'ZTEXT')
  return text.trim() === '' ? undefined : { property: 'NOTE', value: escapeText(text), label: '' }
}
